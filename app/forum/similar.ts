import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm'
import type { Db } from '../../db'
import { boards, posts, threadConcerns, threads } from '../../db/schema'
import { stemOf } from './keywords'

export type Similar = { threadId: string; title: string; board: string; replyCount: number }

const MOST = 3
const LOOKED_AT = 40
const ALIKE = 2

type Sought = {
  words: string[]
  concerns: string[]
  mine: string[]
  threadId?: string
}

export async function findSimilar(db: Db, { words, concerns, mine, threadId }: Sought): Promise<Similar[]> {
  const [one, two, three] = words
  if (!one) return []
  const sought = [[one, two], [one, three], [two, three], [one], [two]].map(each =>
    each.filter(word => word !== undefined),
  )
  const unlike = new Map(sought.filter(each => each.length > 0).map(each => [each.join(' '), each]))
  const keys = new Set<number>()
  for (const each of unlike.values())
    if (keys.size < LOOKED_AT)
      for (const key of await db.search(each, Number.MAX_SAFE_INTEGER, LOOKED_AT)) keys.add(key)
  if (keys.size === 0) return []

  const rows = await db.read
    .select({
      threadId: threads.id,
      title: threads.title,
      board: boards.title,
      replyCount: threads.replyCount,
      body: posts.body,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(
      and(
        inArray(posts.searchKey, [...keys]),
        eq(posts.visibility, 'published'),
        eq(threads.visibility, 'published'),
        mine.length > 0 ? notInArray(threads.personaId, mine) : undefined,
      ),
    )
  const about = await aboutTheSame(
    db,
    rows.map(row => row.threadId),
    concerns,
  )
  const found = new Map<string, Similar & { alike: number }>()
  for (const { body, ...row } of rows) {
    if (row.threadId === threadId) continue
    const text = `${row.title} ${body}`.toLowerCase()
    const alike = words.filter(word => text.includes(stemOf(word))).length + (about.get(row.threadId) ?? 0)
    if (alike >= ALIKE && alike > (found.get(row.threadId)?.alike ?? 0))
      found.set(row.threadId, { ...row, alike })
  }
  return [...found.values()]
    .sort((a, b) => b.alike - a.alike || b.replyCount - a.replyCount || (a.threadId < b.threadId ? -1 : 1))
    .slice(0, MOST)
    .map(({ alike, ...row }) => row)
}

async function aboutTheSame(db: Db, threadIds: string[], concerns: string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  if (threadIds.length === 0 || concerns.length === 0) return counts
  const rows = await db.read
    .select({ threadId: threadConcerns.threadId })
    .from(threadConcerns)
    .where(
      and(
        inArray(threadConcerns.threadId, [...new Set(threadIds)]),
        inArray(threadConcerns.concern, concerns),
        isNull(threadConcerns.rejectedDay),
        isNull(threadConcerns.droppedDay),
      ),
    )
  for (const { threadId } of rows) counts.set(threadId, (counts.get(threadId) ?? 0) + 1)
  return counts
}
