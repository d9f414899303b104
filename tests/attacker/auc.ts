/**
 * The chance that a pair which belongs together has the higher score of the two (Mann and Whitney); equal scores
 * count half. 0.5 is a coin.
 */
export function aucOf(scores: ArrayLike<number>, same: boolean[]): number {
  const count = same.filter(Boolean).length
  const together = new Float64Array(count)
  const apart = new Float64Array(same.length - count)
  for (let i = 0, t = 0, a = 0; i < same.length; i++)
    if (same[i]) together[t++] = scores[i] as number
    else apart[a++] = scores[i] as number
  together.sort()
  apart.sort()
  let [below, notAbove, wins] = [0, 0, 0]
  for (const score of together) {
    while (below < apart.length && (apart[below] as number) < score) below++
    while (notAbove < apart.length && (apart[notAbove] as number) <= score) notAbove++
    wins += (below + notAbove) / 2
  }
  return wins / (together.length * apart.length)
}
