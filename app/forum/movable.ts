import { and, eq, ne } from 'drizzle-orm'
import type { Reader } from '../../db'
import { boards, posts, threads } from '../../db/schema'

/** A conversation as a moderator sees it who may move it; null where its opening is gone. */
export async function readMovable(read: Reader, threadId: string) {
  const [row] = await read
    .select({
      id: threads.id,
      title: threads.title,
      visibility: threads.visibility,
      board: { id: boards.id, title: boards.title, slow: boards.slow },
      openingId: posts.id,
      notes: posts.notes,
    })
    .from(threads)
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.position, 0)))
    .where(and(eq(threads.id, threadId), ne(posts.visibility, 'withdrawn')))
  if (!row) return null
  const { visibility, ...thread } = row
  return { ...thread, published: visibility === 'published' }
}
