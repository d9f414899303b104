import { asc, eq } from 'drizzle-orm'
import type { Reader } from './index'
import { directories, helpLines, type ListingKind, type Verification } from './schema'

export type Listed<Entry> = {
  id: string
  position: number
  entry: Entry
  state: Verification
  checkedDay: number
  checkedBy: 'person' | 'link'
  version: number
  editedDay: number | null
  withdrawnDay: number | null
}

export const tableOf = (kind: ListingKind) =>
  (kind === 'directory' ? directories : helpLines) as typeof directories

const readListed = async <Entry>(read: Reader, kind: ListingKind): Promise<Listed<Entry>[]> => {
  const table = tableOf(kind)
  return (await read.select().from(table).orderBy(asc(table.position), asc(table.id))) as Listed<Entry>[]
}

export async function readListing<Entry>(
  read: Reader,
  kind: ListingKind,
  id: string,
): Promise<Listed<Entry> | null> {
  const table = tableOf(kind)
  const [row] = await read.select().from(table).where(eq(table.id, id))
  return (row as Listed<Entry> | undefined) ?? null
}

export const readDirectories = <Entry>(read: Reader) => readListed<Entry>(read, 'directory')

export const readHelpLines = <Entry>(read: Reader) => readListed<Entry>(read, 'help-line')
