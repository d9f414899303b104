import { and, eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { sameQuestions, threads } from '../../db/schema'

type Wondering = { threadId: string; tag: string; mine: string[]; wonders: boolean; now: number }

/**
 * No event: its hour would link what one person pressed.
 * @param tag from the member's key and this conversation
 * @param mine the member's personas: nobody can join their own question
 */
export const askSameQuestion = (
  db: Db,
  { threadId, tag, mine, wonders: too, now }: Wondering,
): Promise<{ outcome: 'done' | 'gone' }> =>
  db.write(async tx => {
    const [thread] = await tx
      .select({ author: threads.personaId })
      .from(threads)
      .where(and(eq(threads.id, threadId), asking))
    if (!thread || mine.includes(thread.author)) return { outcome: 'gone' }
    if (too)
      await tx
        .insert(sameQuestions)
        .values({ threadId, tag, day: dayOf(now) })
        .onConflictDoNothing()
        .returning()
    else await tx.delete(sameQuestions).where(byTag(threadId, tag)).returning()
    return { outcome: 'done' }
  })

export async function readSameQuestion(read: Reader, threadId: string, tag: string | null) {
  const [people, own] = await Promise.all([
    read.$count(sameQuestions, eq(sameQuestions.threadId, threadId)),
    tag === null ? 0 : read.$count(sameQuestions, byTag(threadId, tag)),
  ])
  return { people, own: own > 0 }
}

const asking = and(eq(threads.visibility, 'published'), eq(threads.wish, 'expert'))
const byTag = (threadId: string, tag: string) =>
  and(eq(sameQuestions.threadId, threadId), eq(sameQuestions.tag, tag))
