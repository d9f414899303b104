import { explainText } from '../../app/server/explain-text'
import { corpus } from './corpora'
import type { Findings } from './figures'

/** Texts that are read beforehand, as a process that runs has done. */
const WARM_UP = 200
const ROUNDS = 3

/** Texts read to the end by one core in a second of its time, the best of a few rounds: others only ever add. */
export function speed(): Findings {
  const texts = ['counselling-questions', 'relationship-posts', 'concerns'].flatMap(name =>
    (corpus(name) ?? []).map(({ text }) => text),
  )
  for (const text of texts.slice(0, WARM_UP)) explainText(text)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage()
    for (const text of texts) explainText(text)
    const { user, system } = process.cpuUsage(start)
    return (1e6 * texts.length) / Math.max(1, user + system)
  })
  const name = 'speed: texts read in a second of one core'
  return { figures: [{ name, value: Math.max(...rounds), unit: 'texts/s', aim: { atLeast: 300 } }] }
}
