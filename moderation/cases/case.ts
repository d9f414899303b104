import { and, eq, gt, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import {
  appeals,
  type CaseKind,
  cases,
  decisions,
  opinions,
  posts,
  type StoredSignal,
  threads,
} from '../../db/schema'
import type { Secret } from '../../db/secret'
import { dropSketches } from '../flood/kept-sketches'
import { type Priority, policy } from '../policy'
import { carryReports, reportedOn } from '../reports/settle-reports'
import { deadlineIn, readStaffing } from '../staffing/who-is-there'
import { isAlone } from '../team'
import { isHeavy } from '../triage'
import { sealNote } from './case-file'
import { forTrainee, isOwnCase, notOwn, type Own } from './own-cases'

type NewCase = {
  kind?: CaseKind
  postId: string
  personaId: string
  threadId: string
  priority: Priority
  because: string[]
  signals: StoredSignal[]
  notFor?: string | null
  now: number
}

/**
 * Replaces an open case of the same kind and takes over its reports. A published post, a waiting edit and an appeal
 * each have their own.
 */
export async function openCase(
  db: Db,
  tx: Tx,
  { kind = 'post', postId, personaId, threadId, signals, notFor = null, now, ...asked }: NewCase,
): Promise<string> {
  const apart = kind === 'appeal' || kind === 'edit'
  if (kind !== 'appeal')
    await closeCasesOf(db, tx, {
      postId,
      personaId,
      threadId,
      only: kind === 'edit' ? 'edit' : 'not-edit',
      now,
    })
  const reported = apart ? null : await reportedOn(tx, postId)
  const priority = reported ? moreUrgent(asked.priority, reported) : asked.priority
  const because = reported ? [...new Set([...asked.because, 'reported'])] : asked.because
  const id = newId()
  await tx.insert(cases).values({
    id,
    kind,
    postId,
    priority,
    because,
    signals,
    heavy: isHeavy(signals),
    openedAt: openingAt(now),
    deadlineAt: await deadlineOf(tx, priority, now),
    state: 'open',
    notFor,
  })
  if (reported) await carryReports(tx, { postId, caseId: id })
  await appendEvent(db, tx, {
    kind: 'case-opened',
    actor: 'machine',
    now,
    caseId: id,
    postId,
    threadId,
    personaId,
    detail: { priority, kind },
  })
  return id
}

/** Deleted or sent again, a post has nothing left to decide; an appeal is about the past, so it stays. */
export async function closeCasesOf(
  db: Db,
  tx: Tx,
  {
    postId,
    personaId,
    threadId,
    only,
    now,
  }: Pick<NewCase, 'postId' | 'personaId' | 'threadId' | 'now'> & {
    only?: 'edit' | 'not-edit'
  },
): Promise<void> {
  const which = only === 'edit' ? eq(cases.kind, 'edit') : only && ne(cases.kind, 'edit')
  const closed = await tx
    .update(cases)
    .set({ state: 'closed', claimedBy: null, claimedUntil: null })
    .where(and(eq(cases.postId, postId), eq(cases.state, 'open'), ne(cases.kind, 'appeal'), which))
    .returning({ id: cases.id })
  if (closed.length > 0)
    await dropSketches(
      tx,
      closed.map(({ id }) => id),
    )
  for (const { id } of closed)
    await appendEvent(db, tx, {
      kind: 'case-closed',
      actor: 'author',
      now,
      caseId: id,
      postId,
      threadId,
      personaId,
    })
}

/** Always the first lock, before the case, so that no two transactions deadlock. */
export async function lockPost(tx: Tx, postId: string) {
  const [post] = await tx
    .update(posts)
    .set({ version: sql`${posts.version}` })
    .where(eq(posts.id, postId))
    .returning()
  return post ?? null
}

export async function lockCase(tx: Tx, caseId: string) {
  const [seen] = await tx.select({ postId: cases.postId }).from(cases).where(eq(cases.id, caseId))
  return seen ? lockPost(tx, seen.postId) : null
}

/** An appeal never goes to those who made the first decision. */
export const notAgainst = (staffId: string) =>
  or(
    ne(cases.kind, 'appeal'),
    sql`not exists (select 1 from ${appeals} inner join ${decisions} on ${decisions.id} = ${appeals.decisionId}
      where ${appeals.caseId} = ${cases.id} and (${decisions.staffId} = ${staffId} or ${decisions.secondId} = ${staffId}))`,
  )

/**
 * Not those who reassigned it, proposed what a second moderator must agree to, or wrote or reported it. Who is alone
 * may take what they passed on, as nobody else would.
 */
export const mayTake = (staffId: string, own?: Own) =>
  and(
    own?.alone ? undefined : or(isNull(cases.notFor), ne(cases.notFor, staffId)),
    notAgainst(staffId),
    notOwn(own),
    forTrainee(own),
  )

type Claimed = { outcome: 'claimed' | 'taken' | 'closed' | 'own' }

type Claiming = { caseId: string; staffId: string; own?: Own; now: number }

/** For 20 minutes; renews one's claim. Refuses a case that is someone else's, or must be. */
export const claimCase = (db: Db, claiming: Claiming): Promise<Claimed> =>
  db.write(tx => claimIn(db, tx, claiming))

export async function claimIn(db: Db, tx: Tx, { caseId, staffId, own, now }: Claiming): Promise<Claimed> {
  const claim = async (which: SQL | undefined) => {
    const [claimed] = await tx
      .update(cases)
      .set({ claimedBy: staffId, claimedUntil: now + policy()['claim-minutes'] * 60_000 })
      .where(and(eq(cases.id, caseId), eq(cases.state, 'open'), which, mayTake(staffId, own)))
      .returning()
    return claimed
  }
  if (await claim(and(eq(cases.claimedBy, staffId), gt(cases.claimedUntil, now))))
    return { outcome: 'claimed' }
  const claimed = await claim(or(isNull(cases.claimedBy), lte(cases.claimedUntil, now)))
  if (!claimed) {
    if (await isOwnCase(tx, caseId, own)) return { outcome: 'own' }
    const [there] = await tx.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId))
    return { outcome: there?.state === 'open' ? 'taken' : 'closed' }
  }
  await appendEvent(db, tx, { kind: 'case-claimed', actor: staffId, now, caseId, postId: claimed.postId })
  return { outcome: 'claimed' }
}

