import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { AT_ONCE, HAS_MOVED, OWN_NOTES, type Row, type Side, type Table } from './side'

const quoted = (name: string) => `"${name}"`
const listed = (names: string[]) => names.map(quoted).join(', ')
const ownNotes = OWN_NOTES.map(name => `'${name}'`).join(', ')
const notOwn = ({ name }: Table) => (name === 'installation' ? ` WHERE name NOT IN (${ownNotes})` : '')

/** Every table of the forum, as this migrated file has them; PostgreSQL has the same. */
export function tablesIn(file: string): Table[] {
  const connection = new Database(file, { readonly: true })
  try {
    const names = connection
      .prepare(`
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'post_search%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'
        ORDER BY name`)
      .pluck()
      .all() as string[]
    return names.map(name => {
      const columns = connection.pragma(`table_info(${quoted(name)})`) as { name: string; pk: number }[]
      const inKey = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
      return {
        name,
        columns: columns.map(column => column.name),
        key: inKey.map(column => columns.indexOf(column)),
      }
    })
  } finally {
    connection.close()
  }
}

export function sqliteSide(file: string): Side {
  const [writer, reader] = [new Database(file), new Database(file, { readonly: true })]
  for (const setting of ['busy_timeout = 10000', 'synchronous = FULL', 'secure_delete = ON'])
    writer.pragma(setting)

  const each = (statement: string, rows: Row[]) => {
    const prepared = writer.prepare(statement)
    writer.transaction(() => {
      for (const row of rows) prepared.run(...row)
    })()
  }
  return {
    async *rows(table) {
      const order = listed(table.key.map(place => table.columns[place] as string))
      const found = reader
        .prepare(
          `SELECT ${listed(table.columns)} FROM ${quoted(table.name)}${notOwn(table)} ORDER BY ${order}`,
        )
        .raw()
      let n = 0
      for (const row of found.iterate()) {
        yield row as Row
        if (++n % AT_ONCE === 0) await sleep(0)
      }
    },
    add: async ({ name, columns }, rows) =>
      each(
        `INSERT INTO ${quoted(name)} (${listed(columns)}) VALUES (${columns.map(() => '?').join(', ')})`,
        rows,
      ),
    remove: async ({ name, columns, key }, rows) =>
      each(
        `DELETE FROM ${quoted(name)} WHERE ${key.map(place => `${quoted(columns[place] as string)} = ?`).join(' AND ')}`,
        rows.map(row => key.map(place => row[place] as string | number)),
      ),
    async whileClosed(work) {
      writer.exec('BEGIN IMMEDIATE')
      try {
        const value = await work()
        writer.exec('COMMIT')
        return value
      } catch (why) {
        writer.exec('ROLLBACK')
        throw why
      }
    },
    async endWriting(tables, movedTo) {
      writer.prepare(`INSERT INTO installation (name, value) VALUES ('moved-to', ?)`).run(movedTo)
      for (const { name } of tables)
        for (const change of ['INSERT', 'UPDATE', 'DELETE'])
          writer.exec(`
            CREATE TRIGGER "moved_${name}_${change}" BEFORE ${change} ON ${quoted(name)}
            BEGIN SELECT RAISE(ABORT, '${HAS_MOVED}'); END`)
    },
    setFingerprint: async fingerprint =>
      each(`INSERT INTO installation (name, value) VALUES ('secret-fingerprint', ?)`, [[fingerprint]]),
    close: async () => {
      reader.close()
      writer.close()
    },
  }
}
