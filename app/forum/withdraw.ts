import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { appendEvent } from '../../db/events'
import { offeredHelp, posts, revisions, threadConcerns, threads } from '../../db/schema'
import { closeCasesOf } from '../../moderation/open-case'
import { changeVisibility } from '../../moderation/visibility'
import type { MyPost } from './my-post'

/**
 * Takes a post back for good: its text leaves the table, the search index and its revisions in one write. A withdrawn
 * opening post takes its conversation out of sight, with its title.
 */
export const withdrawPost = (
  db: Db,
  { mine, now }: { mine: MyPost; now: number },
): Promise<{ outcome: 'withdrawn' | 'gone' }> =>
  db.write(async tx => {
    const { thread, board } = mine
    const [post] = await tx.select().from(posts).where(eq(posts.id, mine.post.id))
    if (!post || post.visibility === 'withdrawn') return { outcome: 'gone' }

    await tx.delete(revisions).where(eq(revisions.postId, post.id)).returning()
    await tx.delete(offeredHelp).where(eq(offeredHelp.postId, post.id)).returning()
    if (post.position === 0) {
      await tx.update(threads).set({ title: '' }).where(eq(threads.id, thread.id)).returning()
      await tx.delete(threadConcerns).where(eq(threadConcerns.threadId, thread.id)).returning()
    }
    await tx.update(posts).set({ body: '' }).where(eq(posts.id, post.id)).returning()
    await changeVisibility(tx, {
      postId: post.id,
      threadId: thread.id,
      boardId: board.id,
      position: post.position,
      from: post.visibility,
      to: 'withdrawn',
      now,
    })
    await closeCasesOf(tx, post.id)
    await appendEvent(db, tx, {
      kind: 'post-withdrawn',
      actor: 'author',
      now,
      threadId: thread.id,
      postId: post.id,
      personaId: post.personaId,
    })
    return { outcome: 'withdrawn' }
  })
