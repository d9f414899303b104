import { readFileSync } from 'node:fs'
import {
  type ComparedQuestion,
  compareQuestions,
  groupQuestions,
} from '../../app/answers/questions/similarity'
import { findConcerns } from '../../app/referrals/concerns'

/** `group`: what is asked; null for a look-alike that shares words and asks something else. */
type Row = { half: 'tuned' | 'held'; group: string | null; title: string; text: string }
export type Labelled = ComparedQuestion & Pick<Row, 'half' | 'group'>

/** Questions in the words of those who ask them, each meaning asked four times. */
export const similarQuestions: Labelled[] = readFileSync('tests/examples/similar-questions.jsonl', 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map((line, n) => {
    const row: Row = JSON.parse(line)
    const concerns = findConcerns(`${row.title}\n\n${row.text}`).map(({ concern }) => concern)
    return { id: String(n + 1), concerns, ...row }
  })

const NEAREST = 3

/** Of the three that are nearest to each question of this half, among all: how many ask the same. */
export function nearestThree(half: Row['half']) {
  const comparing = compareQuestions(similarQuestions)
  for (const { id } of similarQuestions) comparing.add(id)
  const groupOf = new Map(similarQuestions.map(({ id, group }) => [id, group]))
  const rows = similarQuestions
    .filter(row => row.half === half && row.group !== null)
    .map(row => {
      const nearest = comparing
        .alike(row.id)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, NEAREST)
      return { id: row.id, right: nearest.filter(({ id }) => groupOf.get(id) === row.group).length }
    })
  const hits = rows.reduce((sum, { right }) => sum + right, 0)
  return {
    hits,
    of: rows.length * NEAREST,
    missed: rows.filter(({ right }) => right === 0).map(({ id }) => id),
  }
}

/** All put into groups one after the other: of the pairs that came together, how many should; of those that should, how many did. */
export function pairsTogether(half: Row['half']) {
  let n = 0
  const groups = groupQuestions([], similarQuestions, () => String(++n))
  const pairs = { together: 0, right: 0, wanted: 0 }
  for (const [at, one] of similarQuestions.entries())
    for (const other of similarQuestions.slice(at + 1)) {
      if (one.half !== half && other.half !== half) continue
      const together = groups.get(one.id) === groups.get(other.id)
      const same = one.group !== null && one.group === other.group
      if (together) pairs.together++
      if (same) pairs.wanted++
      if (together && same) pairs.right++
    }
  return pairs
}
