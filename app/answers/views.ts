import { inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { answers, answerViews } from '../../db/schema'

/** No event: it would reveal when someone read. */
export async function addViews(
  db: Db,
  counted: [answerId: string, reads: number][],
  now: number,
): Promise<void> {
  if (counted.length === 0) return
  const day = dayOf(now)
  await db.write(async tx => {
    const there = await tx
      .select({ id: answers.id })
      .from(answers)
      .where(
        inArray(
          answers.id,
          counted.map(([id]) => id),
        ),
      )
    for (const [answerId, views] of counted) {
      if (!there.some(({ id }) => id === answerId)) continue
      await tx
        .insert(answerViews)
        .values({ answerId, day, views })
        .onConflictDoUpdate({
          target: [answerViews.answerId, answerViews.day],
          set: { views: sql`${answerViews.views} + ${views}` },
        })
        .returning()
    }
  })
}
