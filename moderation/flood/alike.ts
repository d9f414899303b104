import { codesIn } from './sketch'

/**
 * Of 128 codes. Adverts that are spun from one template share a quarter of them, honest texts on one subject six or
 * seven (`npm run eval floods`).
 */
const SHARED = 24
/** With each code so many texts are compared: of a thousand alike, the latest stand for all. */
const COMPARED = 4

type Sketched = { id: string; sketch: string }

/**
 * Texts that are alike, and those that are like them in turn.
 * @param fewest smaller groups are left out
 * @returns the ids of each group in the order they came in, the largest group first
 */
export function groupAlike(sketched: Sketched[], fewest: number): string[][] {
  const leader = sketched.map((_, n) => n)
  const leaderOf = (n: number): number => {
    let at = n
    while (leader[at] !== at) at = leader[at] = leader[leader[at] as number] as number
    return at
  }
  const latest = new Map<number, number[]>()
  const shared = new Uint8Array(sketched.length)
  for (const [n, { sketch }] of sketched.entries()) {
    shared.fill(0, 0, n)
    for (const code of codesIn(sketch)) {
      const before = latest.get(code)
      for (const other of before ?? []) {
        const codes = (shared[other] ?? 0) + 1
        shared[other] = codes
        if (codes === SHARED) leader[leaderOf(n)] = leaderOf(other)
      }
      if (!before) latest.set(code, [n])
      else if (before.push(n) > COMPARED) before.shift()
    }
  }
  const groups = new Map<number, string[]>()
  for (const [n, { id }] of sketched.entries()) {
    const group = groups.get(leaderOf(n))
    if (group) group.push(id)
    else groups.set(leaderOf(n), [id])
  }
  return [...groups.values()].filter(({ length }) => length >= fewest).toSorted((a, b) => b.length - a.length)
}
