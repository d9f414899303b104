import { and, between, eq, inArray, max, or } from 'drizzle-orm'
import type { Reader } from '../db'
import { dayOf, firstNumberOf, NUMBERS_A_DAY } from '../db/clock'
import { HALF } from '../db/events'
import { events, staffRoles } from '../db/schema'
import { policy } from './policy'

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
 * Who can be counted on for a second opinion: holds the role, and got it or did something here within the policy's
 * `active-days`. Reading alone leaves no trace.
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
  return held.filter(({ id, grantedDay }) => grantedDay >= since || seen.has(id)).map(each => each.id)
}

/** Whether no other moderator can be expected to look. */
export const isAlone = async (
  read: Reader,
  { staffId, now }: { staffId: string; now: number },
): Promise<boolean> => (await activeModerators(read, now)).every(id => id === staffId)

type TeamState = { moderators: number; active: number; quietHours: number | null }

/** Longest silence that is told in hours; past it the team has been quiet for longer than anyone waits. */
const DAYS_BACK = 7

/** `quietHours`: since a moderator last did something, if that was within a week. */
export async function teamState(read: Reader, now: number): Promise<TeamState> {
  const [held, active] = await Promise.all([moderatorRoles(read), activeModerators(read, now)])
  const today = dayOf(now)
  const ids = held.map(each => each.id)
  const [last] =
    ids.length === 0
      ? []
      : await read
          .select({ hour: max(events.hour) })
          .from(events)
          .where(and(byStaff(today - DAYS_BACK, today), inArray(events.actor, ids)))
  const quietHours = last?.hour == null ? null : Math.max(0, Math.floor(now / 3_600_000) - last.hour)
  return { moderators: held.length, active: active.length, quietHours }
}

/** After this many hours without anything done, the team is said to be quiet. */
const QUIET_HOURS = 48

export type TeamWarning = 'none' | 'inactive' | 'one' | 'quiet'

/** What a small team has to know about itself; the most serious first. */
export function teamWarnings({ moderators, active, quietHours }: TeamState): TeamWarning[] {
  const few = moderators === 0 ? 'none' : active === 0 ? 'inactive' : active === 1 ? 'one' : null
  const isQuiet = active > 0 && quietHours !== null && quietHours >= QUIET_HOURS
  return [...(few ? ([few] as const) : []), ...(isQuiet ? (['quiet'] as const) : [])]
}
