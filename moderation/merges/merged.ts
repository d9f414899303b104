import { aliasedTable, and, asc, eq, inArray, isNull, ne, notExists, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { posts, threadMerges, threads } from '../../db/schema'

const goals = aliasedTable(threads, 'goals')

/**
 * Holds for as long as the other conversation can be read from its beginning: where that is taken down, this one is
 * open again by itself.
 */
const holds = and(isNull(threadMerges.ended), eq(goals.visibility, 'published'), ne(goals.title, ''))

export type Goal = { id: string; title: string }

/** The conversation in which this one goes on; null where it goes on by itself. */
export const readGoal = async (read: Reader, threadId: string): Promise<Goal | null> =>
  (await goalsOf(read, [threadId])).get(threadId) ?? null

/** Of a query of conversations: those that go on by themselves. */
export const withoutMerged = (read: Reader): SQL =>
  notExists(
    read
      .select({ one: sql`1` })
      .from(threadMerges)
      .innerJoin(goals, eq(goals.id, threadMerges.intoThreadId))
      .where(and(eq(threadMerges.threadId, threads.id), holds)),
  )

/** Those that go on in this one, by their titles: nothing tells in which order they came. */
export const listMergedInto = (read: Reader, threadId: string) =>
  read
    .select({ id: threads.id, title: threads.title, replyCount: threads.replyCount })
    .from(threadMerges)
    .innerJoin(threads, eq(threads.id, threadMerges.threadId))
    .innerJoin(goals, eq(goals.id, threadMerges.intoThreadId))
    .where(and(eq(goals.id, threadId), holds, eq(threads.visibility, 'published'), ne(threads.title, '')))
    .orderBy(asc(threads.title), asc(threads.id))

/** Of these conversations, which go on in which others. */
export async function goalsOf(read: Reader, threadIds: string[]): Promise<Map<string, Goal>> {
  if (threadIds.length === 0) return new Map()
  const rows = await read
    .select({ threadId: threadMerges.threadId, id: goals.id, title: goals.title })
    .from(threadMerges)
    .innerJoin(goals, eq(goals.id, threadMerges.intoThreadId))
    .where(and(inArray(threadMerges.threadId, threadIds), holds))
  return new Map(rows.map(({ threadId, ...goal }) => [threadId, goal]))
}

/** In a search they come after all others. */
export const searchKeysOfMerged = async (read: Reader): Promise<Set<number>> =>
  new Set(
    (
      await read
        .select({ key: posts.searchKey })
        .from(posts)
        .innerJoin(threadMerges, eq(threadMerges.threadId, posts.threadId))
        .innerJoin(goals, eq(goals.id, threadMerges.intoThreadId))
        .where(holds)
    ).map(({ key }) => key),
  )
