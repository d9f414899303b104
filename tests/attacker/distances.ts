import type { Feature } from './features'
import { type Joins, reach } from './joins'

/** Joins from either side; twice as many between the two. */
const DEPTH = 3

/** How few joins on equal values, through any tables, lead from one persona to the other. */
export function distances(joins: Joins, personas: string[]): Feature {
  const reached = personas.map(
    persona =>
      new Map(reach(joins, persona, DEPTH).flatMap((rows, level) => rows.map(at => [at, level] as const))),
  )
  return {
    name: 'joins between',
    score: (a, b) => {
      const [x, y] = [reached[a], reached[b]].sort((p, q) => (p?.size ?? 0) - (q?.size ?? 0))
      let fewest = 2 * DEPTH
      for (const [at, level] of x ?? []) {
        const other = y?.get(at)
        if (other !== undefined) fewest = Math.min(fewest, level + other)
      }
      return -fewest
    },
  }
}
