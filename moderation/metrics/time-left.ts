import { and, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '../../db'
import { hourOf } from '../../db/clock'
import { cases, posts, unanswered } from '../../db/schema'
import type { Priority } from '../policy'
import type { Staffing } from '../staffing/staffed-hours'
import { type NextReader, nextReader, readStaffing } from '../staffing/who-is-there'
import { ENOUGH as ENOUGH_REPLIES, repliedAfter, replyTimes } from './appearances'
import { comparableWaits, ENOUGH, LATELY, type Wait, waitingTime, waitsSince } from './metrics'
import { percentile } from './statistics'

export type TimeLeft =
  | { said: 'promised' | 'promised-left'; within: number }
  | { said: 'measured' | 'measuredAtThisHour' | 'left'; half: number; most: number }
  | { said: 'so-far'; waited: number; most: number }
  | { said: 'late' }

/** A case opens at the next quarter hour; until then the wait hasn't begun. */
const JUST = 15

type Opened = { priority: Priority; openedAt: number; staffing?: Staffing | null }

/**
 * "Nine in ten" says nothing to those who are already among the slow ones, so it's measured again on cases that
 * waited as long; past that, nothing is promised.
 */
export function timeLeft(waits: Wait[], { now, ...opened }: Opened & { now: number }): TimeLeft {
  const waited = Math.max(0, Math.floor((now - opened.openedAt) / 60_000))
  const asked = { ...opened, now }
  const usual = waitingTime(waits, asked)
  if (usual.basis === 'promised') {
    const within = usual.withinMinutes - waited
    if (within <= 0) return { said: 'late' }
    return waited < JUST
      ? { said: 'promised', within: usual.withinMinutes }
      : { said: 'promised-left', within }
  }
  const [half, most] = [usual.halfWithinMinutes, usual.mostWithinMinutes]
  if (waited < JUST) return { said: usual.basis === 'hour' ? 'measuredAtThisHour' : 'measured', half, most }
  if (waited > most) return { said: 'late' }
  const minutes = comparableWaits(waits, asked)?.waits.map(wait => wait.minutes) ?? []
  const more = moreThan(minutes, waited)
  return more.n < ENOUGH
    ? { said: 'so-far', waited, most }
    : { said: 'left', half: more.half, most: more.most }
}

export type ReplyLeft =
  | { said: 'usual' | 'left'; half: number; most: number | null }
  | { said: 'so-far'; most: number }
  | { said: 'slow' | 'late' }

export function replyLeft(hours: number[], waited: number | null): ReplyLeft | null {
  if (hours.length < ENOUGH_REPLIES) return null
  const [half, most] = [percentile(hours, 0.5) as number, percentile(hours, 0.9) as number]
  if (waited === null || waited < 1) return saidOf('usual', half, most)
  if (waited > most) return { said: 'late' }
  const more = moreThan(hours, waited)
  if (more.n >= ENOUGH_REPLIES) return saidOf('left', more.half, more.most)
  return Number.isFinite(most) ? { said: 'so-far', most: inMinutes(most) } : { said: 'slow' }
}

const inMinutes = (hours: number) => Math.max(1, hours) * 60

const saidOf = (said: 'usual' | 'left', half: number, most: number): ReplyLeft =>
  Number.isFinite(half)
    ? { said, half: inMinutes(half), most: Number.isFinite(most) ? inMinutes(most) : null }
    : { said: 'slow' }

function moreThan(waits: number[], waited: number) {
  const more = waits.filter(wait => wait > waited).map(wait => wait - waited)
  return { n: more.length, half: percentile(more, 0.5) ?? 0, most: percentile(more, 0.9) ?? 0 }
}

export type Waiting = {
  read: TimeLeft | null
  reply: ReplyLeft | null
  unanswered: boolean
  owned: boolean
  /** While it waits for a moderator and nobody is there: when somebody usually is. */
  next: NextReader | null
}

export async function readWaiting(
  read: Reader,
  mine: { postId: string; threadId: string; position: number; state: string }[],
  now: number,
): Promise<Map<string, Waiting>> {
  const alive = mine.filter(({ state }) => state === 'held' || state === 'published')
  const openings = alive.filter(({ position }) => position === 0)
  const open = await openCases(read, alive)
  const replied = await repliedAfter(
    read,
    openings.map(each => each.threadId),
  )
  const lonely = openings.filter(each => each.state === 'held' || replied.get(each.threadId)?.after === null)
  const [staffing, next, waits, hours, owned] = await Promise.all([
    open.size > 0 ? readStaffing(read, now) : null,
    open.size > 0 ? nextReader(read, now) : null,
    open.size > 0 ? waitsSince(read, now - LATELY) : [],
    lonely.length > 0 ? replyTimes(read, now) : [],
    ownedOf(
      read,
      lonely.map(each => each.threadId),
    ),
  ])
  const found = new Map<string, Waiting>()
  for (const { postId, threadId, state } of alive) {
    const it = open.get(postId)
    const awaits = lonely.some(each => each.postId === postId)
    if (!it && !awaits) continue
    const began = state === 'published' ? replied.get(threadId)?.began : undefined
    const waited = began === undefined ? null : Math.max(0, hourOf(now) - began)
    found.set(postId, {
      read: it ? timeLeft(waits, { ...it, staffing, now }) : null,
      reply: awaits ? replyLeft(hours, waited) : null,
      unanswered: awaits && waited !== null,
      owned: owned.has(threadId) && waited !== null,
      next: it ? next : null,
    })
  }
  return found
}

async function openCases(read: Reader, mine: { postId: string; state: string }[]) {
  if (mine.length === 0) return new Map<string, Opened>()
  const rows = await read
    .select({ postId: cases.postId, priority: cases.priority, openedAt: cases.openedAt })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .where(
      and(
        inArray(
          cases.postId,
          mine.map(each => each.postId),
        ),
        eq(cases.state, 'open'),
        or(eq(cases.kind, 'edit'), and(eq(cases.kind, 'post'), eq(posts.visibility, 'held'))),
      ),
    )
  return new Map(rows.map(({ postId, ...opened }) => [postId, opened]))
}

async function ownedOf(read: Reader, threadIds: string[]): Promise<Set<string>> {
  if (threadIds.length === 0) return new Set()
  const rows = await read
    .select({ threadId: unanswered.threadId, ownerId: unanswered.ownerId, ended: unanswered.answeredHour })
    .from(unanswered)
    .where(inArray(unanswered.threadId, threadIds))
  return new Set(rows.filter(row => row.ownerId && row.ended === null).map(row => row.threadId))
}
