import type { Value } from './dump'
import type { Joins } from './joins'
import { reach } from './joins'
import type { Places } from './places'
import type { Column } from './traces'

/** Personas on either side of a moment that may belong to what happened then. */
const NEIGHBOURS = 3
/** Fewer rows than this are the place's own (boards, staff), not members'. */
const FEW = 20

type Weights = Map<number, number>
export type Bridge = { name: string; score: (a: number, b: number) => number }

/**
 * A row that no join leads to (an account, a session) may still lie between two personas: where it bears two traces
 * of time or order, one beside the first persona and one beside the second. Each pair of traces gives a score.
 */
export function findBridges(joins: Joins, columns: Column[], places: Places): Bridge[] {
  const personas =
    columns.find(column => column.name === 'own personas.id')?.values.map(([id]) => id as string) ?? []
  const reached = new Set(personas.flatMap(persona => reach(joins, persona, 2).flat()))
  const strange = new Map<string, { columns: string[]; rows: Value[][] }>()
  for (const [at, { table, row }] of joins.rows.entries()) {
    if (reached.has(at)) continue
    const rows = strange.get(table.name) ?? { columns: table.columns, rows: [] }
    strange.set(table.name, rows)
    rows.rows.push(row)
  }
  return [...strange].flatMap(([name, { columns: named, rows }]) =>
    rows.length < FEW
      ? []
      : bridgesOver(
          name,
          rows.map(row => tracesOf(row, named, columns, places)),
          personas.length,
        ),
  )
}

/** For each trace of a row, which personas lie beside it and how near. */
function tracesOf(row: Value[], named: string[], columns: Column[], places: Places): Map<string, Weights> {
  const traces = new Map<string, Weights>()
  const mine = (name: string) => columns.find(column => column.name === name)
  for (const [i, value] of row.entries()) {
    const name = named[i] as string
    const days = name.endsWith('_day') ? mine('own personas.created_day') : undefined
    if (days && typeof value === 'number') traces.set(name, sameDay(days, value))
    const order = name.startsWith('@xmin') ? mine('own personas.@xmin') : undefined
    if (order && typeof value === 'number') traces.set(name, nearest(order, value))
  }
  for (const [file, page] of places.firstOf(row)) {
    const order = mine(`own events in ${file}`)
    if (order) traces.set(`page in ${file}`, nearest(order, page))
  }
  return traces
}

function sameDay({ values }: Column, day: number): Weights {
  const there = values.flatMap((days, who) => (days[0] === day ? [who] : []))
  return new Map(there.map(who => [who, 1 / there.length]))
}

function nearest({ values }: Column, moment: number): Weights {
  const gaps = values.map((moments, who) => ({
    who,
    gap: Math.min(...moments.map(at => Math.abs(Number(at) - moment))),
  }))
  gaps.sort((x, y) => x.gap - y.gap)
  return new Map(gaps.slice(0, NEIGHBOURS).map(({ who }, rank) => [who, 1 / (1 + rank) ** 2]))
}

function bridgesOver(table: string, rows: Map<string, Weights>[], personas: number): Bridge[] {
  const kinds = [...new Set(rows.flatMap(row => [...row.keys()]))].sort()
  return kinds.flatMap((first, i) =>
    kinds.slice(i).map((second): Bridge => {
      const scores = new Map<number, number>()
      for (const row of rows)
        for (const [a, near] of row.get(first) ?? [])
          for (const [b, far] of row.get(second) ?? []) {
            const key = Math.min(a, b) * personas + Math.max(a, b)
            if (a !== b) scores.set(key, (scores.get(key) ?? 0) + near * far)
          }
      return {
        name: `over ${table}: ${first} and ${second}`,
        score: (a, b) => scores.get(Math.min(a, b) * personas + Math.max(a, b)) ?? 0,
      }
    }),
  )
}
