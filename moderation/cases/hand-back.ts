import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { cases, staff } from '../../db/schema'
import { passOnUnanswered } from '../queue/unanswered'
import { takeBackAcknowledgement } from '../queue/waiting-alerts'

type Leaving = { staffId: string; by: string; now: number }

const claimedBy = (staffId: string) => and(eq(cases.claimedBy, staffId), eq(cases.state, 'open'))

/** Before the events are locked, so that no two transactions deadlock. */
export async function lockHeldCases(db: Db, tx: Tx, staffId: string): Promise<void> {
  await db.lock(tx, 'unanswered')
  await db.lock(tx, 'alerts')
  await tx.update(cases).set({ state: 'open' }).where(claimedBy(staffId)).returning({ id: cases.id })
}

/**
 * What somebody held as a moderator, once their role has ended: their claims and conversations go back to the team, an
 * alert that they acknowledged goes on, and their absence counts no longer. What they proposed, asked and decided stays.
 * @returns how many claims had time left, and how many conversations changed hands
 */
export async function handBackCases(
  db: Db,
  tx: Tx,
  { staffId, by, now }: Leaving,
): Promise<{ cases: number; conversations: number }> {
  const held = await tx
    .select({ id: cases.id, postId: cases.postId, until: cases.claimedUntil })
    .from(cases)
    .where(claimedBy(staffId))
  await tx
    .update(cases)
    .set({ claimedBy: null, claimedUntil: null })
    .where(claimedBy(staffId))
    .returning({ id: cases.id })
  const running = held.filter(({ until }) => (until ?? 0) > now)
  for (const { id: caseId, postId } of running)
    await appendEvent(db, tx, { kind: 'case-released', actor: by, now, caseId, postId, detail: { staffId } })
  await takeBackAcknowledgement(tx, staffId)
  await tx.update(staff).set({ awayUntilDay: null }).where(eq(staff.id, staffId)).returning({ id: staff.id })
  return { cases: running.length, conversations: await passOnUnanswered(db, tx, { staffId, now }) }
}
