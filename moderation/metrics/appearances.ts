import { and, eq, inArray, isNull, min, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { hourOf } from '../../db/clock'
import { decisions, events, posts, threads } from '../../db/schema'
import { percentile } from './statistics'

const appeared = sql`(${events.detail} ->> 'visibility' = 'published' or ${events.detail} ->> 'outcome' in ('publish', 'hide', 'reversed'))`

const appearing = ['thread-sent', 'post-sent', 'post-resent', 'decision-made', 'appeal-decided']

/** Events of authors tell the day; the post itself the hour, until it goes (coarse-times.ts). */
const hour = sql`case when ${events.hour} > ${posts.createdHour} then ${events.hour} else ${posts.createdHour} end`

export const appearances = (read: Reader, threadIds: string[]) =>
  read
    .select({
      threadId: posts.threadId,
      postId: posts.id,
      position: posts.position,
      personaId: posts.personaId,
      hour: min(hour).mapWith(Number),
      appearance: posts.appearance,
    })
    .from(events)
    .innerJoin(posts, eq(posts.id, events.postId))
    .leftJoin(decisions, eq(decisions.id, events.decisionId))
    .where(
      and(
        inArray(events.threadId, threadIds),
        inArray(events.kind, appearing),
        eq(posts.visibility, 'published'),
        appeared,
        isNull(decisions.undoneAt),
      ),
    )
    .groupBy(posts.id, posts.threadId, posts.position, posts.personaId)

/** A conversation has to be 72 hours old: replies need time. */
const [DAYS, OLD_ENOUGH] = [30, 72]
export const ENOUGH = 20

type FirstReply = { halfWithinHours: number | null; mostWithinHours: number | null; n: number }

/**
 * Hours, P50 and P90 by nearest rank. No reply counts as the longest wait; a percentile that falls there is null.
 * @returns null with too few conversations
 */
export async function firstReplyTime(read: Reader, now: number): Promise<FirstReply | null> {
  const hours = await replyTimes(read, now)
  if (hours.length < ENOUGH) return null
  const told = (share: number) => {
    const found = percentile(hours, share) as number
    return Number.isFinite(found) ? found : null
  }
  return { halfWithinHours: told(0.5), mostWithinHours: told(0.9), n: hours.length }
}

export function replyTimes(read: Reader, now: number): Promise<number[]> {
  const before = kept.get(read)
  if (before?.hour === hourOf(now)) return before.times
  const times = measureReplies(read, now)
  kept.set(read, { hour: hourOf(now), times })
  times.catch(() => kept.delete(read))
  return times
}

/** Cached for the hour. */
const kept = new WeakMap<Reader, { hour: number; times: Promise<number[]> }>()

async function measureReplies(read: Reader, now: number): Promise<number[]> {
  const begun = await read
    .select({ id: threads.id, repliedAfter: threads.repliedAfter })
    .from(threads)
    .where(
      and(
        eq(threads.visibility, 'published'),
        sql`${threads.createdDay} >= ${Math.floor(hourOf(now) / 24) - DAYS}`,
      ),
    )
    .limit(5_000)
  const known = new Map(begun.map(row => [row.id, row.repliedAfter]))
  return [...(await repliedAfter(read, [...known.keys()]))]
    .filter(([, { began }]) => began <= hourOf(now) - OLD_ENOUGH)
    .map(([id, { after }]) => known.get(id) ?? after ?? Number.POSITIVE_INFINITY)
}

export async function repliedAfter(read: Reader, threadIds: string[]) {
  const found = new Map<string, { began: number; after: number | null }>()
  for (let at = 0; at < threadIds.length; at += 500) {
    const rows = await appearances(read, threadIds.slice(at, at + 500))
    const openings = rows.filter(row => row.position === 0)
    for (const { threadId, hour: began } of openings) found.set(threadId, { began, after: null })
    const author = new Map(openings.map(row => [row.threadId, row.personaId]))
    for (const { threadId, personaId, position, hour } of rows) {
      const thread = found.get(threadId)
      if (!thread || position === 0 || personaId === author.get(threadId)) continue
      const after = Math.max(0, hour - thread.began)
      thread.after = Math.min(thread.after ?? after, after)
    }
  }
  return found
}
