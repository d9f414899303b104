import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db'
import { dayOf, hourOf } from '../../db/clock'
import { boards, posts, threads, type Visibility } from '../../db/schema'

type Placed = {
  post: Pick<typeof posts.$inferSelect, 'id' | 'position' | 'visibility'>
  thread: Pick<typeof threads.$inferSelect, 'id' | 'boardId'>
}

/** A conversation follows its opening post, and counters count what is published. */
export async function changeVisibility(
  tx: Tx,
  { post, thread }: Placed,
  to: Visibility,
  now: number,
): Promise<void> {
  await tx
    .update(posts)
    .set({ visibility: to, version: sql`${posts.version} + 1` })
    .where(eq(posts.id, post.id))
    .returning()
  const opening = post.position === 0
  if (opening) await tx.update(threads).set({ visibility: to }).where(eq(threads.id, thread.id)).returning()
  const step = Number(to === 'published') - Number(post.visibility === 'published')
  if (step !== 0) await countVisible(tx, { threadId: thread.id, boardId: thread.boardId, opening, step, now })
}

/**
 * @param step 1 when a post is published, -1 when it's hidden. With an opening post, all its replies leave the
 * board's count
 */
export async function countVisible(
  tx: Tx,
  {
    threadId,
    boardId,
    opening,
    step,
    now,
  }: { threadId: string; boardId: string; opening: boolean; step: number; now: number },
): Promise<void> {
  const appeared = step > 0
  const [thread] = await tx
    .update(threads)
    .set({
      replyCount: sql`${threads.replyCount} + ${opening ? 0 : step}`,
      ...(appeared ? { activeHour: hourOf(now) } : {}),
    })
    .where(eq(threads.id, threadId))
    .returning()
  if (!thread || (!opening && thread.visibility !== 'published')) return
  await tx
    .update(boards)
    .set({
      threadCount: sql`${boards.threadCount} + ${opening ? step : 0}`,
      replyCount: sql`${boards.replyCount} + ${opening ? step * thread.replyCount : step}`,
      ...(appeared ? { activeDay: dayOf(now) } : {}),
    })
    .where(eq(boards.id, boardId))
    .returning()
}
