import type { Priority } from '../../db/schema'
import { nextStaffed, type Staffing } from '../staffing/staffed-hours'
import { deadlineIn } from '../staffing/who-is-there'
import { bands, ONE_IN, pickNext, type Waiting } from './queue-filter'

/** `minutes`: what it takes a moderator, where that isn't the usual; `advert`: nobody waits for it. */
type Arrival = Waiting & { arrivedAt: number; minutes?: number; advert?: boolean }
export type Waits = {
  cases: number
  waiting: number
  half: number
  most: number
  longest: number
  late: number
}
type Simulated = { load: number; bands: Record<Priority, Waits>; longestOutsideNow: number }

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const shares: Record<Priority, number> = { now: 0.03, today: 0.12, soon: 0.85 }

const team = { people: 2, minutes: 6 }
export const perHour = (team.people * 60) / team.minutes

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Somebody reads in these hours, and cases come at any. */
export type Hours = { staffing?: Staffing | null }

/** Every day the same, for a team that isn't there at night. */
export const dailyHours = (from: number, to: number): Staffing => ({
  zone: 'UTC',
  week: Array.from({ length: 7 }, () => [[from * 60, to * 60]]),
  awayUntil: 0,
})

const shareStaffed = (staffing: Staffing | null) =>
  staffing ? staffing.week.flat().reduce((sum, [from, to]) => sum + to - from, 0) / (7 * 1440) : 1

/** @param load cases that come, as a share of those that the team can decide in the hours when it is there */
export function arrivals({
  load,
  days,
  seed,
  staffing = null,
}: Hours & { load: number; days: number; seed: number }): Arrival[] {
  const random = randomFrom(seed)
  const every = (60 * MINUTE) / (perHour * load * shareStaffed(staffing))
  const all: Arrival[] = []
  for (let at = 0; ; ) {
    at += -Math.log(1 - random()) * every
    if (at >= days * DAY) return all
    const drawn = random()
    const priority = drawn < shares.now ? 'now' : drawn < shares.now + shares.today ? 'today' : 'soon'
    const deadlineAt = deadlineIn(staffing, priority, at)
    all.push({ id: String(all.length).padStart(9, '0'), priority, arrivedAt: at, deadlineAt })
  }
}

/** Posts that are read through and decided at once, and how many minutes that takes. */
const together = { posts: 200, minutes: 30 }
/** So many are read one by one before they are known to be a flood. */
const KNOWN_AFTER = 4

/**
 * Newcomers' adverts that come within two hours, between other arrivals.
 * @param grouped those that are alike are decided together
 * @param at milliseconds from the beginning
 */
export function withFlood(
  came: Arrival[],
  { adverts, at, grouped, staffing = null }: Hours & { adverts: number; at: number; grouped: boolean },
): Arrival[] {
  const every = (120 * MINUTE) / adverts
  const advert = (n: number, id: string, minutes?: number): Arrival => {
    const arrivedAt = at + n * every
    const deadlineAt = deadlineIn(staffing, 'soon', arrivedAt)
    return { id, priority: 'soon', arrivedAt, deadlineAt, minutes, advert: true }
  }
  const alone = grouped ? KNOWN_AFTER : adverts
  const flood = Array.from({ length: alone }, (_, n) => advert(n, `advert ${n}`))
  for (let n = alone; n < adverts; n += together.posts)
    flood.push(advert(Math.min(n + together.posts, adverts), `page ${n}`, together.minutes))
  return [...came, ...flood].toSorted((a, b) => a.arrivedAt - b.arrivedAt)
}

export function simulate(
  came: Arrival[],
  { load, days, oneLine = false, staffing = null }: Hours & { load: number; days: number; oneLine?: boolean },
): Simulated {
  const lines: Record<Priority, Arrival[]> = { now: [], today: [], soon: [] }
  const heads: Record<Priority, number> = { now: 0, today: 0, soon: 0 }
  const waits: Record<Priority, number[]> = { now: [], today: [], soon: [] }
  const late: Record<Priority, number> = { now: 0, today: 0, soon: 0 }
  const freeAt = Array.from({ length: team.people }, () => 0)
  let lately: Priority[] = []
  let coming = 0
  const note = (it: Arrival, until: number) => {
    if (it.advert) return
    waits[it.priority].push((until - it.arrivedAt) / (60 * MINUTE))
    if (until > it.deadlineAt) late[it.priority]++
  }

  for (;;) {
    const who = freeAt.indexOf(Math.min(...freeAt))
    let now = freeAt[who] as number
    const nobodyWaits = bands.every(band => heads[band] === lines[band].length)
    if (nobodyWaits) now = Math.max(now, came[coming]?.arrivedAt ?? days * DAY)
    if (staffing) now = nextStaffed(staffing, now) ?? days * DAY
    if (now >= days * DAY) break
    for (let next = came[coming]; next && next.arrivedAt <= now; next = came[++coming])
      lines[next.priority].push(next)

    const first = bands.flatMap(band => lines[band][heads[band]] ?? [])
    const next = oneLine
      ? first.toSorted((a, b) => a.arrivedAt - b.arrivedAt)[0]
      : pickNext(first, { now, lately })
    if (!next) continue
    heads[next.priority]++
    lately = [next.priority, ...lately].slice(0, ONE_IN - 1)
    note(next, now)
    freeAt[who] = now + (next.minutes ?? team.minutes) * MINUTE
  }

  const left = (band: Priority) => [
    ...lines[band].slice(heads[band]),
    ...came.slice(coming).filter(each => each.priority === band),
  ]
  const waiting = { now: left('now'), today: left('today'), soon: left('soon') }
  for (const band of bands) for (const it of waiting[band]) note(it, days * DAY)
  const sum = (band: Priority) =>
    summary(waits[band], waiting[band].filter(({ advert }) => !advert).length, late[band])
  const byBand = { now: sum('now'), today: sum('today'), soon: sum('soon') }
  return { load, bands: byBand, longestOutsideNow: Math.max(byBand.today.longest, byBand.soon.longest) }
}

function summary(hours: number[], waiting: number, late: number): Waits {
  const sorted = hours.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { cases: sorted.length, waiting, half: at(0.5), most: at(0.9), longest: sorted.at(-1) ?? 0, late }
}
