import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Db, Tx } from './index'
import { writeQueue } from './write-queue'

/**
 * The embedded database, one file. An acknowledged write is on the disk (`synchronous = FULL`; WAL alone would
 * default to NORMAL), and what is deleted is overwritten (`secure_delete`).
 */
export async function openSqlite(file: string, migrations: string): Promise<Db> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const writer = connect(file)
  const change = drizzle(writer, { casing: 'snake_case' })
  migrate(change, { migrationsFolder: `${migrations}/sqlite` })

  const reader = connect(file, { readonly: true })
  const found = reader.prepare(
    'SELECT rowid AS key FROM post_search WHERE post_search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?',
  )
  return {
    dialect: 'sqlite',
    read: drizzle(reader, { casing: 'snake_case' }),
    write: writeQueue<Tx>(writer, change),
    search: async (words, before, limit) =>
      words.length === 0
        ? []
        : (found.all(matchAll(words), before, limit) as { key: number }[]).map(row => row.key),
    lockEvents: async () => {},
    close: async () => {
      reader.close()
      writer.close()
    },
  }
}

function connect(file: string, options: Database.Options = {}) {
  const connection = new Database(file, { timeout: 10_000, ...options })
  if (!options.readonly) connection.pragma('journal_mode = WAL')
  for (const setting of [
    'synchronous = FULL',
    'secure_delete = ON',
    'foreign_keys = ON',
    'trusted_schema = OFF',
    'temp_store = MEMORY',
  ])
    connection.pragma(setting)
  return connection
}

/** Each word quoted, so that nothing a person types reaches FTS5's own syntax. */
const matchAll = (words: string[]) => words.map(word => `"${word.replaceAll('"', '""')}"`).join(' ')
