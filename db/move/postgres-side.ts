import pg from 'pg'
import { AT_ONCE, HAS_MOVED, OWN_NOTES, type Row, type Side, type Table } from './side'

const quoted = (name: string) => `"${name}"`
const listed = (names: string[]) => names.map(quoted).join(', ')
const ownNotes = OWN_NOTES.map(name => `'${name}'`).join(', ')
const notOwn = ({ name }: Table) => (name === 'installation' ? ` WHERE name NOT IN (${ownNotes})` : '')

/** By table and column: boolean, integer, bigint, json or text. */
type Types = Map<string, string>

export async function postgresSide(url: string): Promise<Side> {
  const [writer, reader] = [await connect(url), await connect(url)]
  const types = await readTypes(writer)
  const typeOf = ({ name }: Table, column: string) => {
    const type = types.get(`${name}.${column}`)
    if (!type) throw new Error(`PostgreSQL has no ${name}.${column}.`)
    return type
  }

  /** The rows as a table of text, each column then made what it is. */
  const given = (table: Table, columns: string[], rows: Row[]) => ({
    texts: columns.map(column => {
      const place = table.columns.indexOf(column)
      return rows.map(row => (row[place] === null ? null : String(row[place])))
    }),
    from: `unnest(${columns.map((_, n) => `$${n + 1}::text[]`).join(', ')}) AS given (${listed(columns)})`,
    made: columns.map(column => {
      const type = typeOf(table, column)
      return `given.${quoted(column)}::${type === 'boolean' ? 'integer::boolean' : type}`
    }),
  })

  return {
    async *rows(table) {
      const shown = table.columns.map(column => {
        const type = typeOf(table, column)
        if (type === 'boolean') return `${quoted(column)}::integer`
        return type === 'json' ? `${quoted(column)}::text` : quoted(column)
      })
      const order = table.key.map(place => {
        const column = table.columns[place] as string
        return typeOf(table, column) === 'text' ? `${quoted(column)} COLLATE "C"` : quoted(column)
      })
      const numbers = table.columns.map(column => typeOf(table, column) === 'bigint')
      await reader.query('BEGIN')
      try {
        await reader.query(
          `DECLARE walk NO SCROLL CURSOR FOR SELECT ${shown.join(', ')} FROM ${quoted(table.name)}${notOwn(table)} ORDER BY ${order.join(', ')}`,
        )
        for (;;) {
          const { rows } = await reader.query<Row>({ text: `FETCH ${AT_ONCE} FROM walk`, rowMode: 'array' })
          for (const row of rows)
            yield row.map((value, n) => (numbers[n] && value !== null ? Number(value) : value))
          if (rows.length < AT_ONCE) return
        }
      } finally {
        await reader.query('ROLLBACK')
      }
    },
    async add(table, rows) {
      const { texts, from, made } = given(table, table.columns, rows)
      await writer.query(
        `INSERT INTO ${quoted(table.name)} (${listed(table.columns)}) SELECT ${made.join(', ')} FROM ${from}`,
        texts,
      )
    },
    async remove(table, rows) {
      const key = table.key.map(place => table.columns[place] as string)
      const { texts, from, made } = given(table, key, rows)
      const same = key.map((column, n) => `stored.${quoted(column)} = ${made[n]}`).join(' AND ')
      await writer.query(`DELETE FROM ${quoted(table.name)} stored USING ${from} WHERE ${same}`, texts)
    },
    async whileClosed(work) {
      await writer.query('BEGIN')
      try {
        // Long-running upkeep ends first; pages that want to write meanwhile are told to try again.
        await writer.query(`SET LOCAL lock_timeout = 60000`)
        const names = [...new Set([...types.keys()].map(name => quoted(name.split('.')[0] as string)))]
        await writer.query(`LOCK TABLE ${names.sort().join(', ')} IN EXCLUSIVE MODE`)
        const value = await work()
        await writer.query('COMMIT')
        return value
      } catch (why) {
        await writer.query('ROLLBACK').catch(() => {})
        throw why
      }
    },
    async endWriting(tables, movedTo) {
      await writer.query(`INSERT INTO installation (name, value) VALUES ('moved-to', $1)`, [movedTo])
      // As a server that only reads says it.
      await writer.query(`
        CREATE FUNCTION forum_moved() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '${HAS_MOVED}' USING ERRCODE = '25006'; END $$`)
      for (const { name } of tables)
        await writer.query(
          `CREATE TRIGGER forum_moved BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${quoted(name)} FOR EACH STATEMENT EXECUTE FUNCTION forum_moved()`,
        )
    },
    setFingerprint: async fingerprint => {
      await writer.query(`INSERT INTO installation (name, value) VALUES ('secret-fingerprint', $1)`, [
        fingerprint,
      ])
    },
    close: async () => {
      await Promise.all([writer.end(), reader.end()])
    },
  }
}

async function connect(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function readTypes(client: pg.Client): Promise<Types> {
  const { rows } = await client.query<{ name: string; type: string }>(`
    SELECT c.table_name || '.' || c.column_name AS name, c.data_type AS type
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT LIKE 'post_search%'`)
  return new Map(rows.map(({ name, type }) => [name, type]))
}
