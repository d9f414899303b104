import { and, eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { threads, wonders } from '../../db/schema'

type Wondering = { threadId: string; tag: string; mine: string[]; wonders: boolean; now: number }

/**
 * No event: its hour would link what one person pressed.
 * @param tag from the member's key and this conversation
 * @param mine the member's personas: nobody can join their own question
 */
export const wonderToo = (
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
        .insert(wonders)
        .values({ threadId, tag, day: dayOf(now) })
        .onConflictDoNothing()
        .returning()
    else await tx.delete(wonders).where(byTag(threadId, tag)).returning()
    return { outcome: 'done' }
  })

export async function readWonders(read: Reader, threadId: string, tag: string | null) {
  const [people, own] = await Promise.all([
    read.$count(wonders, eq(wonders.threadId, threadId)),
    tag === null ? 0 : read.$count(wonders, byTag(threadId, tag)),
  ])
  return { people, own: own > 0 }
}

const asking = and(eq(threads.visibility, 'published'), eq(threads.wish, 'expert'))
const byTag = (threadId: string, tag: string) => and(eq(wonders.threadId, threadId), eq(wonders.tag, tag))
