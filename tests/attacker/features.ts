import type { Value } from './dump'
import type { Column } from './traces'

export type Feature = { name: string; score: (a: number, b: number) => number }

/** A column with no more values than this is a kind. */
const KINDS = 12
/** A number column that stays below this counts something; larger ones are times and places. */
const COUNTED = 1000
/** Beyond this share of a whole order everything is equally far: what was written together lies nearer. */
const NEAR = 0.1

/** What can be compared in one column of two personas: the same values, near ones, like lengths, and what followed on what. */
export function featuresOf({ name, values }: Column, seniority: number[]): Feature[] {
  const all = values.flat()
  const every = [...new Set(all)].sort()
  const features: Feature[] = []
  if (every.length < all.length) features.push(sameValues(`${name}, same`, values))
  const few = every.length <= KINDS
  if (every.every(value => typeof value === 'number')) {
    const numbers = values as number[][]
    features.push(nearValues(`${name}, apart`, numbers))
    const most = numbers.map(own => Math.max(0, ...own))
    if (!few && !name.includes('@') && most.every(number => number < COUNTED))
      features.push(grows(`${name}, more`, most, seniority))
  } else if (!few) {
    // Where rows lie is told by their `@` columns; a persona's are also kept in the order of their keys, in indexes.
    if (name.startsWith('own personas.'))
      features.push(nearValues(`${name}, apart in order`, ranksOf(values, every)))
    if (new Set(every.map(lengthOf)).size > 1)
      features.push(
        nearValues(
          `${name}, lengths apart`,
          values.map(own => own.map(lengthOf)),
        ),
      )
  }
  if (few)
    for (const kind of every)
      features.push(
        grows(
          `${name}, ${kind}`,
          values.map(own => Number(own.includes(kind))),
          seniority,
        ),
      )
  else if (values.some(own => own.length === 0))
    features.push(
      grows(
        `${name}, any`,
        values.map(own => Number(own.length > 0)),
        seniority,
      ),
    )
  return features
}

const lengthOf = (value: Value) => String(value).length

function ranksOf(values: Value[][], every: Value[]): number[][] {
  const ranks = new Map(every.map((value, rank) => [value, rank]))
  return values.map(own => own.map(value => ranks.get(value) as number))
}

/** How much of what either has both have. */
function sameValues(name: string, values: Value[][]): Feature {
  const sets = values.map(own => new Set(own))
  return {
    name,
    score: (a, b) => {
      const [x, y] = [sets[a] as Set<Value>, sets[b] as Set<Value>]
      let both = 0
      for (const value of x) if (y.has(value)) both++
      return both === 0 ? 0 : both / (x.size + y.size - both)
    },
  }
}

/** The smallest distance between a value of the one and a value of the other. */
function nearValues(name: string, values: number[][]): Feature {
  const sorted = values.map(own => Float64Array.from(own).sort())
  const [least, most] = [
    Math.min(...values.map(own => Math.min(...own))),
    Math.max(...values.map(own => Math.max(...own))),
  ]
  const far = NEAR * (most - least)
  return {
    name,
    score: (a, b) => {
      const [x, y] = [sorted[a] as Float64Array, sorted[b] as Float64Array]
      let gap = far
      for (let i = 0, j = 0; i < x.length && j < y.length; ) {
        const step = (x[i] as number) - (y[j] as number)
        gap = Math.min(gap, Math.abs(step))
        if (step < 0) i++
        else j++
      }
      return -gap
    },
  }
}

/** How much more the later of two personas has than the earlier: what a member has may grow in one direction only. */
const grows = (name: string, amounts: number[], seniority: number[]): Feature => ({
  name: `${name} later`,
  score: (a, b) => {
    const step = (amounts[b] as number) - (amounts[a] as number)
    return (seniority[a] as number) <= (seniority[b] as number) ? step : -step
  },
})
