import { and, asc, count, eq, gte, sum } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, answerThreads, answerViews } from '../../db/schema'
import { countFeedback, type FeedbackCounts } from './feedback'
import { selectShown } from './shown-answers'

export const LOOKED_BACK = 30

export type Effect = {
  conversations: number
  reads: number
  lately: number
  said: FeedbackCounts
}

export async function readEffect(read: Reader, answerId: string, today: number): Promise<Effect> {
  const readsSince = async (day: number) => {
    const [row] = await read
      .select({ reads: sum(answerViews.views).mapWith(Number) })
      .from(answerViews)
      .where(and(eq(answerViews.answerId, answerId), gte(answerViews.day, day)))
    return row?.reads ?? 0
  }
  const [[linked], reads, lately, said] = await Promise.all([
    read.select({ n: count() }).from(answerThreads).where(eq(answerThreads.answerId, answerId)),
    readsSince(0),
    readsSince(today - LOOKED_BACK + 1),
    countFeedback(read, answerId),
  ])
  return { conversations: linked?.n ?? 0, reads, lately, said }
}

export async function readDays(
  read: Reader,
  answerId: string,
  today: number,
): Promise<{ day: number; reads: number }[]> {
  const first = today - LOOKED_BACK + 1
  const rows = await read
    .select({ day: answerViews.day, reads: answerViews.views })
    .from(answerViews)
    .where(and(eq(answerViews.answerId, answerId), gte(answerViews.day, first)))
  return Array.from({ length: LOOKED_BACK }, (_, n) => ({
    day: first + n,
    reads: rows.find(row => row.day === first + n)?.reads ?? 0,
  }))
}

export async function readEffects(read: Reader, authorId: string, today: number) {
  const rows = await selectShown(read).where(eq(answers.authorId, authorId)).orderBy(asc(answers.id))
  return Promise.all(
    rows.map(async ({ id, question }) => ({ id, question, ...(await readEffect(read, id, today)) })),
  )
}
