import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Db, Tx } from './index'
import { sqliteInserter } from './insert-many'
import { keepStatements } from './kept-statements'
import { sqliteIndexer } from './search/index-posts'
import { ftsQuery } from './search/terms'
import { logSync } from './sync-log'
import { writeQueue } from './write-queue'

const PATIENCE = 10_000

/**
 * A write that resolved is on disk, and deleted data is overwritten (`secure_delete`). The commit itself doesn't wait for
 * the disk (`synchronous = NORMAL`), which would stop everybody who reads; the queue syncs the log beside them.
 */
export async function openSqlite(file: string, migrations: string): Promise<Db> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const writer = connect(file)
  const change = drizzle(writer, { casing: 'snake_case' })
  migrate(change, { migrationsFolder: `${migrations}/sqlite` })
  // SQLite's own waiting would stop this process, and with it everybody who wants to leave: the queue waits instead.
  writer.pragma('busy_timeout = 0')

  const reader = connect(file, { readonly: true })
  keepStatements(reader)
  keepStatements(writer)
  const indexPosts = sqliteIndexer(writer)
  const queue = writeQueue<Tx>(writer, change, PATIENCE, logSync(file))
  const write: Db['write'] = work =>
    queue(async tx => {
      const value = await work(tx)
      indexPosts()
      return value
    })
  // Once, after an update that changed the index.
  await write(async () => {})
  // Tells of every commit by other connections, and the reader's own never writes.
  const version = reader.prepare('PRAGMA data_version').pluck()
  const checkpoint: Db['checkpoint'] = async rebuild => {
    // Waits its turn, so that afterwards the connection is between two transactions.
    do await write(async () => {})
    while (writer.inTransaction)
    // While another process reads, the rest waits for next time.
    if (rebuild && isSmall(writer)) writer.exec('VACUUM')
    writer.pragma('wal_checkpoint(TRUNCATE)')
  }
  return {
    dialect: 'sqlite',
    read: drizzle(reader, { casing: 'snake_case' }),
    write,
    insertMany: sqliteInserter(writer),
    dataVersion: () => version.get() as number,
    matching: words => sql`(SELECT rowid FROM post_search WHERE post_search MATCH ${ftsQuery(words)})`,
    lockEvents: async () => {},
    lock: async () => {},
    checkpoint,
    // Rows lie in the order of their random keys. Pages, and the pieces of the search index, in that of their making.
    shuffle: async () => {
      await write(async () => {
        if (isSmall(writer)) writer.exec(`INSERT INTO post_search (post_search) VALUES ('optimize')`)
      })
      await checkpoint(true)
    },
    analyze: () => write(async () => void writer.exec(ANALYZE)),
    close: async () => {
      reader.close()
      writer.close()
    },
  }
}

/**
 * With a limit it's over in a moment, and keeps only counts: without one SQLite also keeps samples of what stands in the
 * indexes, past its deletion. Connections read the counts when the tables are made.
 */
const ANALYZE = `
  PRAGMA analysis_limit = 1000;
  DROP TABLE IF EXISTS sqlite_stat1;
  DROP TABLE IF EXISTS sqlite_stat4;
  ANALYZE`

/** Bytes. Rebuilding blocks everything; past this size, for seconds (docs/decisions/007). */
const REBUILD_LIMIT = 256 * 2 ** 20

const isSmall = (connection: Database.Database) =>
  Number(connection.pragma('page_count', { simple: true })) *
    Number(connection.pragma('page_size', { simple: true })) <=
  REBUILD_LIMIT

function connect(file: string, options: Database.Options = {}) {
  const connection = new Database(file, { timeout: PATIENCE, ...options })
  if (!options.readonly) connection.pragma('journal_mode = WAL')
  for (const setting of [
    'synchronous = NORMAL',
    'secure_delete = ON',
    'foreign_keys = ON',
    'trusted_schema = OFF',
    'temp_store = MEMORY',
  ])
    connection.pragma(setting)
  return connection
}
