import { and, desc, eq, gte, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../../db'
import { DAY, HOUR } from '../../db/clock'
import { cases, decisions } from '../../db/schema'
import type { Priority } from '../policy'
import type { Staffing } from '../staffing/staffed-hours'
import { deadlineIn, nobodyThere, readStaffing } from '../staffing/who-is-there'
import { percentile } from './statistics'

/** With fewer decisions a percentile says little. */
export const ENOUGH = 20
export const LATELY = 30 * DAY
const MOST = 5_000

type WaitingTime =
  | { basis: 'hour' | 'band'; halfWithinMinutes: number; mostWithinMinutes: number }
  | { basis: 'promised'; withinMinutes: number }

export type Wait = { priority: Priority; openedAt: number; decidedAt: number; minutes: number }

/** In UTC, from Thursday, as 1970 began: nights and Sundays are slower. */
const hourOfWeek = (milliseconds: number) => Math.floor(milliseconds / HOUR) % 168

export async function waitsSince(read: Reader, since: number, most = MOST): Promise<Wait[]> {
  const rows = await read
    .select({ priority: cases.priority, openedAt: cases.openedAt, decidedAt: decisions.decidedAt })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(
      and(gte(decisions.decidedAt, since), isNull(decisions.undoneAt), inArray(cases.kind, ['post', 'edit'])),
    )
    .orderBy(desc(decisions.decidedAt))
    .limit(most)
  return rows.map(row => ({ ...row, minutes: minutesBetween(row.openedAt, row.decidedAt) }))
}

/** A case opens at the next quarter hour: a decision before that took a minute. */
const minutesBetween = (openedAt: number, decidedAt: number) =>
  Math.max(1, Math.round((decidedAt - openedAt) / 60_000))

type Comparable = { basis: 'hour' | 'band'; waits: Wait[] } | null

/**
 * As known at that moment: decided in the 30 days before, in the same band, at the same hour of the week if there are
 * enough.
 * @returns null where there are too few
 */
export function comparableWaits(
  waits: Wait[],
  { priority, openedAt, now }: { priority: Priority; openedAt: number; now: number },
): Comparable {
  const groups = groupWaits(waits)
  const named = (name: string) => {
    const group = groups.get(name) ?? []
    return group.slice(firstBefore(group, now + 1), firstBefore(group, now - LATELY))
  }
  const hour = named(`${priority} ${hourOfWeek(openedAt)}`)
  if (hour.length >= ENOUGH) return { basis: 'hour', waits: hour }
  const band = named(priority)
  return band.length >= ENOUGH ? { basis: 'band', waits: band } : null
}

/** Where the first stands that was decided earlier; the latest stand first. */
function firstBefore(waits: Wait[], time: number): number {
  let [low, high] = [0, waits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((waits[middle] as Wait).decidedAt >= time) low = middle + 1
    else high = middle
  }
  return low
}

type Grouped = Map<string, Wait[]>

/** A list is asked for many cases in turn. */
const groupedBefore = new WeakMap<Wait[], Grouped>()

/** By band, and by band and hour of the week; the latest decided first. */
function groupWaits(waits: Wait[]): Grouped {
  const before = groupedBefore.get(waits)
  if (before) return before
  const groups: Grouped = new Map()
  for (const wait of waits.toSorted((a, b) => b.decidedAt - a.decidedAt))
    for (const name of [wait.priority, `${wait.priority} ${hourOfWeek(wait.openedAt)}`]) {
      const group = groups.get(name)
      if (group) group.push(wait)
      else groups.set(name, [wait])
    }
  groupedBefore.set(waits, groups)
  return groups
}

/**
 * Minutes within which half, and nine in ten, were read. While nobody is there, what was measured at other hours says
 * nothing, so the deadline is told.
 */
export function waitingTime(
  waits: Wait[],
  asked: { priority: Priority; openedAt: number; now: number; staffing?: Staffing | null },
): WaitingTime {
  const { priority, openedAt, now, staffing = null } = asked
  const found = comparableWaits(waits, asked)
  if (!found || (found.basis === 'band' && nobodyThere(staffing, now)))
    return { basis: 'promised', withinMinutes: promisedMinutes(staffing, priority, openedAt) }
  const minutes = found.waits.map(wait => wait.minutes)
  return {
    basis: found.basis,
    halfWithinMinutes: percentile(minutes, 0.5) as number,
    mostWithinMinutes: percentile(minutes, 0.9) as number,
  }
}

const promisedMinutes = (staffing: Staffing | null, priority: Priority, openedAt: number) =>
  Math.ceil((deadlineIn(staffing, priority, openedAt) - openedAt) / 60_000)

type Calibration = { within: number; n: number }

/**
 * How many of the last week's waits were within what their authors were told at the start. One still open counts once
 * it's past it.
 */
export async function calibration(read: Reader, now: number): Promise<Calibration> {
  const week = now - 7 * DAY
  const [staffing, waits, open] = await Promise.all([
    readStaffing(read, now),
    // A case decided this week may have opened before, when it looked back 30 days.
    waitsSince(read, week - 2 * LATELY, 2 * MOST),
    read
      .select({ priority: cases.priority, openedAt: cases.openedAt })
      .from(cases)
      .where(and(eq(cases.state, 'open'), inArray(cases.kind, ['post', 'edit']))),
  ])
  const decided = waits.filter(wait => wait.decidedAt >= week && wait.decidedAt <= now)
  const kept = (row: Omit<Wait, 'decidedAt'>) =>
    keptWord(comparableWaits(waits, { ...row, now: row.openedAt }), row, staffing)
  const late = open
    .map(row => ({ ...row, minutes: minutesBetween(row.openedAt, now) }))
    .filter(row => row.openedAt <= now && !kept(row))
  return {
    within: decided.filter(kept).length,
    n: decided.length + late.length,
  }
}

function keptWord(
  known: Comparable,
  { priority, openedAt, minutes }: Omit<Wait, 'decidedAt'>,
  staffing: Staffing | null,
): boolean {
  if (!known) return minutes <= promisedMinutes(staffing, priority, openedAt)
  const shorter = known.waits.filter(wait => wait.minutes < minutes).length
  return shorter < Math.ceil(0.9 * known.waits.length)
}
