import { DAY } from '../../db/clock'

/** Minutes since midnight. One that ends before it begins goes on into the next morning; 1440 is the day's end. */
export type StaffedSpan = [from: number, to: number]
/** `week`: seven lists, Monday first. `zone`: an IANA name, such as Europe/Berlin. */
export type StaffedHours = { zone: string; week: StaffedSpan[][] }
/** `awayUntil`: milliseconds until which every moderator is away; 0 where somebody isn't. */
export type Staffing = StaffedHours & { awayUntil: number }

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60
/** Days that are looked ahead. Without anybody in that time, nothing is promised by the hours. */
const AHEAD = 60

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, hourCycle: 'h23' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  })
  clocks.set(zone, clock)
  return clock
}

export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(clockOf(name))
  } catch {
    return false
  }
}

/** What clocks in the zone show, as if it were UTC. */
function shownIn(zone: string, at: number): number {
  const parts = clockOf(zone).formatToParts(at)
  const part = (type: string) => Number(parts.find(each => each.type === type)?.value)
  return Date.UTC(
    ...([
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    ] as const),
  )
}

/** The zone's day, counted from 1970. */
export const localDay = (zone: string, at: number): number => Math.floor(shownIn(zone, at) / DAY)

/**
 * When clocks in the zone show this minute of this day. One that is skipped in spring comes as much later as the clocks
 * are put forward; of one that comes twice in autumn, the first is meant.
 */
export function momentOf(zone: string, day: number, minute: number): number {
  const shown = day * DAY + minute * MINUTE
  const offsetAt = (at: number) => shownIn(zone, at) - Math.floor(at / 1000) * 1000
  const [before, after] = [offsetAt(shown - DAY), offsetAt(shown + DAY)]
  const early = shown - Math.max(before, after)
  const late = shown - Math.min(before, after)
  // Neither fits in a gap; then it's counted with the clocks of the day before.
  if (shownIn(zone, early) === shown) return early
  return shownIn(zone, late) === shown ? late : shown - before
}

/** Spans of staffed time that end after this moment, in order, those that meet joined to one. */
function* spansFrom({ zone, week, awayUntil }: Staffing, at: number): Generator<[from: number, to: number]> {
  const start = Math.max(at, awayUntil)
  const first = localDay(zone, start) - 1
  let open: [number, number] | null = null
  for (let day = first; day <= first + AHEAD; day++) {
    // 1970 began on a Thursday.
    const spans = week[(day + 3) % 7] ?? []
    for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
      const begins = Math.max(start, momentOf(zone, day, from))
      const ends = momentOf(zone, to > from ? day : day + 1, to)
      if (ends <= begins) continue
      if (open && begins <= open[1]) open[1] = Math.max(open[1], ends)
      else {
        if (open) yield open
        open = [begins, ends]
      }
    }
  }
  if (open) yield open
}

/** The next moment at which somebody is there: this one, if somebody is. Null when nobody comes in two months. */
export function nextStaffed(staffing: Staffing, at: number): number | null {
  const [next] = spansFrom(staffing, at)
  return next ? next[0] : null
}

export const isStaffedAt = (staffing: Staffing, at: number): boolean => nextStaffed(staffing, at) === at

/** When so many minutes of staffed time have passed. Null when there aren't as many. */
function staffedMinutesAfter(staffing: Staffing, at: number, minutes: number): number | null {
  let left = minutes * MINUTE
  for (const [from, to] of spansFrom(staffing, at)) {
    if (to - from >= left) return from + left
    left -= to - from
  }
  return null
}

/**
 * A deadline that is never when nobody is there: so many minutes later, or when the next shift has begun, and always
 * with `least` minutes of staffed time before it. A later start never has an earlier deadline.
 */
export function staffedDeadline(
  staffing: Staffing | null,
  { at, minutes, least }: { at: number; minutes: number; least: number },
): number {
  const plain = at + minutes * MINUTE
  if (!staffing) return plain
  // The end of a shift is still in it.
  const justBefore = plain - 1
  const there = nextStaffed(staffing, justBefore) ?? plain
  const moved = there === justBefore ? plain : there
  return Math.max(moved, staffedMinutesAfter(staffing, at, Math.min(least, minutes)) ?? plain)
}

/** Such as "7:00-12:30, 22-2". @returns null for what can't be read; nothing for an empty text */
export function readSpans(typed: string): StaffedSpan[] | null {
  const spans: StaffedSpan[] = []
  for (const each of typed.split(/[,;]/).map(part => part.trim())) {
    if (each === '') continue
    const found = /^(\d{1,2})(?:[:.](\d\d))?\s*[-–]\s*(\d{1,2})(?:[:.](\d\d))?$/.exec(each)
    if (!found) return null
    const [from, to] = [minuteOf(found[1], found[2]), minuteOf(found[3], found[4])]
    if (from === null || to === null || from === to || from === DAY_MINUTES) return null
    spans.push([from, to])
  }
  return spans.length > 10 ? null : spans
}

function minuteOf(hour = '', minute = '0'): number | null {
  const all = Number(hour) * 60 + Number(minute)
  return Number(minute) > 59 || all > DAY_MINUTES ? null : all
}

export const spansText = (spans: StaffedSpan[]): string =>
  spans.map(span => span.map(clockText).join('-')).join(', ')

const clockText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
