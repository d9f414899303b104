import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { clusterThreads, events, threads, type Wish } from '../../db/schema'
import { wishes } from './compose/post-form'

type Asking = { threadId: string; mine: string[]; asks: boolean; now: number }

export const askExpert = (
  db: Db,
  { threadId, mine, asks, now }: Asking,
): Promise<{ outcome: 'done' | 'gone' }> =>
  db.write(async tx => {
    const [thread] = await tx
      .update(threads)
      .set({ id: threadId })
      .where(
        and(
          eq(threads.id, threadId),
          eq(threads.visibility, 'published'),
          ne(threads.title, ''),
          inArray(threads.personaId, mine),
        ),
      )
      .returning()
    if (!thread) return { outcome: 'gone' }
    if ((thread.wish === 'expert') === asks) return { outcome: 'done' }
    const wish = asks ? 'expert' : await wishBefore(tx, threadId)
    await tx.update(threads).set({ wish }).where(eq(threads.id, threadId)).returning()
    if (!asks) await tx.delete(clusterThreads).where(eq(clusterThreads.threadId, threadId)).returning()
    await appendEvent(db, tx, {
      kind: 'expert-asked',
      actor: 'author',
      now,
      threadId,
      personaId: thread.personaId,
      detail: { asks: Number(asks), before: thread.wish },
    })
    return { outcome: 'done' }
  })

async function wishBefore(tx: Tx, threadId: string): Promise<Wish> {
  const asked = await tx
    .select({ detail: events.detail })
    .from(events)
    .where(and(eq(events.threadId, threadId), eq(events.kind, 'expert-asked')))
    .orderBy(desc(events.seq))
  // Within a day events have no order, and one of them may be a change back.
  const before = asked.map(({ detail }) => detail.before).filter(wish => wish !== 'expert')
  return wishes.find(wish => wish === before[0]) ?? 'experience'
}
