import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../db'
import { cases, type posts, threads } from '../../db/schema'
import { lockPost } from '../cases/lock-post'

export type ClaimedCase = {
  case: typeof cases.$inferSelect
  post: typeof posts.$inferSelect
  thread: typeof threads.$inferSelect
}

/**
 * The open case that this moderator holds, with its post: both wait for this change to end. The claim may end between
 * the look and the press, a colleague may take over, the author may change the text.
 * @param version of the post as the moderator saw it; any other makes what they decide stale
 */
export async function takeClaimed(
  tx: Tx,
  { caseId, staffId, version, now }: { caseId: string; staffId: string; version: number; now: number },
): Promise<ClaimedCase | { refused: 'closed' | 'not-yours' | 'changed' }> {
  const [seen] = await tx.select({ postId: cases.postId }).from(cases).where(eq(cases.id, caseId))
  const post = await lockPost(tx, seen?.postId ?? '')
  const [it] = await tx
    .update(cases)
    .set({ state: 'open' })
    .where(and(eq(cases.id, caseId), eq(cases.state, 'open')))
    .returning()
  if (!post || !it) return { refused: 'closed' }
  if (it.claimedBy !== staffId || (it.claimedUntil ?? 0) <= now) return { refused: 'not-yours' }
  if (post.version !== version) return { refused: 'changed' }
  const [thread] = await tx.select().from(threads).where(eq(threads.id, post.threadId))
  if (!thread) return { refused: 'closed' }
  return { case: it, post, thread }
}

/** What an event about a case names. */
export const idsOf = ({ case: it, post }: ClaimedCase) => ({
  caseId: it.id,
  postId: post.id,
  threadId: post.threadId,
  personaId: post.personaId,
})

/** The title as detectors read it: only an opening post has one. */
export const titleOf = ({ post, thread }: Pick<ClaimedCase, 'post' | 'thread'>) =>
  post.position === 0 ? thread.title : null
