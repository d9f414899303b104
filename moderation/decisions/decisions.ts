import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { idempotent } from '../../db/idempotent'
import { newId } from '../../db/ids'
import { decisions, events, opinions, reports, type SanctionKind } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { assignTo, type ClaimedCase, claimIn, idsOf, lockCase, takeClaimed, titleOf } from '../cases/case'
import { sealNote } from '../cases/case-file'
import type { Own } from '../cases/own-cases'
import { cleanText, lettersOver } from '../clean-text'
import { needsSecond, type Outcome, reasonsFor } from '../policy'
import { isAlone } from '../team'
import { triagedText } from '../triage'
import { applyDecision, type Verdict } from './apply-decision'
import { placesToHide, type ToHide } from './hidden-words'
import { allowedOutcomes, mayPause } from './outcomes'
import { isForTrainees, openTraineeProposal, proposeAsTrainee, settleTraineeProposals } from './trainee'
import { changeVisibility } from './visibility'

export type Decided =
  | { outcome: 'decided'; decisionId: string }
  | { outcome: 'proposed' }
  | { outcome: 'not-yours' | 'closed' | 'changed' | 'own' }
  | { outcome: 'reported-since' }
  | { outcome: 'proposal-open' | 'not-for-trainees' }
  | { outcome: 'outcome-missing' | 'reason-missing' | 'words-missing' | 'words-too-long' }
  | { outcome: 'nothing-hidden' | 'no-measure' }
  /** Otherwise words meant to be hidden would be published. */
  | { outcome: 'hide-unused' }
  | { outcome: 'passage-missing'; missing: string[] }

export const WORDS_LIMIT = 2_000

type Pressed = {
  caseId: string
  staffId: string
  own?: Own
  outcome: Outcome
  reason: string
  words: string
  measure?: SanctionKind | null
}

/**
 * A serious decision becomes a proposal; where nobody else is active, it takes effect as provisional.
 * @param version of the post as the moderator saw it; 'changed' if there is a newer one
 * @param reportsRead how many reports were on the page; nothing is decided if there is another
 * @param claim takes the case in the same transaction, where it's free
 * @param words the message to the author; required unless it's published
 * @param asTrainee it's only proposed, for a moderator to confirm
 * @param outside by an independent reviewer, who takes the case as they decide, and has no colleague to propose it to
 */
export async function decideCase(
  db: Db,
  {
    version,
    now,
    hide,
    reportsRead = Number.POSITIVE_INFINITY,
    claim,
    outside = false,
    asTrainee = false,
    ...typed
  }: Pressed & {
    version: number
    now: number
    hide?: ToHide
    reportsRead?: number
    claim?: boolean
    outside?: boolean
    asTrainee?: boolean
  },
): Promise<Decided> {
  const pressed = { ...typed, words: cleanText(typed.words), measure: typed.measure ?? null }
  const { caseId, staffId, own, outcome, reason, words, measure } = pressed
  if (!reasonsFor(outcome).some(known => known.code === reason)) return { outcome: 'reason-missing' }
  if (outcome !== 'publish' && words === '') return { outcome: 'words-missing' }
  if (lettersOver(words, WORDS_LIMIT) > 0) return { outcome: 'words-too-long' }
  if (measure && !mayPause(outcome)) return { outcome: 'no-measure' }
  const wantsHiding = hide !== undefined && hide.passages.length + hide.spans.length > 0
  if (outcome === 'publish' && wantsHiding) return { outcome: 'hide-unused' }

  const decide = async (tx: Tx): Promise<Decided> => {
    if (claim || outside) await claimIn(db, tx, { caseId, staffId, own, now })
    const claimed = await takeClaimed(tx, { caseId, staffId, own, version, now })
    if ('refused' in claimed) return { outcome: claimed.refused }
    if (!allowedOutcomes(claimed.case.kind, claimed.post.visibility).includes(outcome))
      return { outcome: 'outcome-missing' }
    if ((await tx.$count(reports, eq(reports.caseId, caseId))) > reportsRead)
      return { outcome: 'reported-since' }
    if (await openProposal(tx, caseId)) return { outcome: 'proposal-open' }
    const text = triagedText(titleOf(claimed), claimed.post.body)
    const hidden = outcome === 'hide' ? placesToHide(text, hide) : []
    if (!Array.isArray(hidden)) return hidden

    const verdict = { staffId, secondId: null, outcome, reason, words, hidden, measure }
    if (asTrainee) {
      if (measure || !isForTrainees(claimed.case)) return { outcome: 'not-for-trainees' }
      if (await openTraineeProposal(tx, caseId)) return { outcome: 'proposal-open' }
      await proposeAsTrainee(db, tx, claimed, verdict, now)
      return { outcome: 'proposed' }
    }
    if (needsSecond(outcome, reason, measure)) {
      if (outside || (await isAlone(tx, { staffId, now })))
        return {
          outcome: 'decided',
          decisionId: await applyDecision(db, tx, claimed, verdict, now, { provisional: 'waiting', outside }),
        }
      await propose(db, tx, claimed, verdict, now)
      return { outcome: 'proposed' }
    }
    return { outcome: 'decided', decisionId: await applyDecision(db, tx, claimed, verdict, now, { outside }) }
  }
  return idempotent<Decided>(db, {
    lock: tx => lockCase(tx, caseId),
    before: tx => decidedBefore(tx, pressed),
    change: decide,
  })
}

