import { and, eq, gte } from 'drizzle-orm'
import type { Reader } from '../../db'
import { DAY, dayOf, firstNumberOf, HOUR } from '../../db/clock'
import { events, staff } from '../../db/schema'
import { policy } from '../../moderation/policy'
import { quietHours } from '../../moderation/team'
import { moderatorsCameAt } from '../accounts/team-warnings'

/**
 * Whether people can write: not when no moderator has been here for as many days as the policy says. A forum that never
 * had any staff is being set up, and open.
 */
export async function isWritingOpen(read: Reader, now: number): Promise<boolean> {
  const since = now - policy()['closes-after-days'] * DAY
  const people = await read.select({ createdDay: staff.createdDay }).from(staff)
  if (people.length === 0) return true
  const came = await moderatorsCameAt(read)
  // Whoever acts here has signed in within the eight hours before.
  if (came.some(at => at >= since)) return true
  if (came.length > 0) return actedSince(read, since, now)
  return people.some(each => each.createdDay >= dayOf(since)) || lostLastSince(read, since)
}

/** Only asked where nobody signed in lately. */
async function actedSince(read: Reader, since: number, now: number): Promise<boolean> {
  const hours = await quietHours(read, now)
  return hours !== null && now - hours * HOUR >= since
}

/** Somebody was a moderator until then. */
async function lostLastSince(read: Reader, since: number): Promise<boolean> {
  const rows = await read
    .select({ detail: events.detail })
    .from(events)
    .where(and(gte(events.seq, firstNumberOf(dayOf(since))), eq(events.kind, 'role-withdrawn')))
  return rows.some(({ detail }) => detail.role === 'moderator')
}
