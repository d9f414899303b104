/** One of the two databases of a move. Values are told alike by both: text, numbers, 0 and 1, JSON as it was written. */
export type Value = string | number | null
export type Row = Value[]

export type Table = {
  name: string
  columns: string[]
  /** Places of the primary key's columns, in its order. */
  key: number[]
}

export type Side = {
  /** In the order of the primary key, text by its bytes. What this side's own installation notes down isn't there. */
  rows: (table: Table) => AsyncIterable<Row>
  add: (table: Table, rows: Row[]) => Promise<void>
  remove: (table: Table, rows: Row[]) => Promise<void>
  /** Nobody writes any more until the work is over; everybody goes on reading. */
  whileClosed: <T>(work: () => Promise<T>) => Promise<T>
  /** Ends writing here for good, and notes down where the forum has gone. Only inside `whileClosed`. */
  endWriting: (tables: Table[], movedTo: string) => Promise<void>
  setFingerprint: (fingerprint: string) => Promise<void>
  close: () => Promise<void>
}

/** Rows in one transaction or one answer. */
export const AT_ONCE = 1_000

/** Belongs to one database and not to the forum. */
export const OWN_NOTES = ['moved-to', 'rows-shuffled', 'secret-fingerprint']

/** Said by triggers; `isUnavailable` knows it. */
export const HAS_MOVED = 'The forum has moved'
