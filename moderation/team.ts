import { and, between, eq, inArray, max, or } from 'drizzle-orm'
import type { Reader } from '../db'
import { dayOf, firstNumberOf, hourOf, NUMBERS_A_DAY } from '../db/clock'
import { HALF } from '../db/events'
import { events, staffRoles } from '../db/schema'
import { policy } from './policy'
import { type NextReader, nextReader, readStaffing, whoIsAway } from './staffing/who-is-there'

const moderatorRoles = (read: Reader) =>
  read
    .select({ id: staffRoles.staffId, grantedDay: staffRoles.grantedDay })
    .from(staffRoles)
    .where(eq(staffRoles.role, 'moderator'))

/** What staff did on these days, both included; the other half of a day's numbers is members'. */
const byStaff = (first: number, last: number) =>
  or(
    ...Array.from({ length: last - first + 1 }, (_, n) => {
      const start = firstNumberOf(first + n)
      return between(events.seq, start + HALF, start + NUMBERS_A_DAY - 1)
    }),
  )

/**
 * Who can be counted on for a second opinion: holds the role, isn't away, and got the role or did something here within
 * the policy's `active-days`. Reading alone leaves no trace.
 * @returns staff ids
 */
export async function activeModerators(read: Reader, now: number): Promise<string[]> {
  const held = await moderatorRoles(read)
  if (held.length === 0) return []
  const today = dayOf(now)
  const since = today - policy()['active-days']
  const ids = held.map(each => each.id)
  const acted = await read
    .selectDistinct({ id: events.actor })
    .from(events)
    .where(and(byStaff(since, today), inArray(events.actor, ids)))
  const seen = new Set(acted.map(each => each.id))
  const away = await whoIsAway(read, now)
  return held
    .filter(({ id, grantedDay }) => !away.has(id) && (grantedDay >= since || seen.has(id)))
    .map(each => each.id)
}

/** Whether no other moderator can be expected to look. */
export const isAlone = async (
  read: Reader,
  { staffId, now }: { staffId: string; now: number },
): Promise<boolean> => (await activeModerators(read, now)).every(id => id === staffId)

/** Whether nobody reads what people send, and nobody said when they are back. */
export async function nobodyModerates(read: Reader, now: number): Promise<boolean> {
  if ((await activeModerators(read, now)).length > 0) return false
  const staffing = await readStaffing(read, now)
  return staffing === null || staffing.awayUntil <= now
}

/** While nobody is there to read: when somebody usually is, or that nobody moderates at all. */
export const whenSomebodyReads = async (read: Reader, now: number): Promise<NextReader | 'nobody' | null> =>
  (await nobodyModerates(read, now)) ? 'nobody' : nextReader(read, now)

/** Longest silence that is told in hours; past it the team has been quiet for longer than anyone waits. */
const DAYS_BACK = 7

/** Hours since a moderator last did something, if that was within a week. */
export async function quietHours(read: Reader, now: number): Promise<number | null> {
  const ids = (await moderatorRoles(read)).map(each => each.id)
  if (ids.length === 0) return null
  const today = dayOf(now)
  const [last] = await read
    .select({ hour: max(events.hour) })
    .from(events)
    .where(and(byStaff(today - DAYS_BACK, today), inArray(events.actor, ids)))
  return last?.hour == null ? null : Math.max(0, hourOf(now) - last.hour)
}
