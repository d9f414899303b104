import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { appendEvent } from '../../db/events'
import { posts, threads } from '../../db/schema'

type Choice = { threadId: string; mine: string[]; findable: boolean; now: number }

/**
 * Whether search engines may show a conversation is its author's choice. Once somebody else has replied, it can only be
 * taken back: they wrote what they wrote because it was so.
 */
export const chooseSearchEngines = (
  db: Db,
  { threadId, mine, findable, now }: Choice,
): Promise<{ outcome: 'done' | 'replied' | 'gone' }> =>
  db.write(async tx => {
    // Locks the row, so that no reply comes in between.
    const [thread] = await tx
      .update(threads)
      .set({ id: threadId })
      .where(
        and(
          eq(threads.id, threadId),
          inArray(threads.personaId, mine),
          ne(threads.visibility, 'withdrawn'),
          ne(threads.title, ''),
        ),
      )
      .returning()
    if (!thread) return { outcome: 'gone' }
    if (thread.findable === findable) return { outcome: 'done' }
    if (findable && !(await isAlone(tx, thread))) return { outcome: 'replied' }
    await tx.update(threads).set({ findable }).where(eq(threads.id, threadId)).returning({ id: threads.id })
    await appendEvent(db, tx, {
      kind: 'search-engines-chosen',
      actor: 'author',
      now,
      threadId,
      personaId: thread.personaId,
      detail: { findable: Number(findable) },
    })
    return { outcome: 'done' }
  })

/** Nobody else has replied, not even with what nobody saw. */
export const isAlone = async (
  read: Reader,
  { id, personaId }: Pick<typeof threads.$inferSelect, 'id' | 'personaId'>,
): Promise<boolean> =>
  (await read.$count(posts, and(eq(posts.threadId, id), ne(posts.personaId, personaId)))) === 0
