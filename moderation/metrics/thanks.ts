import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { decisions, type Outcome, thanks } from '../../db/schema'

/** Decisions that left somebody's words in view, or on their way there. */
export const thankable = ['publish', 'hide', 'ask'] as const satisfies Outcome[]

/** The author of a post thanks whoever decided about it, once. */
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

/** How many people thanked this moderator in the last seven days: a number, for themselves only. */
export const thanksThisWeek = (read: Reader, staffId: string, today: number): Promise<number> =>
  read.$count(thanks, and(eq(thanks.staffId, staffId), gt(thanks.day, today - 7)))
