import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { openPostgres } from './postgres'
import { openSqlite } from './sqlite'

/** Queries that only look. On both databases the connection itself refuses a write. */
export type Reader = Pick<BetterSQLite3Database, 'select' | 'selectDistinct' | '$count'>
/** What a change may do. Always awaited; `returning()` rather than affected rows. */
export type Tx = Pick<
  BetterSQLite3Database,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'
>

export type Db = {
  dialect: 'sqlite' | 'postgres'
  read: Reader
  /** One transaction: the change and its event, or neither. Resolves when it is safely on disk. */
  write: <T>(change: (tx: Tx) => Promise<T>) => Promise<T>
  /** Search keys of published posts that have all the words, newest first, below the key `before`. */
  search: (words: string[], before: number, limit: number) => Promise<number[]>
  /** Until this transaction ends, nobody else appends to the event chain. */
  lockEvents: (tx: Tx) => Promise<void>
  /** Until this transaction ends, whoever locks the same name waits. Unlike a locked row it leaves no trace on the disk. */
  lock: (tx: Tx, name: string) => Promise<void>
  /**
   * Folds the log into the file, so that the bytes of what was deleted leave both.
   * @param rebuild writes the file anew first, without the gaps in which copies lie. PostgreSQL does both by itself
   */
  checkpoint: (rebuild: boolean) => Promise<void>
  close: () => Promise<void>
}

/**
 * @param url a path of a file (SQLite) or `postgres://...`
 * @param migrations the folder that holds `sqlite/` and `postgres/`; they are applied before this resolves
 */
export const openDb = (url: string, migrations = 'db/migrations'): Promise<Db> =>
  /^postgres(ql)?:/.test(url) ? openPostgres(url, migrations) : openSqlite(url, migrations)
