import { asc, eq } from 'drizzle-orm'
import type { Reader } from './index'
import { directories, helpLines, type ListingKind, type Verification } from './schema'

/** A directory or a help line as it stands: as it came with the forum, or as an operator left it. */
export type Listed<Entry> = {
  id: string
  position: number
  entry: Entry
  state: Verification
  /** The day since 1970 on which somebody last looked whether it is right, or its link last answered. */
  checkedDay: number
  checkedBy: 'person' | 'link'
  version: number
  /** Set when an operator changed it here. */
  editedDay: number | null
  withdrawnDay: number | null
}

export const tableOf = (kind: ListingKind) =>
  (kind === 'directory' ? directories : helpLines) as typeof directories

/** All entries of one of the two lists, in their order. */
export const readListed = async <Entry>(read: Reader, kind: ListingKind): Promise<Listed<Entry>[]> => {
  const table = tableOf(kind)
  return (await read.select().from(table).orderBy(asc(table.position), asc(table.id))) as Listed<Entry>[]
}

/** One entry, or null. */
export async function readListing<Entry>(
  read: Reader,
  kind: ListingKind,
  id: string,
): Promise<Listed<Entry> | null> {
  const table = tableOf(kind)
  const [row] = await read.select().from(table).where(eq(table.id, id))
  return (row as Listed<Entry> | undefined) ?? null
}

/** All directories, in their order, the withdrawn ones too. */
export const readDirectories = <Entry>(read: Reader) => readListed<Entry>(read, 'directory')

/** All help lines, in their order, the withdrawn ones too. */
export const readHelpLines = <Entry>(read: Reader) => readListed<Entry>(read, 'help-line')
