import { readdirSync, readFileSync } from 'node:fs'
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api'
import { getTableColumns, getTableName, is, sql, Table } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Db } from '../../db'
import { dialect } from '../../db/columns'
import * as schema from '../../db/schema'
import { askElsewhere } from '../support/other-connection'
import { openWorld } from '../support/world'

const tables = Object.values(schema).filter(each => is(each, Table))
const snakeCase = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** "posts.body text not null": what a table is, in words that both databases can be asked for. */
const described = tables.flatMap(table =>
  Object.entries(getTableColumns(table)).map(
    ([name, column]) =>
      `${getTableName(table)}.${snakeCase(name)} ${column.getSQLType()}${column.notNull ? ' not null' : ''}`,
  ),
)

const asked = {
  sqlite: `SELECT t.name AS "table", c.name AS "column", c.type AS type, c."notnull" AS needed
           FROM pragma_table_list t, pragma_table_info(t.name) c
           WHERE t.schema = 'main' AND t.type = 'table'`,
  postgres: `SELECT table_name AS "table", column_name AS "column", data_type AS type, is_nullable = 'NO' AS needed
             FROM information_schema.columns WHERE table_schema = 'public'`,
}

/** Kept by triggers and by the databases themselves, beside the schema. */
const beside = /^(post_search|sqlite_|__drizzle)/

async function found(db: Db) {
  const rows = await askElsewhere(db, asked[dialect])
  return rows
    .filter(row => !beside.test(String(row.table)))
    .map(
      row => `${row.table}.${row.column} ${String(row.type).toLowerCase()}${row.needed ? ' not null' : ''}`,
    )
}

const snapshots = (of: string) =>
  readdirSync(`db/migrations/${of}/meta`)
    .filter(file => file.endsWith('_snapshot.json'))
    .sort()
    .map(file => JSON.parse(readFileSync(`db/migrations/${of}/meta/${file}`, 'utf8')))

describe('the migrations', () => {
  it('make the tables and columns of the schema, and no other', async () => {
    const { db } = await openWorld()
    expect((await found(db)).sort()).toEqual(described.sort())
  })

  it('leave nothing for drizzle-kit to generate', async () => {
    const last = snapshots(dialect).at(-1)
    const missing =
      dialect === 'sqlite'
        ? await generateSQLiteMigration(last, await generateSQLiteDrizzleJson(schema, last.id, 'snake_case'))
        : await generateMigration(last, generateDrizzleJson(schema, last.id, undefined, 'snake_case'))
    expect(missing).toEqual([])
  })

  it('are told in the same steps, of the same tables and columns, to both databases', () => {
    const [sqlite, postgres] = ['sqlite', 'postgres'].map(of =>
      snapshots(of).map(({ tables }) =>
        Object.values(
          tables as Record<string, { name: string; columns: Record<string, { notNull: boolean }> }>,
        )
          .flatMap(({ name, columns }) =>
            Object.entries(columns).map(
              ([column, { notNull }]) => `${name}.${column}${notNull ? ' not null' : ''}`,
            ),
          )
          .sort(),
      ),
    )
    expect(sqlite).toEqual(postgres)
  })

  it('are listed, each with its file', () => {
    for (const of of ['sqlite', 'postgres']) {
      const { entries } = JSON.parse(readFileSync(`db/migrations/${of}/meta/_journal.json`, 'utf8'))
      const files = readdirSync(`db/migrations/${of}`).filter(file => file.endsWith('.sql'))
      expect(files.sort()).toEqual(entries.map((entry: { tag: string }) => `${entry.tag}.sql`))
    }
  })
})

describe.runIf(dialect === 'sqlite')('the tables of an embedded database', () => {
  it('keep no insertion order, events aside', async () => {
    const { db } = await openWorld()
    const ordered = await askElsewhere(
      db,
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0`,
    )
    const ours = ordered.map(row => String(row.name)).filter(name => !beside.test(name))
    expect(ours).toEqual(['events'])
  })

  // `synchronous = NORMAL`: the write queue syncs the log itself, and tests/db/write-queue.test.ts cuts the power.
  it('leave the sync before a write is acknowledged to the queue, and are overwritten when deleted', async () => {
    const { db } = await openWorld()
    await db.write(async tx => {
      const [settings] = await tx
        .select({
          synchronous: sql<number>`synchronous`,
          secureDelete: sql<number>`secure_delete`,
          foreignKeys: sql<number>`foreign_keys`,
          trustedSchema: sql<number>`trusted_schema`,
        })
        .from(sql`pragma_synchronous, pragma_secure_delete, pragma_foreign_keys, pragma_trusted_schema`)
      expect(settings).toEqual({ synchronous: 1, secureDelete: 1, foreignKeys: 1, trustedSchema: 0 })
    })
  })
})