/** For the length of a claim, whoever released it gets any other case first. */
export const releaseCase = (
  db: Db,
  { caseId, staffId, now }: { caseId: string; staffId: string; now: number },
): Promise<boolean> =>
  db.write(async tx => {
    const [released] = await tx
      .update(cases)
      .set({
        claimedBy: null,
        claimedUntil: null,
        releasedBy: staffId,
        releasedUntil: now + policy()['claim-minutes'] * 60_000,
      })
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

export function claimOf(
  { state, claimedBy, claimedUntil, notFor }: typeof cases.$inferSelect,
  { staffId, own, now }: { staffId: string; own?: Own; now: number },
) {
  const held = state === 'open' && (claimedUntil ?? 0) > now
  const isYours = held && claimedBy === staffId
  return {
    closed: state === 'closed',
    yoursUntil: isYours ? claimedUntil : null,
    isTaken: held && !isYours,
    isNotForYou: notFor === staffId && !own?.alone,
  }
}

export type ClaimedCase = {
  case: typeof cases.$inferSelect
  post: typeof posts.$inferSelect
  thread: typeof threads.$inferSelect
}

/**
 * Locks both. The claim may have ended, or the author edited the text.
 * @param version of the post as the moderator saw it; any other is stale
 */
export async function takeClaimed(
  tx: Tx,
  { caseId, staffId, own, version, now }: Claiming & { version: number },
): Promise<ClaimedCase | { refused: 'closed' | 'not-yours' | 'changed' | 'own' }> {
  const post = await lockCase(tx, caseId)
  const [it] = await tx
    .update(cases)
    .set({ state: 'open' })
    .where(and(eq(cases.id, caseId), eq(cases.state, 'open')))
    .returning()
  if (!post || !it) return { refused: 'closed' }
  if (await isOwnCase(tx, caseId, own)) return { refused: 'own' }
  if (claimOf(it, { staffId, now }).yoursUntil === null) return { refused: 'not-yours' }
  if (post.version !== version) return { refused: 'changed' }
  const [thread] = await tx.select().from(threads).where(eq(threads.id, post.threadId))
  if (!thread) return { refused: 'closed' }
  return { case: it, post, thread }
}

export const idsOf = ({ case: it, post }: ClaimedCase) => ({
  caseId: it.id,
  postId: post.id,
  threadId: post.threadId,
  personaId: post.personaId,
})

export const titleOf = ({ post, thread }: Pick<ClaimedCase, 'post' | 'thread'>) =>
  post.position === 0 ? thread.title : null

type Passing = {
  caseId: string
  staffId: string
  own?: Own
  version: number
  as: 'question' | 'hand-on'
  note: string | null
  now: number
}

export const reassignCase = (
  { db, secret }: { db: Db; secret: Secret },
  { as, note, now, ...claim }: Passing,
): Promise<{ outcome: 'passed' | 'nobody-else' | 'not-yours' | 'closed' | 'changed' | 'own' }> =>
  db.write(async tx => {
    const { staffId } = claim
    const claimed = await takeClaimed(tx, { ...claim, now })
    if ('refused' in claimed)
      return { outcome: (await wasReassignedBy(tx, claim)) ? 'passed' : claimed.refused }
    if (await isAlone(tx, { staffId, now })) return { outcome: 'nobody-else' }
    const { case: it, post } = claimed
    if (note) {
      const id = newId()
      await tx.insert(opinions).values({
        ...{ id, caseId: it.id, postId: post.id, staffId, kind: 'question' as const },
        ...{ words: '', noteSealed: sealNote(secret, id, note), postVersion: post.version, givenAt: now },
      })
    }
    await assignTo(tx, it, staffId, as === 'question')
    await appendEvent(db, tx, {
      kind: as === 'question' ? 'opinion-given' : 'case-passed',
      actor: staffId,
      now,
      ...idsOf(claimed),
      detail: as === 'question' ? { kind: 'question' } : {},
    })
    return { outcome: 'passed' }
  })

/** The button was pressed twice. */
const wasReassignedBy = async (tx: Tx, { caseId, staffId }: Pick<Passing, 'caseId' | 'staffId'>) => {
  const [row] = await tx.select().from(cases).where(eq(cases.id, caseId))
  return row?.state === 'open' && row.notFor === staffId
}

export const assignTo = (tx: Tx, it: ClaimedCase['case'], staffId: string, asks = true) =>
  tx
    .update(cases)
    .set({
      claimedBy: null,
      claimedUntil: null,
      notFor: staffId,
      because: asks ? [...new Set([...it.because, 'second-opinion'])] : it.because,
    })
    .where(eq(cases.id, it.id))
    .returning()

const QUARTER = 15 * 60_000

/** The next quarter hour, so that the row is no finer than a deadline needs. Milliseconds. */
const openingAt = (now: number): number => Math.ceil(now / QUARTER) * QUARTER

export const deadlineOf = async (tx: Tx, priority: Priority, now: number): Promise<number> =>
  deadlineIn(await readStaffing(tx, now), priority, openingAt(now))

const order: Priority[] = ['now', 'today', 'soon']

export const moreUrgent = (a: Priority, b: Priority): Priority =>
  order[Math.min(order.indexOf(a), order.indexOf(b))] as Priority
