import { and, eq, gte } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf, firstNumberOf } from '../../db/clock'
import { events, type Role } from '../../db/schema'
import { findStaff, isRole } from './roles'
import type { Sessions } from './sessions'

/**
 * The roles that somebody lost while they worked: what they are told in place of "you've been signed out". Looks back a
 * day, which is longer than a staff session lasts.
 * @returns none for a session that ended by itself, or for another reason
 */
export async function lostRoles(
  { db, sessions }: { db: Db; sessions: Sessions },
  token: string,
  now: number,
): Promise<Role[]> {
  const accountId = await sessions.endedStaff(token, now)
  const member = accountId && (await findStaff(db.read, accountId))
  if (!member) return []
  const withdrawn = await db.read
    .select({ detail: events.detail })
    .from(events)
    .where(and(gte(events.seq, firstNumberOf(dayOf(now) - 1)), eq(events.kind, 'role-withdrawn')))
  const lost = withdrawn
    .filter(({ detail }) => detail.staffId === member.id)
    .map(({ detail }) => String(detail.role))
    .filter(isRole)
  return [...new Set(lost)].filter(role => !member.roles.includes(role))
}
