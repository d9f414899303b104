import { explainText } from '../../app/server/explain-text'
import { corpus } from './corpora'
import type { Findings } from './figures'

/** Texts that are read beforehand, as a process that runs has done. */
const WARM_UP = 200
const ROUNDS = 3
const WORDS = 100

/** Texts of a hundred words that one core reads in a second of its time: by the rules, and with the trained reader. */
export function speed(): Findings {
  const texts = ['counselling-questions', 'relationship-posts', 'concerns'].flatMap(name =>
    (corpus(name) ?? []).flatMap(({ text }) => firstWords(text)),
  )
  return {
    figures: [
      figure('speed: texts read by the rules in a second of one core', 300, texts, 'rules'),
      figure('speed: by rules and trained reader', 20, texts, 'both'),
    ],
  }
}

/** The beginning of a text that is long enough. */
function firstWords(text: string): string[] {
  const words = text.split(/(?<=\s)(?=\S)/)
  return words.length < WORDS ? [] : [words.slice(0, WORDS).join('')]
}

/** The best of a few rounds: other work only ever adds. */
function figure(name: string, atLeast: number, texts: string[], by: 'both' | 'rules') {
  for (const text of texts.slice(0, WARM_UP)) explainText(text, { by })
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage()
    for (const text of texts) explainText(text, { by })
    const { user, system } = process.cpuUsage(start)
    return (1e6 * texts.length) / Math.max(1, user + system)
  })
  return { name, value: Math.max(...rounds), unit: 'texts/s', aim: { atLeast } } as const
}
