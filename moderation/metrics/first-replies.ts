import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour, firstNumberOf } from '../../db/clock'
import { events, posts, threads } from '../../db/schema'
import { repliedAfter } from './appearances'
import type { Sum } from './count-events'

/** A conversation is followed for a week, so that every one has had the same time to be answered. */
export const FOLLOWED_DAYS = 7
/** Hours; what had no reply by then is counted as this. */
export const NOT_WITHIN = FOLLOWED_DAYS * 24

export const REPLIED = 'first-reply'
/** By the hour of the day, in UTC, at which a moderator published it. */
export const REPLIED_AT = 'first-reply-at'

const published = sql`(${events.detail} ->> 'visibility' = 'published' or ${events.detail} ->> 'outcome' in ('publish', 'hide', 'reversed'))`

/**
 * How long the conversations that appeared on these days waited for a first reply by somebody else: by board, and by
 * hour where a moderator's decision tells the hour. Of conversations that appeared unread only the day is kept, so they
 * have no hour. Waits of more than two days are known to the day.
 * @param days from the first, before the last; they and the week that follows have to be over
 */
export async function countFirstReplies(
  read: Reader,
  { from, before }: { from: number; before: number },
): Promise<Sum[]> {
  if (before <= from) return []
  const told = await read
    .select({ threadId: events.threadId, kind: events.kind, hour: events.hour })
    .from(events)
    .innerJoin(posts, and(eq(posts.id, events.postId), eq(posts.position, 0)))
    .where(
      and(
        // What came after its day was sealed has a number of the next.
        gte(events.seq, firstNumberOf(from)),
        lt(events.seq, firstNumberOf(before + 1)),
        inArray(events.kind, ['thread-sent', 'decision-made', 'appeal-decided']),
        published,
      ),
    )
  const ids = [...new Set(told.map(row => row.threadId ?? ''))]
  const atOnce = new Set(told.filter(row => row.kind === 'thread-sent').map(row => row.threadId))
  const boards = await boardsOf(read, ids)
  const sums: Sum[] = []
  for (const [id, { began, after }] of await repliedAfter(read, ids)) {
    const day = dayOfHour(began)
    const thread = boards.get(id)
    if (day < from || day >= before || !thread) continue
    const hours = Math.min(NOT_WITHIN, thread.repliedAfter ?? after ?? NOT_WITHIN)
    sums.push(waited(REPLIED, thread.boardId, day, hours))
    if (!atOnce.has(id)) sums.push(waited(REPLIED_AT, String(began % 24), day, hours))
  }
  return sums
}

const AT_ONCE = 500

async function boardsOf(read: Reader, ids: string[]) {
  const found = new Map<string, { boardId: string; repliedAfter: number | null }>()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await read
      .select({ id: threads.id, boardId: threads.boardId, repliedAfter: threads.repliedAfter })
      .from(threads)
      .where(inArray(threads.id, ids.slice(at, at + AT_ONCE)))
    for (const { id, ...row } of rows) found.set(id, row)
  }
  return found
}

const waited = (kind: string, what: string, day: number, hours: number): Sum => ({
  ...{ day, kind, what, hours, n: 1 },
  ...{ rule: '', machine: false, late: false },
})
