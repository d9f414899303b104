import { expect, it } from 'vitest'
import { dayOf, dayOfHour, hourOf } from '../../db/clock'
import { newId } from '../../db/ids'
import { NOON } from '../support/world'

it('an id is 20 letters that are hard to misread, never the same', () => {
  const ids = Array.from({ length: 5_000 }, newId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every(id => /^[0-9a-hjkmnp-tv-z]{20}$/.test(id))).toBe(true)
})

it('every letter of an id is as likely as any other', () => {
  const seen = new Map<string, number>()
  for (const letter of Array.from({ length: 5_000 }, newId).join(''))
    seen.set(letter, (seen.get(letter) ?? 0) + 1)
  expect(seen.size).toBe(32)
  // 3,125 each on average; six standard deviations either way.
  for (const [letter, times] of seen) expect(Math.abs(times - 3_125), letter).toBeLessThan(6 * 55)
})

it('hours and days begin where UTC begins them', () => {
  expect(hourOf(NOON - 1) + 1).toBe(hourOf(NOON))
  expect(dayOf(NOON)).toBe(dayOfHour(hourOf(NOON)))
  expect(new Date(dayOf(NOON) * 86_400_000).toISOString()).toBe('2026-11-24T00:00:00.000Z')
})
