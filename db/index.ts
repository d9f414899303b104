import type { SQL } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { InsertMany } from './insert-many'
import { openPostgres } from './postgres'
import { openSqlite } from './sqlite'

/** The connection itself refuses writes. */
export type Reader = Pick<BetterSQLite3Database, 'select' | 'selectDistinct' | '$count'>
/** Always await; use `returning()` rather than counts of affected rows, which the databases don't share. */
export type Tx = Pick<
  BetterSQLite3Database,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'
>

export type Db = {
  dialect: 'sqlite' | 'postgres'
  read: Reader
  /** One transaction. Resolves once it's on disk. */
  write: <T>(change: (tx: Tx) => Promise<T>) => Promise<T>
  /** For what a person would take years to write. */
  insertMany: InsertMany
  /**
   * The same twice means that nothing was committed in between, by whichever process. Asked of the database each time,
   * which keeps no row for it.
   */
  dataVersion: () => number | Promise<string>
  /** A subquery of the search keys of published posts that have all of the words; none without words. */
  matching: (words: string[]) => SQL
  /** Nobody else appends events until the transaction ends. */
  lockEvents: (tx: Tx) => Promise<void>
  /** Until the transaction ends. Unlike a locked row it leaves no trace on disk. */
  lock: (tx: Tx, name: string) => Promise<void>
  /**
   * Moves the write-ahead log into the file, so that deleted bytes leave both.
   * @param rebuild also rewrites the file, without the gaps that hold copies. PostgreSQL does both by itself
   */
  checkpoint: (rebuild: boolean) => Promise<void>
  /** Writes anew, in another order, what today and yesterday brought: where rows lie must not tell when they came. */
  shuffle: (now: number) => Promise<void>
  /** Counts how many rows share a value, so that queries begin at the right table. It reads a sample. */
  analyze: () => Promise<void>
  close: () => Promise<void>
}

/**
 * @param url a file path (SQLite) or `postgres://...`
 * @param migrations holds `sqlite/` and `postgres/`; applied before this resolves
 */
export const openDb = (url: string, migrations = 'db/migrations'): Promise<Db> =>
  /^postgres(ql)?:/.test(url) ? openPostgres(url, migrations) : openSqlite(url, migrations)
