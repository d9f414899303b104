import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Db, Reader, Tx } from './index'
import { insertOnPostgres } from './insert-many'
import { indexOnPostgres } from './search/index-posts'
import { tsQuery } from './search/terms'
import { shuffleRows } from './shuffle-rows'

const MIGRATING = 7_318_001
const APPENDING = 7_318_002
const NAMED = 7_318_003

/** Milliseconds after which a server that doesn't answer, or a query of it, counts as gone. */
const PATIENCE = 10_000
/** Milliseconds. Together with waiting for a connection it's over before a browser's connection is given up. */
const LOCKED = '-c lock_timeout=4000'

const SNAPSHOT = { name: 'data-version', text: 'SELECT pg_current_snapshot()::text AS version' }

export async function openPostgres(url: string, migrations: string): Promise<Db> {
  const options = { connectionString: url, max: 10, connectionTimeoutMillis: PATIENCE, keepAlive: true }
  const writer = new pg.Pool({ ...options, query_timeout: PATIENCE, options: LOCKED })
  const reader = new pg.Pool({
    ...options,
    query_timeout: PATIENCE,
    options: `-c default_transaction_read_only=on ${LOCKED}`,
  })
  // Nobody's page waits for what this does, and it may take minutes.
  const upkeep = new pg.Pool({ ...options, max: 2, options: LOCKED })
  // A connection that the server ended is replaced, and whatever was asked on it fails; without listeners its error
  // would end the process, also one that came between two statements of a change.
  for (const pool of [writer, reader, upkeep]) {
    pool.on('error', () => {})
    pool.on('connect', connection => connection.on('error', () => {}))
  }
  for (const pool of [writer, reader]) pool.on('connect', leaveWhenSilent)

  await migrateAlone(upkeep, `${migrations}/postgres`)
  const read = drizzle(reader, { casing: 'snake_case' })
  return {
    dialect: 'postgres',
    read: read as unknown as Reader,
    write: async work => {
      // Given back whatever happens; drizzle would keep a connection on which it couldn't begin.
      const connection = await writer.connect()
      try {
        return await drizzle(connection, { casing: 'snake_case' }).transaction(async tx => {
          const value = await work(tx as unknown as Tx)
          await indexOnPostgres(tx)
          return value
        })
      } finally {
        connection.release()
      }
    },
    insertMany: insertOnPostgres,
    // Two snapshots that are equal see the same transactions.
    dataVersion: async () => (await reader.query<{ version: string }>(SNAPSHOT)).rows[0]?.version ?? '',
    matching: words => sql`(SELECT search_key FROM post_search WHERE document @@ ${tsQuery(words)}::tsquery)`,
    lockEvents: async tx => {
      await (tx as unknown as NodePgDatabase).execute(sql`SELECT pg_advisory_xact_lock(${APPENDING})`)
    },
    lock: async (tx, name) => {
      await (tx as unknown as NodePgDatabase).execute(
        sql`SELECT pg_advisory_xact_lock(${NAMED}::int, hashtext(${name}))`,
      )
    },
    checkpoint: async () => {},
    shuffle: now => shuffleRows(upkeep, now),
    // It does so by itself too; this is for the moment after many rows came at once.
    analyze: async () => {
      await upkeep.query('ANALYZE')
    },
    close: async () => {
      await Promise.all([reader.end(), writer.end(), upkeep.end()])
    },
  }
}

/**
 * Closes a connection on which a query got no answer in time. Otherwise the pool would hand it out again, and whatever
 * was asked next, even to roll back, would wait behind that query.
 */
function leaveWhenSilent(connection: pg.PoolClient) {
  const ask = connection.query.bind(connection) as (...asked: unknown[]) => unknown
  const askOrLeave = (...asked: unknown[]) => {
    const answer = ask(...asked)
    if (answer instanceof Promise)
      answer.catch(({ message }: Error) => {
        if (message === 'Query read timeout') void (connection as unknown as pg.Client).end()
      })
    return answer
  }
  connection.query = askOrLeave as typeof connection.query
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
