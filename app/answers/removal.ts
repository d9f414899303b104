import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { answers, decisions, staff } from '../../db/schema'
import { cleanText, lettersOver } from '../../moderation/clean-text'
import { WORDS_LIMIT } from '../../moderation/decisions/decisions'
import { policy, reasonOf, reasonsFor, standardWords } from '../../moderation/policy'
import { openReportsOn } from '../../moderation/reports/read-reports'
import { settleAnswerReports } from '../../moderation/reports/settle-reports'
import { type Colleague, lockAnswer, whatMayBeDone } from './answer'

type Removed = { outcome: 'taken' | 'gone' | 'reason-missing' | 'words-too-long' }

type Taking = { answerId: string; staff: Colleague; reason: string; words: string; now: number }

/**
 * Also hides newer versions until a moderator restores it, and closes reports on it. One moderator is enough: nobody
 * is paused, and any other can restore it.
 * @param words the message to its author; the standard text if empty
 */
export async function removeAnswer(db: Db, taking: Taking): Promise<Removed> {
  const { answerId, staff, reason, now } = taking
  if (!reasonsFor('remove').some(known => known.code === reason)) return { outcome: 'reason-missing' }
  const words = cleanText(taking.words) || standardWords(reason, 'remove')
  if (lettersOver(words, WORDS_LIMIT) > 0) return { outcome: 'words-too-long' }
  return db.write(async tx => {
    const answer = await lockAnswer(tx, answerId)
    if (!answer || !whatMayBeDone(answer, staff, dayOf(now)).takeAway) return { outcome: 'gone' }
    if (await readRemoval(tx, answerId)) return { outcome: 'taken' }
    const decisionId = newId()
    const rule = reasonOf(reason)?.rule ?? null
    await tx.insert(decisions).values({
      id: decisionId,
      answerId,
      staffId: staff.id,
      outcome: 'remove',
      reason,
      rule,
      words,
      machine: [],
      policyVersion: policy().version,
      decidedAt: now,
    })
    const settled = await settleAnswerReports(tx, {
      ids: await openReportsOn(tx, answerId),
      outcome: 'remove',
      now,
    })
    if (settled.length > 0)
      await appendEvent(db, tx, {
        kind: 'report-settled',
        actor: staff.id,
        now,
        answerId,
        decisionId,
        detail: { outcome: 'remove', reports: settled.length },
      })
    await appendEvent(db, tx, {
      kind: 'decision-made',
      actor: staff.id,
      now,
      answerId,
      decisionId,
      detail: { outcome: 'remove', reason, rule: rule ?? '', kind: 'answer', late: 0, machine: 0 },
    })
    return { outcome: 'taken' }
  })
}

export const restoreAnswer = (
  db: Db,
  { answerId, staff, now }: Pick<Taking, 'answerId' | 'staff' | 'now'>,
): Promise<{ outcome: 'back' | 'gone' }> =>
  db.write(async tx => {
    const answer = await lockAnswer(tx, answerId)
    if (!answer || !whatMayBeDone(answer, staff, dayOf(now)).takeAway) return { outcome: 'gone' }
    const ended = await tx.update(decisions).set({ undoneAt: now }).where(removedById(answerId)).returning()
    for (const { id: decisionId } of ended)
      await appendEvent(db, tx, { kind: 'answer-put-back', actor: staff.id, now, answerId, decisionId })
    return { outcome: 'back' }
  })

export const removedById = (answerId: string | typeof answers.id) =>
  and(eq(decisions.answerId, answerId), isNull(decisions.undoneAt))

export const notRemoved = sql`not exists (select 1 from ${decisions} where ${removedById(answers.id)})`

export async function readRemoval(read: Reader, answerId: string) {
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
    .where(removedById(answerId))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  return row ?? null
}
