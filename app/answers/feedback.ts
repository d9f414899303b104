import { and, count, eq, gte } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { answerFeedback, answers } from '../../db/schema'
import { selectShown } from './shown-answers'

export const FEEDBACK_KINDS = ['helped', 'not-for-me', 'out-of-date'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

export type FeedbackCounts = Record<FeedbackKind, number>

export const giveFeedback = (
  db: Db,
  { answerId, tag, kind, now }: { answerId: string; tag: string; kind: FeedbackKind; now: number },
): Promise<{ outcome: 'said' | 'gone' }> =>
  db.write(async tx => {
    const [shown] = await selectShown(tx).where(eq(answers.id, answerId))
    if (!shown) return { outcome: 'gone' }
    const day = dayOf(now)
    await tx
      .insert(answerFeedback)
      .values({ answerId, tag, kind, day })
      .onConflictDoUpdate({ target: [answerFeedback.answerId, answerFeedback.tag], set: { kind, day } })
      .returning()
    return { outcome: 'said' }
  })

export async function countFeedback(read: Reader, answerId: string, since = 0): Promise<FeedbackCounts> {
  const rows = await read
    .select({ say: answerFeedback.kind, n: count() })
    .from(answerFeedback)
    .where(and(eq(answerFeedback.answerId, answerId), gte(answerFeedback.day, since)))
    .groupBy(answerFeedback.kind)
  const number = (say: FeedbackKind) => rows.find(row => row.say === say)?.n ?? 0
  return {
    helped: number('helped'),
    'not-for-me': number('not-for-me'),
    'out-of-date': number('out-of-date'),
  }
}
