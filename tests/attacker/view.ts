import { type Bridge, findBridges } from './bridges'
import { distances } from './distances'
import type { Dump } from './dump'
import { type Feature, featuresOf } from './features'
import { indexValues } from './joins'
import { findPlaces } from './places'
import { personasOf, traceColumns } from './traces'

/** A dump as the attacker sees it: personas by number, and everything that any two of them can be compared by. */
export type View = { personas: string[]; features: Feature[]; bridges: Bridge[] }

export function viewOf(dump: Dump): View {
  const personas = personasOf(dump)
  const joins = indexValues(dump)
  const places = findPlaces(dump, joins)
  const columns = traceColumns(joins, personas, places)
  const chain = columns.find(column => column.name === 'own events.seq')
  if (!chain) throw new Error('No event tells which persona came first.')
  const seniority = chain.values.map(numbers => Math.min(...(numbers as number[])))
  const bridges = findBridges(joins, columns, places)
  const compared = columns.flatMap(column => featuresOf(column, seniority))
  return { personas, bridges, features: [...compared, ...bridges, distances(joins, personas)] }
}
