import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { cases, events, opinions, type Visibility } from '../../db/schema'
import { applyDecision, type Verdict } from './apply-decision'
import { type ClaimedCase, idsOf, takeClaimed } from './claimed-case'
import { changeVisibility } from './visibility'

/** The proposal on a case that nobody has answered yet. */
export async function openProposal(read: Reader, caseId: string) {
  const [row] = await read
    .select()
    .from(opinions)
    .where(and(eq(opinions.caseId, caseId), eq(opinions.kind, 'proposal'), isNull(opinions.settled)))
    .orderBy(desc(opinions.givenAt))
  return row ?? null
}

/**
 * Puts a grave decision before a second moderator. What is published leaves view until they have looked: it may harm
 * somebody meanwhile, and it comes back unchanged when they decline.
 */
export async function propose(
  db: Db,
  tx: Tx,
  claimed: ClaimedCase,
  { staffId, outcome, reason, words, hidden, measure }: Verdict,
  now: number,
): Promise<void> {
  const { case: it, post } = claimed
  const holds = it.kind !== 'edit' && post.visibility === 'published'
  await tx.insert(opinions).values({
    ...{ id: newId(), caseId: it.id, postId: post.id, staffId, kind: 'proposal' as const },
    ...{ outcome, reason, measure, hidden, words, postVersion: post.version + Number(holds), givenAt: now },
  })
  await giveOn(tx, it, staffId)
  if (holds) await move(tx, claimed, 'held', now)
  await appendEvent(db, tx, {
    kind: 'decision-proposed',
    actor: staffId,
    now,
    ...idsOf(claimed),
    detail: { outcome, reason, held: Number(holds), ...(measure ? { measure } : {}) },
  })
}

/** Back to the queue, for anybody but this moderator. @param asks whether two look at it together, as its author is told */
export const giveOn = (tx: Tx, it: ClaimedCase['case'], staffId: string, asks = true) =>
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

const move = (tx: Tx, { post, thread }: ClaimedCase, to: Visibility, now: number) =>
  changeVisibility(tx, {
    postId: post.id,
    threadId: thread.id,
    boardId: thread.boardId,
    position: post.position,
    from: post.visibility,
    to,
    now,
  })

type Answering = { caseId: string; staffId: string; version: number; now: number }
export type Answered =
  | { outcome: 'decided'; decisionId: string }
  | { outcome: 'declined' | 'not-yours' | 'closed' | 'changed' }

/** The second moderator agrees: what was proposed is carried out, in the name of both. */
export const agreeToProposal = (db: Db, { caseId, staffId, version, now }: Answering): Promise<Answered> =>
  db.write(async tx => {
    const found = await findForSecond(tx, { caseId, staffId, version, now })
    if ('outcome' in found) return found
    const { claimed, proposal } = found
    const { id, outcome, reason, words, hidden, measure, staffId: first } = proposal
    if (!outcome || !reason || proposal.postVersion !== claimed.post.version) return { outcome: 'changed' }
    await settle(tx, id, 'agreed', staffId)
    const verdict = { staffId: first, secondId: staffId, outcome, reason, words, hidden, measure }
    return { outcome: 'decided', decisionId: await applyDecision(db, tx, claimed, verdict, now) }
  })

/**
 * The second moderator does not agree: the post is what it was, and the case stays with them.
 * @param noteSealed for the first one, sealed with the proposal's id as AAD
 */
export const declineProposal = (
  db: Db,
  { noteSealed, ...answering }: Answering & { noteSealed: string },
): Promise<Answered> =>
  db.write(async tx => {
    const { staffId, now } = answering
    const found = await findForSecond(tx, answering)
    if ('outcome' in found) return found
    const { claimed, proposal } = found
    await settle(tx, proposal.id, 'declined', staffId, noteSealed)
    const held = await heldIt(tx, claimed.case.id)
    if (held && claimed.post.visibility === 'held') await move(tx, claimed, 'published', now)
    await appendEvent(db, tx, { kind: 'proposal-declined', actor: staffId, now, ...idsOf(claimed) })
    return { outcome: 'declined' }
  })

type Found = { claimed: ClaimedCase; proposal: NonNullable<Awaited<ReturnType<typeof openProposal>>> }

async function findForSecond(
  tx: Tx,
  answering: Answering,
): Promise<Found | { outcome: 'not-yours' | 'closed' | 'changed' }> {
  const claimed = await takeClaimed(tx, answering)
  if ('refused' in claimed) return { outcome: claimed.refused }
  const proposal = await openProposal(tx, answering.caseId)
  if (!proposal) return { outcome: 'closed' }
  return proposal.staffId === answering.staffId ? { outcome: 'not-yours' } : { claimed, proposal }
}

const settle = (tx: Tx, id: string, settled: 'agreed' | 'declined', settledBy: string, noteSealed?: string) =>
  tx
    .update(opinions)
    .set({ settled, settledBy, ...(noteSealed ? { noteSealed } : {}) })
    .where(eq(opinions.id, id))
    .returning()

/** Whether the last proposal on a case took a published post out of view. */
async function heldIt(tx: Tx, caseId: string) {
  const [event] = await tx
    .select({ detail: events.detail })
    .from(events)
    .where(and(eq(events.caseId, caseId), eq(events.kind, 'decision-proposed')))
    .orderBy(desc(events.seq))
    .limit(1)
  return event?.detail.held === 1
}
