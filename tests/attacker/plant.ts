import Database from 'better-sqlite3'
import { connectTo } from './dump-postgres'
import { sqliteFile } from './dump-sqlite'
import type { Forum } from './forum'

/** What must never exist: a table that joins accounts to personas. */
export async function plantLink({ world: { db }, people }: Forum): Promise<void> {
  const links = people.flatMap(({ holder, personas }) =>
    personas.map(persona => `('${persona}', '${holder?.accountId}')`),
  )
  const statements = [
    'CREATE TABLE planted (persona_id text, account_id text)',
    `INSERT INTO planted VALUES ${links.sort().join(', ')}`,
  ]
  if (db.dialect === 'sqlite') {
    const connection = new Database(sqliteFile(db))
    for (const statement of statements) connection.exec(statement)
    connection.close()
    return
  }
  const connection = await connectTo(db)
  for (const statement of statements) await connection.query(statement)
  await connection.end()
}
