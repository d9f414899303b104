import { and, asc, eq, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Db, Reader } from '../db'
import { appendEvent } from '../db/events'
import { boards, cases, type Priority, posts, threads } from '../db/schema'
import { notAgainst } from './appeal-guard'
import { policy } from './policy'

export type QueuedCase = {
  id: string
  priority: Priority
  because: string[]
  deadlineAt: number
  overdue: boolean
  board: string
  title: string
  isReply: boolean
  /** Who has it now; null when it is free. */
  claimedBy: string | null
}

const PAGE = 30

/** Where somebody may be in danger, everything else waits; among equals the nearest deadline comes first. */
const later = sql<number>`case when ${cases.priority} = 'now' then 0 else 1 end`.mapWith(Number)

/**
 * Open cases, danger first, then by deadline.
 * @param staffId who looks: an appeal against their own decision is not theirs to see
 * @param after id of the last case on the page before, also when it was closed since; unknown, they begin anew
 */
export async function listQueue(
  read: Reader,
  { now, after, staffId = '' }: { now: number; after?: string | null; staffId?: string },
): Promise<{ cases: QueuedCase[]; next: string | null }> {
  const [seen] = after
    ? await read
        .select({ id: cases.id, later, deadlineAt: cases.deadlineAt })
        .from(cases)
        .where(eq(cases.id, after))
    : []
  const rows = await read
    .select({
      id: cases.id,
      priority: cases.priority,
      because: cases.because,
      deadlineAt: cases.deadlineAt,
      claimedBy: cases.claimedBy,
      claimedUntil: cases.claimedUntil,
      board: boards.title,
      title: threads.title,
      position: posts.position,
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(
      and(
        eq(cases.state, 'open'),
        notAgainst(staffId),
        seen &&
          sql`(${later}, ${cases.deadlineAt}, ${cases.id}) > (${seen.later}, ${seen.deadlineAt}, ${seen.id})`,
      ),
    )
    .orderBy(later, asc(cases.deadlineAt), asc(cases.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    cases: page.map(({ position, claimedUntil, claimedBy, ...row }) => ({
      ...row,
      overdue: row.deadlineAt <= now,
      isReply: position > 0,
      claimedBy: claimedUntil !== null && claimedUntil > now ? claimedBy : null,
    })),
    next: rows.length > PAGE && last ? last.id : null,
  }
}

export type QueueSize = { open: number; overdue: number }

export async function queueSize(read: Reader, now: number): Promise<QueueSize> {
  const [open, overdue] = await Promise.all([
    read.$count(cases, eq(cases.state, 'open')),
    read.$count(cases, and(eq(cases.state, 'open'), lte(cases.deadlineAt, now))),
  ])
  return { open, overdue }
}

/** Whoever handed a case on, or proposed what a second one must agree to, does not take it back. */
const mayTake = (staffId: string) => or(isNull(cases.notFor), ne(cases.notFor, staffId))

export type Claimed = { outcome: 'claimed' | 'taken' | 'closed' }

/** Takes a case for 20 minutes; a claim ends by itself. One's own is renewed. Refuses what somebody else holds. */
export const claimCase = (
  db: Db,
  { caseId, staffId, now }: { caseId: string; staffId: string; now: number },
): Promise<Claimed> =>
  db.write(async tx => {
    const free = and(
      or(isNull(cases.claimedBy), lte(cases.claimedUntil, now), eq(cases.claimedBy, staffId)),
      mayTake(staffId),
    )
    const [claimed] = await tx
      .update(cases)
      .set({ claimedBy: staffId, claimedUntil: now + policy()['claim-minutes'] * 60_000 })
      .where(and(eq(cases.id, caseId), eq(cases.state, 'open'), free, notAgainst(staffId)))
      .returning()
    if (!claimed) {
      const [there] = await tx.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId))
      return { outcome: there?.state === 'open' ? 'taken' : 'closed' }
    }
    await appendEvent(db, tx, { kind: 'case-claimed', actor: staffId, now, caseId, postId: claimed.postId })
    return { outcome: 'claimed' }
  })

/** Gives a case back before its claim ends. Somebody else's claim is left alone. */
export const releaseCase = (
  db: Db,
  { caseId, staffId, now }: { caseId: string; staffId: string; now: number },
): Promise<boolean> =>
  db.write(async tx => {
    const [released] = await tx
      .update(cases)
      .set({ claimedBy: null, claimedUntil: null })
      .where(and(eq(cases.id, caseId), eq(cases.claimedBy, staffId), eq(cases.state, 'open')))
      .returning()
    if (released)
      await appendEvent(db, tx, {
        kind: 'case-released',
        actor: staffId,
        now,
        caseId,
        postId: released.postId,
      })
    return Boolean(released)
  })

/** The free case that stands first in the queue and that this moderator may take: what "take the next one" takes. */
export async function nextFreeCase(read: Reader, now: number, staffId = ''): Promise<string | null> {
  const [row] = await read
    .select({ id: cases.id })
    .from(cases)
    .where(
      and(
        eq(cases.state, 'open'),
        or(isNull(cases.claimedBy), lte(cases.claimedUntil, now)),
        mayTake(staffId),
        notAgainst(staffId),
      ),
    )
    .orderBy(later, asc(cases.deadlineAt), asc(cases.id))
    .limit(1)
  return row?.id ?? null
}
