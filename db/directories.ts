import { asc } from 'drizzle-orm'
import type { Reader } from './index'
import { directories, helpLines, type Verification } from './schema'

/** A directory or a help line as it stands in the database, where every start brings it up to date with its file. */
export type Listed<Entry> = {
  id: string
  position: number
  entry: Entry
  state: Verification
  /** The day since 1970 on which somebody last looked whether it is right. */
  checkedDay: number
}

/** All directories, in their order. */
export const readDirectories = async <Entry>(read: Reader): Promise<Listed<Entry>[]> =>
  (await read
    .select()
    .from(directories)
    .orderBy(asc(directories.position), asc(directories.id))) as Listed<Entry>[]

/** All help lines, in their order. */
export const readHelpLines = async <Entry>(read: Reader): Promise<Listed<Entry>[]> =>
  (await read.select().from(helpLines).orderBy(asc(helpLines.position), asc(helpLines.id))) as Listed<Entry>[]
