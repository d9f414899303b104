import { and, eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { type HelpKind, hiddenReferrals, offeredHelp, posts, threadConcerns } from '../../db/schema'

/** What a conversation is about by rule, less what its author said it is not; and the help its author was offered. */
export async function readConcerns(read: Reader, threadId: string) {
  const [concerns, [hidden], offered] = await Promise.all([
    read.select().from(threadConcerns).where(eq(threadConcerns.threadId, threadId)),
    read.select().from(hiddenReferrals).where(eq(hiddenReferrals.threadId, threadId)),
    read
      .select({ kinds: offeredHelp.kinds })
      .from(offeredHelp)
      .innerJoin(posts, eq(posts.id, offeredHelp.postId))
      .where(and(eq(posts.threadId, threadId), eq(posts.position, 0))),
  ])
  return {
    concerns: concerns
      .filter(row => row.rejectedDay === null)
      .map(({ concern, because }) => ({ concern, because })),
    hidden: hidden !== undefined,
    offered: offered.flatMap(row => row.kinds) as HelpKind[],
  }
}

/** The author says: not about me. */
export const rejectConcern = (
  db: Db,
  { threadId, concern, now }: { threadId: string; concern: string; now: number },
) =>
  db.write(tx =>
    tx
      .update(threadConcerns)
      .set({ rejectedDay: dayOf(now) })
      .where(and(eq(threadConcerns.threadId, threadId), eq(threadConcerns.concern, concern)))
      .returning({ concern: threadConcerns.concern }),
  )

/** The author wants no referral on this conversation. */
export const hideReferrals = (db: Db, { threadId, now }: { threadId: string; now: number }) =>
  db.write(tx =>
    tx
      .insert(hiddenReferrals)
      .values({ threadId, hiddenDay: dayOf(now) })
      .onConflictDoNothing()
      .returning(),
  )
