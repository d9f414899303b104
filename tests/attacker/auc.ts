/**
 * The chance that a pair which belongs together has the higher score of the two (Mann and Whitney); equal scores
 * count half. 0.5 is a coin.
 */
export function aucOf(scores: ArrayLike<number>, same: boolean[]): number {
  const together = Float64Array.from(scores)
    .filter((_, i) => same[i])
    .sort()
  const apart = Float64Array.from(scores)
    .filter((_, i) => !same[i])
    .sort()
  let [below, notAbove, wins] = [0, 0, 0]
  for (const score of together) {
    while (below < apart.length && (apart[below] as number) < score) below++
    while (notAbove < apart.length && (apart[notAbove] as number) <= score) notAbove++
    wins += (below + notAbove) / 2
  }
  return wins / (together.length * apart.length)
}
