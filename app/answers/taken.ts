import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, decisions, staff } from '../../db/schema'

/** The decision that keeps an answer from view. There is no case: the answer's id stands where a post's would. */
export const takenById = (answerId: string | typeof answers.id) =>
  and(eq(decisions.postId, answerId), eq(decisions.caseId, ''), isNull(decisions.undoneAt))

/** Answers that no moderator took from view. */
export const notTaken = sql`not exists (select 1 from ${decisions} where ${takenById(answers.id)})`

/** Why an answer was taken from view, by whom and when; null while readers see it. */
export async function readTaken(read: Reader, answerId: string) {
  const [row] = await read
    .select({
      decisionId: decisions.id,
      reason: decisions.reason,
      rule: decisions.rule,
      words: decisions.words,
      decidedAt: decisions.decidedAt,
      handle: staff.handle,
    })
    .from(decisions)
    .leftJoin(staff, eq(staff.id, decisions.staffId))
    .where(takenById(answerId))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  return row ?? null
}
