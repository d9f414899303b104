import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../db'
import { posts, threads } from '../../db/schema'
import { isMergeUntold } from '../../moderation/merges/merge-threads'
import { readGoal } from '../../moderation/merges/merged'
import { triagedText } from '../../moderation/triage'
import { findConcerns } from '../referrals/concerns'
import { findSimilar, keywordsOf } from './similar'

/** A conversation as a moderator sees it who may merge it, with others about the same; null where others can't read it. */
export async function readMergeable(db: Db, { threadId, now }: { threadId: string; now: number }) {
  const [row] = await db.read
    .select({ id: threads.id, title: threads.title, boardId: threads.boardId, body: posts.body })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.position, 0)))
    .where(and(eq(threads.id, threadId), eq(threads.visibility, 'published'), ne(threads.title, '')))
  if (!row) return null
  const { body, boardId, ...thread } = row
  const goesOnIn = await readGoal(db.read, threadId)
  const text = triagedText(thread.title, body)
  const found = findConcerns(text, boardId)
  const words = keywordsOf(
    text,
    found.flatMap(({ because }) => because),
  )
  const concerns = found.map(({ concern }) => concern)
  return {
    thread,
    goesOnIn,
    /** Nobody has been told yet, so it can be undone without a word. */
    isUntold: goesOnIn !== null && (await isMergeUntold(db.read, threadId, now)),
    alike: goesOnIn ? [] : await findSimilar(db, { words, concerns, mine: [], threadId }),
  }
}
