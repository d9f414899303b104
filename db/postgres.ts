import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Db, Reader, Tx } from './index'
import { indexOnPostgres } from './search/index-posts'
import { tsQuery } from './search/terms'
import { shuffleRows } from './shuffle-rows'

const MIGRATING = 7_318_001
const APPENDING = 7_318_002
const NAMED = 7_318_003

/** Milliseconds after which a server that doesn't answer counts as gone. */
const PATIENCE = 10_000
/** Milliseconds. Together with waiting for a connection it's over before a browser's connection is given up. */
const LOCKED = '-c lock_timeout=4000'

export async function openPostgres(url: string, migrations: string): Promise<Db> {
  const options = { connectionString: url, max: 10, connectionTimeoutMillis: PATIENCE }
  const writer = new pg.Pool({ ...options, options: LOCKED })
  const reader = new pg.Pool({
    ...options,
    query_timeout: PATIENCE,
    options: `-c default_transaction_read_only=on ${LOCKED}`,
  })
  // The pool replaces an idle connection that the server closed; without a listener the error would end the process.
  for (const pool of [writer, reader]) pool.on('error', () => {})

  const change = drizzle(writer, { casing: 'snake_case' })
  await migrateAlone(writer, `${migrations}/postgres`)
  const read = drizzle(reader, { casing: 'snake_case' })
  return {
    dialect: 'postgres',
    read: read as unknown as Reader,
    write: work =>
      change.transaction(async tx => {
        const value = await work(tx as unknown as Tx)
        await indexOnPostgres(tx)
        return value
      }),
    matching: words => sql`(SELECT search_key FROM post_search WHERE document @@ ${tsQuery(words)}::tsquery)`,
    lockEvents: async tx => {
      await (tx as unknown as typeof change).execute(sql`SELECT pg_advisory_xact_lock(${APPENDING})`)
    },
    lock: async (tx, name) => {
      await (tx as unknown as typeof change).execute(
        sql`SELECT pg_advisory_xact_lock(${NAMED}::int, hashtext(${name}))`,
      )
    },
    checkpoint: async () => {},
    shuffle: now => shuffleRows(writer, now),
    close: async () => {
      await Promise.all([reader.end(), writer.end()])
    },
  }
}

/** Processes that start together wait for the first one's migrations. */
async function migrateAlone(pool: pg.Pool, migrationsFolder: string) {
  const connection = await pool.connect()
  try {
    await connection.query('SET lock_timeout = 0')
    await connection.query('SELECT pg_advisory_lock($1)', [MIGRATING])
    const db = drizzle(connection, { casing: 'snake_case' })
    await migrate(db, { migrationsFolder })
    // Once, after an update that changed the index.
    await db.transaction(tx => indexOnPostgres(tx))
  } finally {
    await connection.query('SELECT pg_advisory_unlock($1)', [MIGRATING])
    await connection.query('RESET lock_timeout')
    connection.release()
  }
}
