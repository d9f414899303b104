import type { View } from './view'

/** From this score on a bridge points at two personas: both lie beside the same row, the nearest or next but one. */
const SURE = 0.25
/** Fewer right ones than this may be luck; so may less than this many times the share of a blind guess. */
const RIGHT = 5
const TIMES = 6

/**
 * A feature that speaks of few pairs, but of those with certainty, hardly moves an average over all pairs. So the pairs
 * that each bridge is surest of are counted by themselves, among all pairs that there are.
 * @param members whose personas they really are
 * @returns the bridges that are right about more of their pairs than chance would have it
 */
export function surest({ personas, bridges }: View, members: string[][]): string[] {
  const owner = new Map(members.flatMap((own, who) => own.map(persona => [persona, who])))
  const owners = personas.map(persona => owner.get(persona))
  const all = (personas.length * (personas.length - 1)) / 2
  const share = members.reduce((sum, own) => sum + (own.length * (own.length - 1)) / 2, 0) / all
  return bridges.flatMap(({ name, score }) => {
    let [right, sure] = [0, 0]
    for (let a = 0; a < personas.length; a++)
      for (let b = a + 1; b < personas.length; b++)
        if (score(a, b) >= SURE) {
          sure++
          if (owners[a] === owners[b]) right++
        }
    return right >= RIGHT && right > TIMES * share * sure ? [`${right} of ${sure} right ${name}`] : []
  })
}
