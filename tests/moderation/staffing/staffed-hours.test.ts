import { describe, expect, it } from 'vitest'
import {
  isStaffedAt,
  isTimeZone,
  momentOf,
  nextStaffed,
  readSpans,
  type StaffedSpan,
  type Staffing,
  spansText,
  staffedDeadline,
} from '../../../moderation/staffing/staffed-hours'

const every = (...spans: StaffedSpan[]) => Array.from({ length: 7 }, () => spans)
const staffing = (change: Partial<Staffing> = {}): Staffing => ({
  ...{ zone: 'Europe/Berlin', week: every([7 * 60, 23 * 60]), awayUntil: 0 },
  ...change,
})
const at = (text: string) => Date.parse(text)
const next = (from: string, change?: Partial<Staffing>) => {
  const found = nextStaffed(staffing(change), at(from))
  return found === null ? null : new Date(found).toISOString().slice(0, 16)
}

describe('hours', () => {
  it('are those of the zone: in winter an hour before UTC, in summer two', () => {
    expect(isStaffedAt(staffing(), at('2026-01-15T05:59:59Z'))).toBe(false)
    expect(isStaffedAt(staffing(), at('2026-01-15T06:00:00Z'))).toBe(true)
    expect(isStaffedAt(staffing(), at('2026-07-15T05:00:00Z'))).toBe(true)
    expect(isStaffedAt(staffing(), at('2026-01-15T22:00:00Z'))).toBe(false)
    expect(next('2026-01-15T23:30:00Z')).toBe('2026-01-16T06:00')
  })

  it('begin at the same hour on the days on which clocks change', () => {
    // Europe/Berlin: 29 March 2026 at 02:00 becomes 03:00; 25 October at 03:00 becomes 02:00.
    expect(next('2026-03-28T23:00:00Z')).toBe('2026-03-29T05:00')
    expect(next('2026-10-24T22:00:00Z')).toBe('2026-10-25T06:00')
  })

  it('that a clock skips or shows twice are one moment each', () => {
    const berlin = (text: string, minute: number) =>
      new Date(momentOf('Europe/Berlin', at(text) / 86_400_000, minute)).toISOString().slice(0, 16)
    expect(berlin('2026-03-29T00:00Z', 150)).toBe('2026-03-29T01:30')
    expect(berlin('2026-10-25T00:00Z', 150)).toBe('2026-10-25T00:30')
    // Lord Howe Island moves by half an hour.
    expect(
      new Date(momentOf('Australia/Lord_Howe', at('2026-06-01T00:00Z') / 86_400_000, 0)).toISOString(),
    ).toBe('2026-05-31T13:30:00.000Z')
  })

  it('of a night go on past midnight, also from Sunday to Monday, and meet the next shift without a gap', () => {
    const week = every()
    week[6] = [[22 * 60, 2 * 60]]
    week[0] = [[2 * 60, 3 * 60]]
    // 18 January 2026 is a Sunday.
    expect(next('2026-01-18T12:00:00Z', { week })).toBe('2026-01-18T21:00')
    expect(isStaffedAt(staffing({ week }), at('2026-01-19T00:30:00Z'))).toBe(true)
    expect(isStaffedAt(staffing({ week }), at('2026-01-19T01:00:00Z'))).toBe(true)
    expect(next('2026-01-19T02:00:00Z', { week })).toBe('2026-01-25T21:00')
  })

  it('that end at 24:00 leave no minute of the night out', () => {
    const week = every([0, 24 * 60])
    for (const moment of ['2026-01-15T22:59:59Z', '2026-01-15T23:00:00Z', '2026-03-29T01:00:00Z'])
      expect(isStaffedAt(staffing({ week }), at(moment)), moment).toBe(true)
  })

  it('don’t count while everybody is away', () => {
    const away = { awayUntil: momentOf('Europe/Berlin', at('2026-01-20T00:00Z') / 86_400_000, 0) }
    expect(isStaffedAt(staffing(away), at('2026-01-15T12:00:00Z'))).toBe(false)
    expect(next('2026-01-15T12:00:00Z', away)).toBe('2026-01-20T06:00')
  })

  it('without any day are nobody’s', () => {
    expect(next('2026-01-15T12:00:00Z', { week: every() })).toBeNull()
  })
})

describe('a deadline', () => {
  const due = (from: string, minutes: number, change?: Partial<Staffing>) =>
    new Date(staffedDeadline(staffing(change), { at: at(from), minutes, least: 60 }))
      .toISOString()
      .slice(0, 16)

  it('is plain time where no hours are set, and where it falls into them', () => {
    expect(staffedDeadline(null, { at: 0, minutes: 60, least: 60 })).toBe(3_600_000)
    expect(due('2026-01-15T12:00:00Z', 60)).toBe('2026-01-15T13:00')
    expect(due('2026-01-15T12:00:00Z', 1440)).toBe('2026-01-16T12:00')
  })

  it('of an hour near the end of a shift goes on in the next one', () => {
    expect(due('2026-01-15T21:30:00Z', 60)).toBe('2026-01-16T06:30')
    expect(due('2026-01-15T21:00:00Z', 60)).toBe('2026-01-15T22:00')
  })

  it('of what came at night is an hour after somebody came', () => {
    expect(due('2026-01-16T02:00:00Z', 60)).toBe('2026-01-16T07:00')
    expect(due('2026-01-16T05:30:00Z', 60)).toBe('2026-01-16T07:00')
  })

  it('that falls into the night moves to the morning, and a day doesn’t become a week', () => {
    expect(due('2026-01-15T12:00:00Z', 720)).toBe('2026-01-16T06:00')
    expect(due('2026-01-15T19:30:00Z', 1440, { week: every([20 * 60, 22 * 60]) })).toBe('2026-01-16T19:30')
  })

  it('is never before that of what came earlier', () => {
    for (const minutes of [60, 720, 1440]) {
      const moments = Array.from({ length: 4 * 48 }, (_, n) =>
        staffedDeadline(staffing({ week: every([7 * 60, 12 * 60], [18 * 60, 60]) }), {
          at: at('2026-03-28T00:00:00Z') + n * 900_000,
          minutes,
          least: 60,
        }),
      )
      expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    }
  })
})

describe('hours as somebody types them', () => {
  it.each([
    ['', ''],
    ['7-23', '07:00-23:00'],
    ['07:00–12:30, 18-24:00', '07:00-12:30, 18:00-24:00'],
    ['22.15 - 2', '22:15-02:00'],
  ])('%s are read', (typed, text) => {
    expect(spansText(readSpans(typed) ?? [])).toBe(text)
  })

  it.each(['7', '7-25', '7:60-8', '9-9', '24-2', 'always', '-1-5', '7-8-9'])('%s is not', typed => {
    expect(readSpans(typed)).toBeNull()
  })

  it('are in a zone that there is', () => {
    for (const zone of ['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'])
      expect(isTimeZone(zone)).toBe(true)
    for (const zone of ['', 'Mars/Olympus', '+01:00', 'x'.repeat(10_000)])
      expect(isTimeZone(zone)).toBe(false)
  })
})
