import type { Dump, Table, Value } from './dump'

/** A value that stands in more rows than this (a word, a day, a moderator) joins everybody to everybody. */
const CROWD = 40

export type RowRef = { table: Table; row: Value[] }
export type Joins = ReturnType<typeof indexValues>

/** Whether two rows that hold this value may belong together by it: ids, hashes, sealed texts, large numbers. */
const joins = (value: Value): value is string | number =>
  typeof value === 'string' ? value.length >= 12 && !/\s/.test(value) : value !== null && value >= 1e9

/** All rows by the values in them, whatever column they stand in. */
export function indexValues({ tables }: Dump) {
  const rows: RowRef[] = []
  const byValue = new Map<Value, number[]>()
  for (const table of tables)
    for (const row of table.rows) {
      const at = rows.push({ table, row }) - 1
      for (const value of new Set(row.filter(joins))) {
        const there = byValue.get(value)
        if (there) there.push(at)
        else byValue.set(value, [at])
      }
    }
  return { rows, byValue }
}

/**
 * Rows by how many joins lie between them and a value: `[0]` hold the value itself, `[1]` share a value with one of
 * those, and so on.
 */
export function reach({ rows, byValue }: Joins, from: Value, depth: number): number[][] {
  const seen = new Set<number>()
  const asked = new Set<Value>()
  const levels: number[][] = []
  let values: Value[] = [from]
  for (let level = 0; level < depth; level++) {
    const found: number[] = []
    for (const value of values) {
      if (asked.has(value)) continue
      asked.add(value)
      const there = byValue.get(value) ?? []
      if (level > 0 && there.length > CROWD) continue
      for (const at of there)
        if (!seen.has(at)) {
          seen.add(at)
          found.push(at)
        }
    }
    levels.push(found)
    values = found.flatMap(at => rows[at]?.row.filter(joins) ?? [])
  }
  return levels
}
