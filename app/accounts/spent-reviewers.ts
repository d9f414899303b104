import { and, eq, gte, notExists, sql } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { outsideReviews, staffRoles } from '../../db/schema'
import { withdrawRole } from './roles'
import type { Sessions } from './sessions'

/**
 * Independent reviewers keep their role, and can sign in, until the last day of the last case they were invited to;
 * whoever asks them again sends a new link.
 */
export async function endSpentReviewers(site: { db: Db; sessions: Sessions }, now: number): Promise<number> {
  const { read } = site.db
  const open = and(eq(outsideReviews.staffId, staffRoles.staffId), gte(outsideReviews.untilDay, dayOf(now)))
  const spent = await read
    .select({ staffId: staffRoles.staffId })
    .from(staffRoles)
    .where(
      and(
        eq(staffRoles.role, 'independent-reviewer'),
        notExists(read.select({ one: sql`1` }).from(outsideReviews).where(open)),
      ),
    )
  for (const { staffId } of spent)
    await withdrawRole(site, { staffId, role: 'independent-reviewer', by: 'machine', now })
  return spent.length
}
