import { and, eq, gte } from 'drizzle-orm'
import type { Reader } from '../../db'
import { DAY, dayOf, firstNumberOf } from '../../db/clock'
import { events, staff, staffRoles } from '../../db/schema'
import { policy } from '../../moderation/policy'
import { teamState } from '../../moderation/team'
import { timeOfStep } from '../accounts/totp'

/**
 * Whether people can write: not when no moderator has been here for as many days as the policy says. A forum that never
 * had any staff is being set up, and open.
 */
export async function isWritingOpen(read: Reader, now: number): Promise<boolean> {
  const since = now - policy()['closes-after-days'] * DAY
  const people = await read
    .select({ id: staff.id, lastStep: staff.totpLastStep, createdDay: staff.createdDay })
    .from(staff)
  if (people.length === 0) return true
  const moderators = await read
    .select({ id: staffRoles.staffId, grantedDay: staffRoles.grantedDay })
    .from(staffRoles)
    .where(eq(staffRoles.role, 'moderator'))
  const cameAt = ({ id, grantedDay }: (typeof moderators)[number]) => {
    const person = people.find(each => each.id === id)
    return Math.max((grantedDay + 1) * DAY, timeOfStep(person?.lastStep ?? 0))
  }
  // Whoever acts here has signed in within the eight hours before.
  if (moderators.some(each => cameAt(each) >= since)) return true
  if (moderators.length > 0) return actedSince(read, since, now)
  return people.some(each => each.createdDay >= dayOf(since)) || lostLastSince(read, since)
}

/** Only asked where nobody signed in lately. */
async function actedSince(read: Reader, since: number, now: number): Promise<boolean> {
  const { quietHours } = await teamState(read, now)
  return quietHours !== null && now - quietHours * 3_600_000 >= since
}

/** Somebody was a moderator until then. */
async function lostLastSince(read: Reader, since: number): Promise<boolean> {
  const rows = await read
    .select({ detail: events.detail })
    .from(events)
    .where(and(gte(events.seq, firstNumberOf(dayOf(since))), eq(events.kind, 'role-withdrawn')))
  return rows.some(({ detail }) => detail.role === 'moderator')
}
