import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { inject } from 'vitest'
import type { Db } from '../../db'
import { asValue, type Dump, type Table } from './dump'

/** Every table with what PostgreSQL keeps beside each row: where it lies, and the numbers of the transactions that wrote it. */
export async function dumpPostgres(db: Db): Promise<Dump> {
  const connection = await connectTo(db)
  const { rows: columns } = await connection.query<{ table: string; name: string; long: string | null }>(`
    SELECT format('%I.%I', c.table_schema, c.table_name) AS table, c.column_name AS name,
      CASE WHEN a.attstorage = 'x' AND pg_relation_size(r.reltoastrelid) > 0 THEN r.reltoastrelid::regclass::text END AS long
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    JOIN pg_class r ON r.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
    JOIN pg_attribute a ON a.attrelid = r.oid AND a.attname = c.column_name
    WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
    ORDER BY c.table_schema, c.table_name, c.ordinal_position`)
  const tables: Table[] = []
  for (const table of new Set(columns.map(column => column.table))) {
    const own = columns.filter(column => column.table === table)
    const found = await connection.query({
      text: `SELECT ${[...own.map(column => `"${column.name}"`), ...beside(own)].join(', ')} FROM ${table} t`,
      rowMode: 'array',
    })
    tables.push({
      name: table.replace(/^public\./, ''),
      columns: found.fields.map(field => field.name),
      rows: found.rows.map((row: unknown[]) => row.map(asValue)),
    })
  }
  await connection.end()
  return { tables, files: [] }
}

/** Long values lie in a table of their own, each written by a transaction of its own. */
const beside = (columns: { name: string; long: string | null }[]) => [
  ...['xmin', 'xmax', 'cmin'].map(name => `t.${name}::text::bigint AS "@${name}"`),
  `(t.ctid::text::point)[0] * 1000 + (t.ctid::text::point)[1] AS "@ctid"`,
  ...columns.flatMap(({ name, long }) => {
    if (!long) return []
    const chunk = `FROM ${long} l WHERE l.chunk_id = pg_column_toast_chunk_id(t."${name}") AND l.chunk_seq = 0`
    return [
      `(SELECT l.xmin::text::bigint ${chunk}) AS "@xmin of ${name}"`,
      `pg_column_toast_chunk_id(t."${name}")::bigint AS "@number of ${name}"`,
    ]
  }),
]

export async function connectTo(db: Db): Promise<pg.Client> {
  const read = db.read as unknown as NodePgDatabase
  const { rows } = await read.execute<{ name: string }>(sql`SELECT current_database() AS name`)
  const connection = new pg.Client({
    connectionString: `${inject('postgres')}${rows[0]?.name}`,
    types: {
      getTypeParser: (type, format) =>
        type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
    },
  })
  await connection.connect()
  return connection
}
