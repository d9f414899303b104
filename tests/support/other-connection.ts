import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { inject } from 'vitest'
import type { Db } from '../../db'

type Row = Record<string, unknown>

/** Runs one statement over a connection of its own, as another process would: it sees only what is committed. */
export async function askElsewhere(db: Db, statement: string): Promise<Row[]> {
  if (db.dialect === 'sqlite') {
    const connection = new Database(await placeOf(db))
    try {
      const asked = connection.prepare(statement)
      if (asked.reader) return asked.all() as Row[]
      asked.run()
      return []
    } finally {
      connection.close()
    }
  }
  const client = new pg.Client({ connectionString: await placeOf(db) })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

export async function countElsewhere(db: Db, table: string): Promise<number> {
  const [row] = await askElsewhere(db, `SELECT count(*) AS n FROM ${table}`)
  return Number(row?.n)
}

/** Where a database is: its file, or its address. */
export async function placeOf(db: Db): Promise<string> {
  const [row] =
    db.dialect === 'sqlite'
      ? await db.read.select({ name: sql<string>`file` }).from(sql`pragma_database_list`)
      : await db.read.select({ name: sql<string>`current_database()` }).from(sql`(SELECT 1) AS one`)
  return db.dialect === 'sqlite' ? (row?.name as string) : `${inject('postgres')}${row?.name}`
}
