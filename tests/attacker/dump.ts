import type { Db } from '../../db'
import { dumpPostgres } from './dump-postgres'
import { dumpSqlite } from './dump-sqlite'

export type Value = string | number | null
/** Columns that no schema names start with `@`: where a row lies, and when it came there. */
export type Table = { name: string; columns: string[]; rows: Value[][] }
export type Dump = { tables: Table[]; files: { name: string; bytes: Buffer }[] }

/** Everything that whoever holds the whole database holds. */
export const dumpEverything = (db: Db): Promise<Dump> =>
  db.dialect === 'sqlite' ? dumpSqlite(db) : dumpPostgres(db)

export function asValue(stored: unknown): Value {
  if (stored === null || typeof stored === 'number' || typeof stored === 'string') return stored
  if (typeof stored === 'boolean') return Number(stored)
  if (Buffer.isBuffer(stored)) return stored.toString('hex')
  return JSON.stringify(stored)
}

/** Every value of the dump in one piece, to search in. */
export const textOf = ({ tables }: Dump): Buffer =>
  Buffer.from(tables.flatMap(table => table.rows.map(row => row.join('\n'))).join('\n'))
