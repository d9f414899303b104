import { expect, test } from 'vitest'
import { authorEndedOn, freshnessOf } from '../../../app/answers/freshness'

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

test('a withdrawn credential counts no more from that very day on, and the answer says when', () => {
  const withdrawn = { ...answer, endedDay: 90 }
  expect(freshnessOf(withdrawn, 89)).toBe('reviewed')
  expect(freshnessOf(withdrawn, 90)).toBe('under-review')
  expect(authorEndedOn(withdrawn, 89)).toBeNull()
  expect(authorEndedOn(withdrawn, 95)).toBe(90)
  expect(authorEndedOn(answer, 101)).toBe(100)
})
