import { and, count, eq, gte } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { answerSays, answers } from '../../db/schema'
import { selectShown } from './shown-answers'

export const SAYS = ['helped', 'not-for-me', 'out-of-date'] as const
export type Say = (typeof SAYS)[number]

export type Said = Record<Say, number>

/**
 * A reader says of an answer what it was to them. Who says something else later has changed their mind: it counts once.
 * No event: it would say when somebody read.
 * @param tag stands for the reader and this answer alone
 */
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

/**
 * How many say what of an answer.
 * @param since a day since 1970: what was said earlier was said of another version
 */
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
