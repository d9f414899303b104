import { and, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '../../db'
import { hourOf } from '../../db/clock'
import { cases, posts, unanswered } from '../../db/schema'
import type { Priority } from '../policy'
import { ENOUGH as ENOUGH_REPLIES, repliedAfter, replyTimes } from './appearances'
import { comparableWaits, ENOUGH, LATELY, type Wait, waitingTime, waitsSince } from './metrics'
import { percentile } from './statistics'

/** What can truly be said to somebody who waits. All in minutes. */
export type TimeLeft =
  | { said: 'promised' | 'promised-left'; within: number }
  | { said: 'measured' | 'measuredAtThisHour' | 'left'; half: number; most: number }
  | { said: 'so-far'; waited: number; most: number }
  | { said: 'late' }

/** A case opens at the next quarter hour; until then nothing of the wait is over. */
const JUST = 15

type Opened = { priority: Priority; openedAt: number }

/**
 * How much longer a case may wait. What is left of "nine in ten" is no promise to those who are among the slow ones
 * already, so it is measured anew on those who had waited as long; past nine in ten, nothing is promised any more.
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

/** As `timeLeft`, of a first reply; `most` is null where nine in ten did not come at all. */
export type ReplyLeft =
  | { said: 'usual' | 'left'; half: number; most: number | null }
  | { said: 'so-far'; most: number }
  | { said: 'slow' | 'late' }

/**
 * @param hours from appearing to a first reply, infinite where none came
 * @param waited hours that it stands unanswered; null where nobody can read it yet
 * @returns null where too little was measured
 */
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
  /** Null where nobody has to read anything. */
  read: TimeLeft | null
  /** Null where it was answered, is itself an answer, or too little is known. */
  reply: ReplyLeft | null
  /** Everybody can read it, and nobody else has written. */
  unanswered: boolean
  /** Somebody on the team sees to it that it is answered. */
  owned: boolean
}

/** How long each of these posts of one member still waits: to be read by a moderator, and for a first reply. */
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
  const [waits, hours, owned] = await Promise.all([
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
      read: it ? timeLeft(waits, { ...it, now }) : null,
      reply: awaits ? replyLeft(hours, waited) : null,
      unanswered: awaits && waited !== null,
      owned: owned.has(threadId) && waited !== null,
    })
  }
  return found
}

/** What an author waits for: their post or their change, not what others laid before the moderators. */
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
