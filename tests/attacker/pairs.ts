import type { Random } from './random'

/** `learnt`: as many strangers as pairs that belong together are enough to learn from. */
export type Pair = { a: string; b: string; same: boolean; half: number; learnt: boolean }

/** How many pairs of strangers for each pair that belongs together. */
const STRANGERS = 6

/**
 * Every two personas of one member, and for each such pair some of two members. Strangers are drawn from the ends of
 * pairs that belong together, so that both kinds hold every persona equally often and differ in nothing but
 * belonging. A pair lies in one half of the community: what is learnt on one half is tried on the other.
 */
export function drawPairs(members: string[][], random: Random): Pair[] {
  const together = members.flatMap((personas, who) =>
    personas.flatMap((a, i) => personas.slice(i + 1).map(b => ({ who, a, b, half: who % 2 }))),
  )
  const halves = [0, 1].map(half => together.filter(pair => pair.half === half))
  return together.flatMap(({ who, a, b, half }) => {
    const strangers = Array.from({ length: STRANGERS }, (_, n): Pair => {
      for (;;) {
        const other = random.pick(halves[half] ?? [])
        if (other.who === who) continue
        return {
          a: n % 2 ? a : b,
          b: random.chance(0.5) ? other.a : other.b,
          same: false,
          half,
          learnt: n === 0,
        }
      }
    })
    return [{ a, b, same: true, half, learnt: true }, ...strangers]
  })
}
