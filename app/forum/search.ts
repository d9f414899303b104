import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db'
import { boards, posts, threads } from '../../db/schema'

const PAGE = 20
const NEWEST = Number.MAX_SAFE_INTEGER

/** The words of a search: letters and digits only, at most eight. */
export const searchWords = (typed: string) =>
  typed
    .normalize('NFC')
    .slice(0, 200)
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 8) ?? []

export type Found = { threadId: string; title: string; board: string; excerpt: string }

/** Published posts that have all the words, newest first, each conversation once. */
export async function searchPosts(db: Db, typed: string): Promise<Found[]> {
  const words = searchWords(typed)
  const keys = await db.search(words, NEWEST, PAGE * 2)
  if (keys.length === 0) return []
  const rows = await db.read
    .select({
      key: posts.searchKey,
      threadId: threads.id,
      title: threads.title,
      board: boards.title,
      body: posts.body,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(
      and(
        inArray(posts.searchKey, keys),
        eq(posts.visibility, 'published'),
        eq(threads.visibility, 'published'),
      ),
    )
  const found = new Map<string, Found>()
  for (const { threadId, title, board, body } of rows.sort((a, b) => b.key - a.key))
    if (!found.has(threadId))
      found.set(threadId, { threadId, title, board, excerpt: excerptAround(body, words) })
  return [...found.values()].slice(0, PAGE)
}

/** About 160 characters around the first word that was searched for. */
function excerptAround(body: string, words: string[]): string {
  const flat = body.replace(/\s+/g, ' ')
  const places = words.map(word => flat.toLowerCase().indexOf(word.toLowerCase())).filter(at => at >= 0)
  const from = Math.max(0, Math.min(...places, flat.length) - 60)
  return `${from > 0 ? '…' : ''}${flat.slice(from, from + 160)}${from + 160 < flat.length ? '…' : ''}`
}
