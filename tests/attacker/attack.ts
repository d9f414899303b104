import { aucOf } from './auc'
import { learn } from './learn'
import type { Pair } from './pairs'
import type { View } from './view'

/** How well one feature of the dump tells which personas belong together. */
export type Guess = { feature: string; auc: number }

/**
 * Plays whoever holds the whole database: every feature by itself, and all of them together. Which pairs belong together
 * is used for one half of the community, to learn from, as somebody could who knows some members well; in the other
 * half it only scores.
 */
export function attack({ personas, features }: View, pairs: Pair[]): { single: Guess[]; together: Guess } {
  const numbers = new Map(personas.map((persona, who) => [persona, who]))
  const rows = pairs.map(({ a, b }) => {
    const [first, second] = [numbers.get(a) as number, numbers.get(b) as number]
    const row = new Float64Array(features.length)
    for (let i = 0; i < row.length; i++) row[i] = features[i]?.score(first, second) ?? 0
    return row
  })
  const same = pairs.map(pair => pair.same)
  const single = features.map(({ name }, i) => {
    const scores = new Float64Array(rows.length)
    for (let n = 0; n < rows.length; n++) scores[n] = rows[n]?.[i] ?? 0
    return { feature: name, auc: aucOf(scores, same) }
  })
  const scoreHalf = (half: number) => {
    const known = pairs.flatMap((pair, i) => (pair.half !== half && pair.learnt ? [i] : []))
    const asked = pairs.flatMap((pair, i) => (pair.half === half ? [i] : []))
    const score = learn(pick(rows, known), pick(same, known))
    return aucOf(pick(rows, asked).map(score), pick(same, asked))
  }
  return {
    single: single.sort((x, y) => Math.abs(y.auc - 0.5) - Math.abs(x.auc - 0.5)),
    together: { feature: 'everything together', auc: (scoreHalf(0) + scoreHalf(1)) / 2 },
  }
}

const pick = <T>(list: T[], places: number[]) => places.map(place => list[place] as T)
