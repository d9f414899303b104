import { expect, test } from 'vitest'
import { monthsAfter } from '../../../app/answers/answer'
import { dateText, dayFromText } from '../../../db/clock'

const day = (text: string) => dayFromText(text) ?? Number.NaN

test('a year later is the same day of the month', () => {
  expect(dateText(monthsAfter(day('2026-11-24'), 12))).toBe('2027-11-24')
  expect(dateText(monthsAfter(day('2028-02-29'), 12))).toBe('2029-02-28')
  expect(dateText(monthsAfter(day('2026-08-31'), 6))).toBe('2027-02-28')
})

test('a day that does not exist is no day', () => {
  for (const text of ['', '2026-02-30', '2026-13-01', '24.11.2026', '2026-11-24T00:00', '99999-01-01'])
    expect(dayFromText(text)).toBeNull()
  expect(dayFromText('1970-01-02')).toBe(1)
})
