import { expect, test } from 'vitest'
import { readingOf, syllablesOf } from '../../../moderation/signals/reading-grade'

/** As the Carnegie Mellon Pronouncing Dictionary counts them. */
const known: Record<number, string> = {
  1: 'the sex help loved asked pain through health blood some touch years friends breathe stopped',
  2: 'partner wanted began desire muscles being doctor houses closeness quiet people touches simple rhythm',
  3: 'erection remember beginning physical radio medicine hospital idea together',
  4: 'relationship medication situation anxiety',
  5: 'examination psychological',
}

test('syllables are right for nine words in ten', () => {
  const words = Object.entries(known).flatMap(([n, list]) =>
    list.split(' ').map(word => ({ word, n: Number(n) })),
  )
  const wrong = words.filter(({ word, n }) => syllablesOf(word) !== n)
  expect(wrong.length / words.length).toBeLessThanOrEqual(0.1)
})

test('a text of known counts has the grade of the formula', () => {
  // 24 words in 4 sentences, one syllable each: 0.39 * 6 + 11.8 - 15.59 is below nought.
  expect(readingOf('The cat sat on the mat. '.repeat(4))?.grade).toBe(0)
  // 24 words in one sentence, 30 syllables: 0.39 * 24 + 11.8 * 1.25 - 15.59.
  const sentence = `${'the doctor sat on '.repeat(6).trim()}.`
  expect(readingOf(sentence)?.grade).toBe(8.5)
})

test('long words and sentences read harder than short ones', () => {
  const easy =
    'Say one small thing. Then wait and listen. You can stop at any time. Nobody has to hurry you. Take your time.'
  const hard =
    'Psychosexual interventions demonstrate considerable effectiveness in ameliorating relational difficulties, notwithstanding heterogeneity of methodological approaches and insufficiently characterised populations in published randomised trials.'
  expect(readingOf(easy)?.grade).toBeLessThan(4)
  expect(readingOf(hard)?.grade).toBeGreaterThan(15)
})

test('points of a list and paragraphs end a sentence, and marks are no words', () => {
  const text = `What helps:\n\n- to *breathe* out slowly\n- to say **one** word\n1. to stop\n\n${'Then you wait. '.repeat(5)}`
  const longest = readingOf(text)?.longest ?? []
  expect(longest.map(({ sentence }) => sentence)).toEqual([
    'to breathe out slowly',
    'to say one word',
    'Then you wait.',
  ])
})

test('a few words have no grade, and hostile ones take no time', () => {
  expect(readingOf('')).toBeNull()
  expect(readingOf('Too short to say.')).toBeNull()
  const began = performance.now()
  for (const letters of ['a', 'e.', '. ', '*', '- a\n', 'aeiou', '"', '\n', 'a.) '])
    readingOf(letters.repeat(60_000 / letters.length))
  expect(performance.now() - began).toBeLessThan(3_000)
})
