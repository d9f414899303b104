import * as postgres from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'

/**
 * The dialect is chosen once, from DATABASE_URL. Everything is typed as SQLite, the narrower of the two; tests run
 * every query on both.
 */
export const dialect: 'sqlite' | 'postgres' = /^\s*postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')
  ? 'postgres'
  : 'sqlite'

const onPostgres = dialect === 'postgres'

export const table = (onPostgres ? postgres.pgTable : sqlite.sqliteTable) as typeof sqlite.sqliteTable
export const index = (onPostgres ? postgres.index : sqlite.index) as typeof sqlite.index
export const uniqueIndex = (
  onPostgres ? postgres.uniqueIndex : sqlite.uniqueIndex
) as typeof sqlite.uniqueIndex
export const check = (onPostgres ? postgres.check : sqlite.check) as typeof sqlite.check
export const primaryKey = (onPostgres ? postgres.primaryKey : sqlite.primaryKey) as typeof sqlite.primaryKey

const sqliteColumns = {
  text: () => sqlite.text(),
  /** Below 2^31: counts, positions, days and hours since 1970. */
  int: () => sqlite.integer(),
  /** Below 2^53: milliseconds since 1970, search keys. */
  big: () => sqlite.integer(),
  yesNo: () => sqlite.integer({ mode: 'boolean' }),
  json: <T>() => sqlite.text({ mode: 'json' }).$type<T>(),
}

const postgresColumns = {
  text: () => postgres.text(),
  int: () => postgres.integer(),
  big: () => postgres.bigint({ mode: 'number' }),
  yesNo: () => postgres.boolean(),
  json: <T>() => postgres.json().$type<T>(),
} as unknown as typeof sqliteColumns

export const { text, int, big, yesNo, json } = onPostgres ? postgresColumns : sqliteColumns
