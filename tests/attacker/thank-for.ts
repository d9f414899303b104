import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db'
import { decisions } from '../../db/schema'
import { giveThanks, thankable } from '../../moderation/metrics/thanks'

/** Thanks for the latest decision that left a post where it is, or on its way there. @returns whether there was one */
export async function thankFor(db: Db, postId: string, now: number): Promise<boolean> {
  const [made] = await db.read
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.postId, postId), inArray(decisions.outcome, [...thankable])))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  return (
    made !== undefined && (await giveThanks(db, { postId, decisionId: made.id, now })).outcome === 'given'
  )
}
