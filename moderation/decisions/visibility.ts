import { and, eq, gt, ne, sql } from 'drizzle-orm'
import type { Tx } from '../../db'
import { dayOf, hourOf } from '../../db/clock'
import { boards, posts, threads, type Visibility } from '../../db/schema'
import { takeBackQuotes } from '../quotes'

type Placed = {
  post: Pick<typeof posts.$inferSelect, 'id' | 'position' | 'visibility'>
  thread: Pick<typeof threads.$inferSelect, 'id'>
}

const ENDED: ReadonlySet<Visibility> = new Set(['refused', 'removed', 'withdrawn'])

/**
 * A conversation follows its opening post, and counters count what is published. What others replied to an opening
 * that its author withdraws stays.
 */
export async function changeVisibility(
  tx: Tx,
  { post, thread }: Placed,
  to: Visibility,
  now: number,
): Promise<void> {
  const [changed] = await tx
    .update(posts)
    .set({
      visibility: to,
      version: sql`${posts.version} + 1`,
      ...(to === 'published'
        ? { appearance: sql`coalesce(${posts.appearance}, ${nextAppearance(thread.id)})` }
        : {}),
      // As it was before a decision that is undone.
      ...(to === 'held' ? { appearance: null } : {}),
    })
    .where(eq(posts.id, post.id))
    .returning()
  if (changed && ENDED.has(to)) await takeBackQuotes(tx, post.id, { was: changed.body, now: '' })
  const opening = post.position === 0
  if (opening && to === 'withdrawn' && (await hasOthersReplies(tx, thread.id))) return
  if (opening) await tx.update(threads).set({ visibility: to }).where(eq(threads.id, thread.id)).returning()
  const step = Number(to === 'published') - Number(post.visibility === 'published')
  if (step !== 0) await countVisible(tx, { threadId: thread.id, opening, step, now })
}

/** Its own order in each conversation, so that what is new there can be told without events. */
export const nextAppearance = (threadId: string) =>
  sql<number>`(select coalesce(max(p.appearance), 0) + 1 from ${posts} p where p.thread_id = ${threadId})`

/** Whether readers see a reply by somebody other than the person who began the conversation. */
export async function hasOthersReplies(read: Pick<Tx, 'select'>, threadId: string): Promise<boolean> {
  const [reply] = await read
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(threads, and(eq(threads.id, posts.threadId), ne(threads.personaId, posts.personaId)))
    .where(
      and(
        eq(posts.threadId, threadId),
        gt(posts.position, 0),
        eq(posts.visibility, 'published'),
        eq(threads.visibility, 'published'),
      ),
    )
    .limit(1)
  return reply !== undefined
}

/**
 * @param step 1 when a post is published, -1 when it's hidden. With an opening post, all its replies leave the
 * board's count
 */
export async function countVisible(
  tx: Tx,
  { threadId, opening, step, now }: { threadId: string; opening: boolean; step: number; now: number },
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
    // Where it stands now: it may have been moved since it was read.
    .where(eq(boards.id, thread.boardId))
    .returning()
}
