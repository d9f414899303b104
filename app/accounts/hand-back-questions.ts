import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { answers, professionals, questionClusters } from '../../db/schema'

type Leaving = { staffId: string; by: string; now: number }

const inReviewBy = (staffId: string) => and(eq(answers.authorId, staffId), eq(answers.state, 'in-review'))

/** Before the events are locked, in the order in which answers are written. */
export async function lockHeldQuestions(db: Db, tx: Tx, staffId: string): Promise<void> {
  await db.lock(tx, 'askings')
  await tx
    .update(answers)
    .set({ state: 'in-review' })
    .where(inReviewBy(staffId))
    .returning({ id: answers.id })
}

/**
 * What somebody held as a professional, once their role has ended: the groups of questions that they claimed are free
 * again, and nobody is asked to check an answer that couldn't be shown as reviewed: it's a draft once more. What
 * readers saw of it before stays.
 */
export async function handBackQuestions(
  db: Db,
  tx: Tx,
  { staffId, by, now }: Leaving,
): Promise<{ groups: number; answers: number }> {
  const claimed = await tx
    .select({ id: questionClusters.id, until: questionClusters.claimedUntil })
    .from(questionClusters)
    .where(eq(questionClusters.claimedBy, staffId))
  await tx
    .update(questionClusters)
    .set({ claimedBy: null, claimedUntil: null })
    .where(eq(questionClusters.claimedBy, staffId))
    .returning({ id: questionClusters.id })
  const groups = claimed.filter(({ until }) => (until ?? 0) > now)
  for (const { id: groupId } of groups)
    await appendEvent(db, tx, { kind: 'group-released', actor: by, now, detail: { groupId, staffId } })
  const returned = await tx
    .update(answers)
    .set({ state: 'draft' })
    .where(inReviewBy(staffId))
    .returning({ id: answers.id, version: answers.version })
  for (const { id: answerId, version } of returned)
    await appendEvent(db, tx, {
      kind: 'answer-handed-back',
      actor: by,
      now,
      answerId,
      detail: { version },
    })
  await tx
    .update(professionals)
    .set({ awayUntilDay: null })
    .where(eq(professionals.staffId, staffId))
    .returning({ id: professionals.staffId })
  return { groups: groups.length, answers: returned.length }
}
