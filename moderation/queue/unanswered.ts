import { and, asc, count, eq, exists, isNull, not, or, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { hourOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { boards, posts, staff, staffRoles, threads, unanswered } from '../../db/schema'
import { withoutNotice } from '../incidents/notice'
import { withoutMerged } from '../merges/merged'
import { appearances } from '../metrics/appearances'
import { policy } from '../policy'

const replied = (read: Reader) =>
  exists(
    read
      .select({ one: sql`1` })
      .from(posts)
      .where(
        and(
          eq(posts.threadId, threads.id),
          eq(posts.visibility, 'published'),
          sql`${posts.position} > 0`,
          sql`${posts.personaId} <> ${threads.personaId}`,
        ),
      ),
  )

/** Of a query of threads: those that everybody can read, and only their author has written in. */
export const withoutReply = (read: Reader) =>
  and(eq(threads.visibility, 'published'), not(replied(read)), withoutNotice(read), withoutMerged(read))

const waiting = (read: Reader) => and(withoutReply(read), isNull(unanswered.answeredHour))

/**
 * After 12 hours without a reply, assigns a moderator, and another one if that one has left the team. Ends with a
 * reply.
 */
export async function seeToUnanswered(db: Db, now: number): Promise<void> {
  for (const threadId of await answeredOnes(db.read)) await endAnswered(db, { threadId, now })
  for (const { threadId, sinceHour } of await ownerless(db.read, now))
    await giveOwner(db, { threadId, sinceHour, now })
}

const answeredOnes = async (read: Reader) =>
  (
    await read
      .select({ id: threads.id })
      .from(unanswered)
      .innerJoin(threads, eq(threads.id, unanswered.threadId))
      .where(and(isNull(unanswered.answeredHour), replied(read)))
  ).map(row => row.id)

const moderates = (read: Reader) =>
  exists(
    read
      .select({ one: sql`1` })
      .from(staffRoles)
      .where(and(eq(staffRoles.staffId, unanswered.ownerId), eq(staffRoles.role, 'moderator'))),
  )

async function ownerless(read: Reader, now: number): Promise<{ threadId: string; sinceHour: number }[]> {
  const found = await read
    .select({ threadId: threads.id, createdDay: threads.createdDay })
    .from(threads)
    .leftJoin(unanswered, eq(unanswered.threadId, threads.id))
    .where(
      and(
        withoutReply(read),
        or(isNull(unanswered.ownerId), sql`${unanswered.answeredHour} is not null`, not(moderates(read))),
      ),
    )
  const begun = new Map<string, number>()
  for (let at = 0; at < found.length; at += 500) {
    const ids = found.slice(at, at + 500).map(row => row.threadId)
    for (const row of await appearances(read, ids)) if (row.position === 0) begun.set(row.threadId, row.hour)
  }
  return found
    .map(row => ({ threadId: row.threadId, sinceHour: begun.get(row.threadId) ?? row.createdDay * 24 }))
    .filter(row => row.sinceHour <= hourOf(now) - policy()['unanswered-owner-hours'])
}

const giveOwner = (
  db: Db,
  { threadId, sinceHour, now }: { threadId: string; sinceHour: number; now: number },
) =>
  db.write(async tx => {
    await db.lock(tx, 'unanswered')
    const ownerId = await leastBurdened(tx)
    const [known] = await tx.select().from(unanswered).where(eq(unanswered.threadId, threadId))
    if (known && known.answeredHour === null && (!ownerId || (await isModerator(tx, known.ownerId)))) return
    const row = { sinceHour, ownerId, ownedHour: ownerId ? hourOf(now) : null, answeredHour: null }
    if (known) await tx.update(unanswered).set(row).where(eq(unanswered.threadId, threadId)).returning()
    else await tx.insert(unanswered).values({ threadId, ...row })
    await appendEvent(db, tx, {
      kind: 'thread-owned',
      actor: 'machine',
      now,
      threadId,
      detail: { staffId: ownerId ?? '' },
    })
  })

const isModerator = async (tx: Tx, staffId: string | null) =>
  staffId !== null &&
  (await tx.$count(staffRoles, and(eq(staffRoles.staffId, staffId), eq(staffRoles.role, 'moderator')))) > 0

async function leastBurdened(tx: Tx): Promise<string | null> {
  const moderators = await tx
    .select({ id: staffRoles.staffId })
    .from(staffRoles)
    .where(eq(staffRoles.role, 'moderator'))
    .orderBy(asc(staffRoles.staffId))
  const burdens = await tx
    .select({ ownerId: unanswered.ownerId, n: count() })
    .from(unanswered)
    .innerJoin(threads, eq(threads.id, unanswered.threadId))
    .where(and(eq(threads.visibility, 'published'), isNull(unanswered.answeredHour)))
    .groupBy(unanswered.ownerId)
  const burden = (id: string) => burdens.find(row => row.ownerId === id)?.n ?? 0
  return moderators.toSorted((a, b) => burden(a.id) - burden(b.id))[0]?.id ?? null
}

/** Called once somebody's role has ended: what they answered for goes to another moderator at once. */
export async function passOnUnanswered(
  db: Db,
  tx: Tx,
  { staffId, now }: { staffId: string; now: number },
): Promise<number> {
  const owned = await tx
    .select({ threadId: unanswered.threadId })
    .from(unanswered)
    .where(and(eq(unanswered.ownerId, staffId), isNull(unanswered.answeredHour)))
  for (const { threadId } of owned) {
    const ownerId = await leastBurdened(tx)
    const row = { ownerId, ownedHour: ownerId ? hourOf(now) : null }
    await tx.update(unanswered).set(row).where(eq(unanswered.threadId, threadId)).returning()
    const detail = { staffId: ownerId ?? '' }
    await appendEvent(db, tx, { kind: 'thread-owned', actor: 'machine', now, threadId, detail })
  }
  return owned.length
}

const endAnswered = (db: Db, { threadId, now }: { threadId: string; now: number }) =>
  db.write(async tx => {
    const [ended] = await tx
      .update(unanswered)
      .set({ answeredHour: hourOf(now) })
      .where(and(eq(unanswered.threadId, threadId), isNull(unanswered.answeredHour)))
      .returning()
    if (ended) await appendEvent(db, tx, { kind: 'thread-answered', actor: 'machine', now, threadId })
  })

export async function listUnanswered(read: Reader, now: number) {
  const rows = await read
    .select({
      threadId: threads.id,
      title: threads.title,
      wish: threads.wish,
      board: boards.title,
      owner: staff.handle,
      sinceHour: unanswered.sinceHour,
    })
    .from(unanswered)
    .innerJoin(threads, eq(threads.id, unanswered.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .leftJoin(staff, eq(staff.id, unanswered.ownerId))
    .where(waiting(read))
    .orderBy(asc(unanswered.sinceHour), asc(unanswered.threadId))
    .limit(200)
  return rows.map(({ sinceHour, ...row }) => {
    const hours = hourOf(now) - sinceHour
    return { ...row, hours, alarm: hours >= policy()['unanswered-alarm-hours'] }
  })
}

export async function unansweredAlarms(read: Reader, now: number): Promise<number> {
  const [row] = await read
    .select({ n: count() })
    .from(unanswered)
    .innerJoin(threads, eq(threads.id, unanswered.threadId))
    .where(
      and(waiting(read), sql`${unanswered.sinceHour} <= ${hourOf(now) - policy()['unanswered-alarm-hours']}`),
    )
  return row?.n ?? 0
}
