import type { Random } from './random'
import { patternOf, type Standing } from './standing'

/** `learnt`: as many strangers as pairs that belong together are enough to learn from. */
export type Pair = { a: string; b: string; same: boolean; half: number; learnt: boolean }

/** How many pairs of strangers for each pair that belongs together. */
const STRANGERS = 6

/**
 * Every two personas of one member, and for each such pair some of two members. Strangers are drawn from the ends of
 * pairs that belong together, so that both kinds hold every persona equally often and differ in nothing but
 * belonging. A pair lies in one half of the community: what is learnt on one half is tried on the other.
 * @param known where given, strangers are drawn alike in who of the two was held: what is left is everything else
 */
export function drawPairs(members: string[][], random: Random, known?: Map<string, Standing>): Pair[] {
  const together = members.flatMap((personas, who) =>
    personas.flatMap((a, i) => personas.slice(i + 1).map(b => ({ who, a, b, half: who % 2 }))),
  )
  const halves = [0, 1].map(half => together.filter(pair => pair.half === half))
  return together.flatMap(({ who, a, b, half }) => {
    const wanted = known && patternOf(known, a, b)
    const strangers = Array.from({ length: STRANGERS }, (_, n): Pair => {
      const one = n % 2 ? a : b
      for (;;) {
        const other = random.pick(halves[half] ?? [])
        const stranger = random.chance(0.5) ? other.a : other.b
        if (other.who === who || (known && patternOf(known, one, stranger) !== wanted)) continue
        return { a: one, b: stranger, same: false, half, learnt: n === 0 }
      }
    })
    return [{ a, b, same: true, half, learnt: true }, ...strangers]
  })
}
