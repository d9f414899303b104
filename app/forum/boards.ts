import { and, asc, desc, eq, lt, or } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { boards, threads, type Wish } from '../../db/schema'

export type BoardSummary = {
  id: string
  title: string
  about: string
  threadCount: number
  replyCount: number
  activeDay: number
  latest: { id: string; title: string }[]
}

export async function listBoards(read: Reader): Promise<BoardSummary[]> {
  const rows = await read.select().from(boards).orderBy(asc(boards.position))
  return Promise.all(
    rows.map(async ({ id, title, about, threadCount, replyCount, activeDay }) => ({
      id,
      title,
      about,
      threadCount,
      replyCount,
      activeDay,
      latest: await read
        .select({ id: threads.id, title: threads.title })
        .from(threads)
        .where(and(eq(threads.boardId, id), eq(threads.visibility, 'published')))
        .orderBy(desc(threads.activeHour), desc(threads.id))
        .limit(2),
    })),
  )
}

export const boardNames = (read: Reader) =>
  read.select({ id: boards.id, title: boards.title }).from(boards).orderBy(asc(boards.position))

export async function readBoard(read: Reader, id: string) {
  const [board] = await read.select().from(boards).where(eq(boards.id, id))
  return board ?? null
}

export type ThreadSummary = {
  id: string
  title: string
  wish: Wish
  replyCount: number
  activeDay: number
}

const PAGE = 30

/**
 * @param after id of the last one on the page before; if it's gone, the list starts again. The server looks up its
 * hour, so that no address contains one
 */
export async function listThreads(
  read: Reader,
  boardId: string,
  after: string | null,
): Promise<{ threads: ThreadSummary[]; next: string | null }> {
  const listed = and(eq(threads.boardId, boardId), eq(threads.visibility, 'published'))
  const [seen] = after
    ? await read
        .select({ id: threads.id, hour: threads.activeHour })
        .from(threads)
        .where(and(listed, eq(threads.id, after)))
    : []
  const rows = await read
    .select({
      id: threads.id,
      title: threads.title,
      wish: threads.wish,
      replyCount: threads.replyCount,
      activeHour: threads.activeHour,
    })
    .from(threads)
    .where(
      and(
        listed,
        seen &&
          or(
            lt(threads.activeHour, seen.hour),
            and(eq(threads.activeHour, seen.hour), lt(threads.id, seen.id)),
          ),
      ),
    )
    .orderBy(desc(threads.activeHour), desc(threads.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    threads: page.map(({ activeHour, ...thread }) => ({ ...thread, activeDay: dayOfHour(activeHour) })),
    next: rows.length > PAGE && last ? last.id : null,
  }
}
