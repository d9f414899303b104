import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { boards, posts, threads } from '../../db/schema'
import { excerptOf } from '../answers/shown-answers'
import type { Concern } from '../referrals/concern'
import { isAbout } from '../referrals/thread-concerns'

const PAGE = 20
const ROUNDS = 10
const NEWEST = Number.MAX_SAFE_INTEGER

export const searchWords = (typed: string) =>
  typed
    .normalize('NFC')
    .slice(0, 200)
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 8) ?? []

type Found = { threadId: string; postId: string; title: string; board: string; excerpt: string }

export async function searchPosts(db: Db, typed: string): Promise<Found[]> {
  const words = searchWords(typed)
  const found = new Map<string, Found>()
  let before = NEWEST
  for (let round = 0; round < ROUNDS && found.size < PAGE; round++) {
    const keys = await db.search(words, before, PAGE * 2)
    if (keys.length === 0) break
    for (const { threadId, postId, title, board, body } of await readFound(db.read, keys))
      if (!found.has(threadId))
        found.set(threadId, { threadId, postId, title, board, excerpt: excerptAround(body, words) })
    before = Math.min(...keys)
  }
  return [...found.values()].slice(0, PAGE)
}

/** The latest conversations on a theme, of all boards. */
export async function threadsAbout(read: Reader, concern: Concern): Promise<Found[]> {
  const rows = await read
    .select({
      threadId: threads.id,
      postId: posts.id,
      title: threads.title,
      board: boards.title,
      slow: boards.slow,
      body: posts.body,
    })
    .from(threads)
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.position, 0)))
    .where(
      and(eq(threads.visibility, 'published'), eq(posts.visibility, 'published'), isAbout(read, concern)),
    )
    .orderBy(desc(threads.activeHour), desc(threads.id))
    .limit(PAGE)
  return rows.map(({ body, slow, ...thread }) => ({ ...thread, excerpt: slow ? '' : excerptOf(body) }))
}

/** The posts with these search keys, the highest key first, without those of conversations that are out of sight. */
const readFound = (read: Reader, keys: number[]) =>
  read
    .select({
      threadId: threads.id,
      postId: posts.id,
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
    .orderBy(desc(posts.searchKey))

function excerptAround(body: string, words: string[]): string {
  const flat = body.replace(/\s+/g, ' ')
  const places = words.map(word => flat.toLowerCase().indexOf(word.toLowerCase())).filter(at => at >= 0)
  const from = Math.max(0, Math.min(...places, flat.length) - 60)
  return `${from > 0 ? '…' : ''}${flat.slice(from, from + 160)}${from + 160 < flat.length ? '…' : ''}`
}