async function decidedBefore(
  tx: Tx,
  { caseId, staffId, outcome, reason, words }: Pressed,
): Promise<Decided | null> {
  const isSame = (table: typeof decisions | typeof opinions) =>
    and(
      eq(table.caseId, caseId),
      eq(table.staffId, staffId),
      eq(table.outcome, outcome),
      eq(table.reason, reason),
      eq(table.words, words),
    )
  const [decided] = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(isSame(decisions), isNull(decisions.undoneAt)))
  if (decided) return { outcome: 'decided', decisionId: decided.id }
  const proposed = await tx.$count(
    opinions,
    and(isSame(opinions), inArray(opinions.kind, ['proposal', 'trainee']), isNull(opinions.settled)),
  )
  return proposed > 0 ? { outcome: 'proposed' } : null
}

export async function openProposal(read: Reader, caseId: string) {
  const [row] = await read
    .select()
    .from(opinions)
    .where(and(eq(opinions.caseId, caseId), eq(opinions.kind, 'proposal'), isNull(opinions.settled)))
    .orderBy(desc(opinions.givenAt))
  return row ?? null
}

/**
 * Hides a published post until a second moderator decides, as it may do harm meanwhile; it returns unchanged if they
 * decline.
 */
async function propose(db: Db, tx: Tx, claimed: ClaimedCase, verdict: Verdict, now: number): Promise<void> {
  const { staffId, outcome, reason, words, hidden, measure } = verdict
  const { case: it, post } = claimed
  await settleTraineeProposals(tx, it.id, verdict)
  const holds = it.kind !== 'edit' && post.visibility === 'published'
  await tx.insert(opinions).values({
    ...{ id: newId(), caseId: it.id, postId: post.id, staffId, kind: 'proposal' as const },
    ...{ outcome, reason, measure, hidden, words, postVersion: post.version + Number(holds), givenAt: now },
  })
  await assignTo(tx, it, staffId)
  if (holds) await changeVisibility(tx, claimed, 'held', now)
  await appendEvent(db, tx, {
    kind: 'decision-proposed',
    actor: staffId,
    now,
    ...idsOf(claimed),
    detail: { outcome, reason, held: Number(holds), ...(measure ? { measure } : {}) },
  })
}

type Answering = { caseId: string; staffId: string; own?: Own; version: number; now: number }
export type Answered =
  | { outcome: 'decided'; decisionId: string }
  | { outcome: 'declined' | 'not-yours' | 'closed' | 'changed' | 'own' }

export const agreeToProposal = (db: Db, answering: Answering): Promise<Answered> =>
  db.write(async tx => {
    const { staffId, now } = answering
    const found = await findForSecond(tx, answering)
    if ('outcome' in found) return found
    const { claimed, proposal } = found
    const { id, outcome, reason, words, hidden, measure, staffId: first } = proposal
    if (!outcome || !reason || proposal.postVersion !== claimed.post.version) return { outcome: 'changed' }
    await settle(tx, id, 'agreed', staffId)
    const byTwo = staffId !== first
    const secondId = byTwo ? staffId : null
    const verdict = { staffId: first, secondId, outcome, reason, words, hidden, measure }
    const provisional = byTwo ? null : 'waiting'
    const decisionId = await applyDecision(db, tx, claimed, verdict, now, { provisional })
    return { outcome: 'decided', decisionId }
  })

/**
 * The post is as it was, and the case stays with whoever declines.
 * @param note for the first one
 */
export const declineProposal = (
  { db, secret }: { db: Db; secret: Secret },
  { note, ...answering }: Answering & { note: string },
): Promise<Answered> =>
  db.write(async tx => {
    const { staffId, now } = answering
    const found = await findForSecond(tx, answering)
    if ('outcome' in found) return found
    const { claimed, proposal } = found
    await settle(tx, proposal.id, 'declined', staffId, sealNote(secret, proposal.id, note))
    const held = await heldIt(tx, claimed.case.id)
    if (held && claimed.post.visibility === 'held') await changeVisibility(tx, claimed, 'published', now)
    await appendEvent(db, tx, { kind: 'proposal-declined', actor: staffId, now, ...idsOf(claimed) })
    return { outcome: 'declined' }
  })

type Found = { claimed: ClaimedCase; proposal: NonNullable<Awaited<ReturnType<typeof openProposal>>> }

async function findForSecond(
  tx: Tx,
  answering: Answering,
): Promise<Found | { outcome: 'not-yours' | 'closed' | 'changed' | 'own' }> {
  const claimed = await takeClaimed(tx, answering)
  if ('refused' in claimed) return { outcome: claimed.refused }
  const proposal = await openProposal(tx, answering.caseId)
  if (!proposal) return { outcome: 'closed' }
  // Their colleague may have stopped moderating since; then they carry it out as provisional, or take it back.
  const isTheirs = proposal.staffId === answering.staffId
  return isTheirs && !(await isAlone(tx, answering)) ? { outcome: 'not-yours' } : { claimed, proposal }
}

const settle = (tx: Tx, id: string, settled: 'agreed' | 'declined', settledBy: string, noteSealed?: string) =>
  tx
    .update(opinions)
    .set({ settled, settledBy, ...(noteSealed ? { noteSealed } : {}) })
    .where(eq(opinions.id, id))
    .returning()

async function heldIt(tx: Tx, caseId: string) {
  const [event] = await tx
    .select({ detail: events.detail })
    .from(events)
    .where(and(eq(events.caseId, caseId), eq(events.kind, 'decision-proposed')))
    .orderBy(desc(events.seq))
    .limit(1)
  return event?.detail.held === 1
}
