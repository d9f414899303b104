import { existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Db } from '../../db'
import { asValue, type Dump, type Table } from './dump'

/** Every table, those of the search index too, in the order in which its rows lie; and the files as they are. */
export async function dumpSqlite(db: Db): Promise<Dump> {
  const path = sqliteFile(db)
  const files = ['', '-wal', '-shm']
    .filter(end => existsSync(path + end))
    .map(end => ({ name: end === '' ? 'db' : end.slice(1), bytes: readFileSync(path + end) }))
  const connection = new Database(path, { readonly: true })
  const listed = connection
    .prepare(`SELECT name, wr AS keyed FROM pragma_table_list WHERE schema = 'main' ORDER BY name`)
    .all() as { name: string; keyed: number }[]
  const tables = listed.map(({ name, keyed }): Table => {
    const rows = connection.prepare(`SELECT ${keyed ? '' : 'rowid AS "@rowid", '}* FROM "${name}"`).raw()
    return {
      name,
      columns: [...rows.columns().map(column => column.name), '@place'],
      rows: (rows.all() as unknown[][]).map((row, place) => [...row.map(asValue), place]),
    }
  })
  connection.close()
  return { tables, files }
}

export function sqliteFile(db: Db): string {
  const read = db.read as unknown as BetterSQLite3Database
  const [main] = read.all<{ file: string }>(sql`SELECT file FROM pragma_database_list WHERE name = 'main'`)
  if (!main) throw new Error('This database has no file.')
  return main.file
}
