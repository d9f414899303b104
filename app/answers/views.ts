import { inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { answerReads, answers } from '../../db/schema'

/** No event: it would reveal when someone read. */
export async function addReads(
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
    for (const [answerId, reads] of counted) {
      if (!there.some(({ id }) => id === answerId)) continue
      await tx
        .insert(answerReads)
        .values({ answerId, day, reads })
        .onConflictDoUpdate({
          target: [answerReads.answerId, answerReads.day],
          set: { reads: sql`${answerReads.reads} + ${reads}` },
        })
        .returning()
    }
  })
}
