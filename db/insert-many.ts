import type { Database, Statement } from 'better-sqlite3'
import { type Column, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from './index'

/** Every column of a row has to be given: many rows share one statement. */
export type InsertMany = <T extends SQLiteTable>(
  tx: Tx,
  into: T,
  rows: Required<T['$inferInsert']>[],
) => Promise<void>

/** KiB. What is written to many places of a large file would otherwise be read and written again and again. */
const CACHE = 512 * 1024

/**
 * Rows. In the savepoint of a change SQLite keeps every page that each row touches, until it ends. So where a change
 * fails, what it had inserted stays.
 */
const BETWEEN = 250

const nameOf = (column: Column) => column.name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

const bound = (column: Column, value: unknown) => (value === null ? null : column.mapToDriverValue(value))

/** One statement for all rows; drizzle would write out a new one with every value. */
export function sqliteInserter(connection: Database): InsertMany {
  const statements = new Map<string, Statement>()
  return async (_, into, rows) => {
    const columns = Object.entries(getTableColumns(into))
    const name = getTableName(into)
    const known = statements.get(name)
    if (statements.size === 0) connection.pragma(`cache_size = -${CACHE}`)
    const names = columns.map(([, column]) => `"${nameOf(column)}"`).join(', ')
    const statement =
      known ??
      connection.prepare(`INSERT INTO "${name}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
    statements.set(name, statement)
    for (const [n, row] of rows.entries()) {
      statement.run(columns.map(([key, column]) => bound(column, row[key as keyof typeof row])))
      if (n % BETWEEN === BETWEEN - 1) connection.exec('RELEASE change; SAVEPOINT change')
    }
  }
}

const AT_ONCE = 5_000

/** One parameter for many rows, as a statement can't have more than 65,535. */
export const insertOnPostgres: InsertMany = async (tx, into, rows) => {
  const columns = Object.entries(getTableColumns(into))
  const fields = columns.map(
    ([, column], n) => sql`(value ->> ${sql.raw(String(n))})::${sql.raw(column.getSQLType())}`,
  )
  const names = columns.map(([, column]) => sql.identifier(nameOf(column)))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const values = rows
      .slice(from, from + AT_ONCE)
      .map(row => columns.map(([key]) => row[key as keyof typeof row]))
    await execute(
      tx,
      sql`INSERT INTO ${into} (${sql.join(names, sql`, `)}) SELECT ${sql.join(fields, sql`, `)}
        FROM json_array_elements(${JSON.stringify(values)}::json)`,
    )
  }
}

const execute = (tx: Tx, query: SQL) => (tx as unknown as NodePgDatabase).execute(query)
