import { and, count, eq, gte } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { answerSays, answers } from '../../db/schema'
import { selectShown } from './shown-answers'

export const SAYS = ['helped', 'not-for-me', 'out-of-date'] as const
export type Say = (typeof SAYS)[number]

export type Said = Record<Say, number>

export const sayOfAnswer = (
  db: Db,
  { answerId, tag, say, now }: { answerId: string; tag: string; say: Say; now: number },
): Promise<{ outcome: 'said' | 'gone' }> =>
  db.write(async tx => {
    const [shown] = await selectShown(tx).where(eq(answers.id, answerId))
    if (!shown) return { outcome: 'gone' }
    const day = dayOf(now)
    await tx
      .insert(answerSays)
      .values({ answerId, tag, say, day })
      .onConflictDoUpdate({ target: [answerSays.answerId, answerSays.tag], set: { say, day } })
      .returning()
    return { outcome: 'said' }
  })

export async function readSaid(read: Reader, answerId: string, since = 0): Promise<Said> {
  const rows = await read
    .select({ say: answerSays.say, n: count() })
    .from(answerSays)
    .where(and(eq(answerSays.answerId, answerId), gte(answerSays.day, since)))
    .groupBy(answerSays.say)
  const number = (say: Say) => rows.find(row => row.say === say)?.n ?? 0
  return {
    helped: number('helped'),
    'not-for-me': number('not-for-me'),
    'out-of-date': number('out-of-date'),
  }
}
