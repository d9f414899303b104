import { describe, expect, it } from 'vitest'
import { helpLines } from '../../../app/referrals/help-line'
import { areHours, isOpenAt, type OpenHours } from '../../../app/referrals/opening-hours'

const at = (open: OpenHours | undefined, moment: string) => isOpenAt({ open }, Date.parse(moment))
const london = { 'Mon-Fri': '09:00-17:00', tz: 'Europe/London' }

describe('whether a line is open', () => {
  it('is always so day and night, and not known where nobody said', () => {
    expect(at('24/7', '2026-12-25T03:00Z')).toBe(true)
    expect(at(undefined, '2026-12-25T03:00Z')).toBe(null)
  })

  it('follows the clock and the days of its own country', () => {
    expect(at(london, '2026-11-30T09:00Z')).toBe(true)
    expect(at(london, '2026-11-30T08:59Z')).toBe(false)
    expect(at(london, '2026-11-30T17:00Z')).toBe(false)
    expect(at(london, '2026-11-29T12:00Z')).toBe(false)
    const auckland = { 'Mon-Sun': '07:00-24:00', tz: 'Pacific/Auckland' }
    expect(at(auckland, '2026-11-29T18:30Z')).toBe(true)
    expect(at(auckland, '2026-11-29T11:30Z')).toBe(false)
    // A Sunday evening in London is a Monday morning in Auckland.
    expect(at({ Mon: '07:00-12:00', tz: 'Pacific/Auckland' }, '2026-11-29T20:00Z')).toBe(true)
  })

  it('moves with summer time', () => {
    expect(at(london, '2026-07-01T08:30Z')).toBe(true)
    expect(at(london, '2026-12-01T08:30Z')).toBe(false)
    // In the United States the clocks went back a week after those of Europe.
    const boston = { 'Mon-Sun': '10:00-22:00', tz: 'America/New_York' }
    expect(at(boston, '2026-10-28T14:30Z')).toBe(true)
    expect(at(boston, '2026-11-04T14:30Z')).toBe(false)
    expect(at(boston, '2026-11-05T02:30Z')).toBe(true)
  })

  it('goes on past midnight', () => {
    const dhaka = { 'Mon-Sun': '15:00-03:00', tz: 'Asia/Dhaka' }
    expect(at(dhaka, '2026-11-29T20:30Z')).toBe(true)
    expect(at(dhaka, '2026-11-29T21:00Z')).toBe(false)
    expect(at(dhaka, '2026-11-29T09:00Z')).toBe(true)
    const friday = { Fri: '22:00-02:00', tz: 'Europe/London' }
    expect(at(friday, '2026-11-28T01:00Z')).toBe(true)
    expect(at(friday, '2026-11-27T01:00Z')).toBe(false)
    expect(at({ Sun: '22:00-02:00', tz: 'Europe/London' }, '2026-11-30T01:00Z')).toBe(true)
  })

  it('is not known from hours that cannot be read', () => {
    const broken: Record<string, string>[] = [
      { 'Mon-Fri': '9-17', tz: 'Europe/London' },
      { Mon: '09:00-25:00', tz: 'Europe/London' },
      { 'Fri-Mon': '09:00-17:00', tz: 'Europe/London' },
      { Mon: '09:00-17:00', tz: 'Europe/Nowhere' },
      { tz: 'Europe/London' },
    ]
    for (const open of broken) {
      expect(areHours(open), JSON.stringify(open)).toBe(false)
      expect(at(open, '2026-11-30T10:00Z')).toBe(null)
    }
    expect(areHours(london)).toBe(true)
    for (const nothing of [null, undefined, 7, 'always', []]) expect(areHours(nothing)).toBe(false)
  })

  it('is known of many lines, and every one of them says its hours in words', () => {
    const known = helpLines.filter(({ open }) => open !== undefined)
    expect(known.length).toBeGreaterThan(100)
    for (const line of known) {
      expect(line.hours, line.id).not.toBe(null)
      expect(isOpenAt(line, Date.now()), line.id).not.toBe(null)
    }
  })
})
