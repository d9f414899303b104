import type { Dump, Value } from './dump'
import { type Joins, reach } from './joins'
import type { Places } from './places'

/** What the dump holds about each persona, column by column: the values of all rows that lead to it. */
export type Column = { name: string; values: Value[][] }

/** A row that holds the persona's id, and a row one more join away. */
const LEVELS = ['own', 'near']

export function traceColumns(joins: Joins, personas: string[], places: Places): Column[] {
  const columns = new Map<string, Column>()
  const add = (name: string, who: number, value: Value) => {
    const column = columns.get(name) ?? { name, values: personas.map(() => []) }
    columns.set(name, column)
    column.values[who]?.push(value)
  }
  for (const [who, persona] of personas.entries()) {
    for (const [file, pages] of places.pagesOf(persona))
      for (const page of pages) add(`id in ${file}`, who, page)
    for (const [level, found] of reach(joins, persona, LEVELS.length).entries()) {
      const counts = new Map<string, number>()
      for (const at of found) {
        const { table, row } = joins.rows[at] as Joins['rows'][number]
        const name = `${LEVELS[level]} ${table.name}`
        counts.set(name, (counts.get(name) ?? 0) + 1)
        for (const [i, value] of row.entries())
          if (value !== null) add(`${name}.${table.columns[i]}`, who, value)
        if (level === 0)
          for (const [file, place] of places.firstOf(row)) add(`${name} in ${file}`, who, place)
      }
      for (const [name, count] of counts) add(`rows of ${name}`, who, count)
    }
  }
  return [...columns.values()].filter(({ values }) => new Set(values.flat()).size > 1)
}

/** Personas are known by their table, whatever it holds beside them. */
export const personasOf = ({ tables }: Dump): string[] => {
  const table = tables.find(each => each.name === 'personas')
  const id = table?.columns.indexOf('id') ?? -1
  return table?.rows.map(row => row[id] as string) ?? []
}
