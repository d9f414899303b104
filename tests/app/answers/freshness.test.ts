import { expect, test } from 'vitest'
import { freshnessOf } from '../../../app/answers/freshness'

const answer = { starter: false, reviewByDay: 100, validUntilDay: 100 }

test('an answer is shown as reviewed through its last day, and not after', () => {
  expect(freshnessOf(answer, 100)).toBe('reviewed')
  expect(freshnessOf({ ...answer, validUntilDay: 200 }, 101)).toBe('under-review')
})

test('an answer whose author has no valid credential is never shown as reviewed', () => {
  expect(freshnessOf({ ...answer, reviewByDay: 200 }, 101)).toBe('under-review')
  expect(freshnessOf({ ...answer, validUntilDay: null }, 1)).toBe('under-review')
})

test('a starter answer was never reviewed, on any day', () => {
  expect(freshnessOf({ starter: true, reviewByDay: 1, validUntilDay: null }, 1000)).toBe('starter')
})
