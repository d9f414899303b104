import { desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, answerThreads } from '../../db/schema'
import { type AnswerSummary, selectShown, summaryOf } from './shown-answers'

/** The answers that stand in a conversation today, the newest first: nothing that is past its review date. */
export async function readLinked(read: Reader, threadId: string, today: number): Promise<AnswerSummary[]> {
  const rows = await selectShown(read)
    .innerJoin(answerThreads, eq(answerThreads.answerId, answers.id))
    .where(eq(answerThreads.threadId, threadId))
    .orderBy(desc(answerThreads.day), desc(answers.id))
  return rows.map(row => summaryOf(row, today)).filter(answer => answer.freshness !== 'under-review')
}

/** Which of these answers readers may rely on today. */
export async function goodToday(read: Reader, ids: string[], today: number): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await selectShown(read).where(inArray(answers.id, ids))
  const good = rows.map(row => summaryOf(row, today)).filter(({ freshness }) => freshness !== 'under-review')
  return new Set(good.map(({ id }) => id))
}
