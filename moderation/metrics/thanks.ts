import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { decisions, type Outcome, thanks } from '../../db/schema'

export const thankable = ['publish', 'hide', 'ask'] as const satisfies Outcome[]

export const giveThanks = (
  db: Db,
  { postId, decisionId, now }: { postId: string; decisionId: string; now: number },
): Promise<{ outcome: 'given' | 'gone' }> =>
  db.write(async tx => {
    const [decision] = await tx
      .select({ staffId: decisions.staffId, caseId: decisions.caseId })
      .from(decisions)
      .where(
        and(
          eq(decisions.id, decisionId),
          eq(decisions.postId, postId),
          isNull(decisions.undoneAt),
          inArray(decisions.outcome, [...thankable]),
        ),
      )
    if (!decision) return { outcome: 'gone' }
    const [given] = await tx
      .insert(thanks)
      .values({ decisionId, staffId: decision.staffId, day: dayOf(now) })
      .onConflictDoNothing()
      .returning()
    if (given)
      await appendEvent(db, tx, {
        kind: 'thanks-given',
        actor: 'author',
        now,
        decisionId,
        postId,
        caseId: decision.caseId,
      })
    return { outcome: 'given' }
  })

export const wasThanked = async (read: Reader, decisionId: string): Promise<boolean> =>
  (await read.$count(thanks, eq(thanks.decisionId, decisionId))) > 0

export const thanksThisWeek = (read: Reader, staffId: string, today: number): Promise<number> =>
  read.$count(thanks, and(eq(thanks.staffId, staffId), gt(thanks.day, today - 7)))
