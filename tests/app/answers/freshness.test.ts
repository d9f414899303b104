import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { authorEndedOn, freshnessOf } from '../../../app/answers/answer'
import { importsOf, sourceFiles } from '../../boundaries/read-source'

const answer = { starter: false, reviewByDay: 100, validUntilDay: 100, endedDay: null }

test('an answer is shown as reviewed through its last day, and not after', () => {
  expect(freshnessOf(answer, 100)).toBe('reviewed')
  expect(freshnessOf({ ...answer, validUntilDay: 200 }, 101)).toBe('under-review')
})

test('an answer whose author has no valid credential is never shown as reviewed', () => {
  expect(freshnessOf({ ...answer, reviewByDay: 200 }, 101)).toBe('under-review')
  expect(freshnessOf({ ...answer, validUntilDay: null }, 1)).toBe('under-review')
})

test('a starter answer was never reviewed, on any day', () => {
  expect(freshnessOf({ starter: true, reviewByDay: 1, validUntilDay: null, endedDay: null }, 1000)).toBe(
    'starter',
  )
})

test('a withdrawn credential stops counting that very day, and the answer says when', () => {
  const withdrawn = { ...answer, endedDay: 90 }
  expect(freshnessOf(withdrawn, 89)).toBe('reviewed')
  expect(freshnessOf(withdrawn, 90)).toBe('under-review')
  expect(authorEndedOn(withdrawn, 89)).toBeNull()
  expect(authorEndedOn(withdrawn, 95)).toBe(90)
  expect(authorEndedOn(answer, 101)).toBe(100)
})

/** They say nothing of a review, and why that is so. */
const neverAsk = [
  // Reports that wait, with the question that they are about.
  'app/answers/answer-reports.ts',
  // What readers say of an answer, and what it did, in numbers, for its author.
  'app/answers/feedback.ts',
]

test('all code that reads published answers asks whether they may be shown as reviewed', () => {
  const readers = sourceFiles
    .filter(file => !file.startsWith('app/demo/') && file !== 'app/answers/shown-answers.ts')
    .map(file => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => text.includes('selectShown('))
  expect(readers.length).toBeGreaterThan(neverAsk.length)
  const silent = readers.filter(({ text }) => !/\b(?:freshnessOf|summaryOf)\(/.test(text))
  expect(silent.map(({ file }) => file).sort()).toEqual(neverAsk)
})

test('no other code reads the texts of answers, so no page can skip that check', () => {
  const naming = sourceFiles.filter(file => readFileSync(file, 'utf8').includes('answerVersions'))
  const reading = naming.filter(file =>
    importsOf(file).some(
      ({ from, names }) => from.startsWith('db/schema') && names.includes('answerVersions'),
    ),
  )
  expect(reading.length).toBeGreaterThan(5)
  const outside = reading.filter(file => !file.startsWith('app/answers/') && !file.startsWith('app/demo/'))
  expect(outside).toEqual(['app/server/plant.ts'])
})
