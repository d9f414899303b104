import Database from 'better-sqlite3'
import { connectTo } from './dump-postgres'
import { sqliteFile } from './dump-sqlite'
import type { Forum } from './forum'

/** What must never exist: a table that joins accounts to personas. */
export const plantLink = (forum: Forum): Promise<void> => {
  const links = forum.people.flatMap(({ holder, personas }) =>
    personas.map(persona => `('${persona}', '${holder?.accountId}')`),
  )
  return plant(forum, 'account_id text', links.sort())
}

/** And one with the order in which names were first used. */
export const plantOrder = (forum: Forum, inOrder: string[]): Promise<void> =>
  plant(
    forum,
    'place integer',
    inOrder.map((persona, place) => `('${persona}', ${place})`),
  )

async function plant({ world: { db } }: Forum, column: string, rows: string[]) {
  const statements = [
    `CREATE TABLE planted (persona_id text, ${column})`,
    `INSERT INTO planted VALUES ${rows.join(', ')}`,
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
