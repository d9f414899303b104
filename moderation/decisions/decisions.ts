import { and, eq, isNull } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { decisions, type Measure, opinions, reports, type Spans } from '../../db/schema'
import { needsSecond, type Outcome, reasonsFor } from '../policy'
import { triagedText } from '../triaged-text'
import { allowedOutcomes, mayPause } from './allowed'
import { applyDecision } from './apply-decision'
import { type ClaimedCase, takeClaimed, titleOf } from './claimed-case'
import { findPassages, isPlace, tidySpans } from './hidden-words'
import { openProposal, propose } from './proposals'

export type Decided =
  | { outcome: 'decided'; decisionId: string }
  /** It waits for a second moderator to agree. */
  | { outcome: 'proposed' }
  /** The claim ended, somebody else decided, or the author changed the text meanwhile: look again. */
  | { outcome: 'not-yours' | 'closed' | 'changed' }
  /** Somebody reported it after the moderator had opened the page: to be read first. */
  | { outcome: 'reported-since' }
  /** A colleague's proposal has to be answered first. */
  | { outcome: 'proposal-open' }
  | { outcome: 'outcome-missing' | 'reason-missing' | 'words-missing' | 'words-too-long' }
  | { outcome: 'nothing-hidden' | 'no-measure' }
  /** Words to hide, given with a decision that hides nothing: they must not appear by mistake. */
  | { outcome: 'hide-unused' }
  /** Words to hide that do not stand in the text. */
  | { outcome: 'passage-missing'; missing: string[] }

/** The longest word to an author, in characters. */
export const WORDS_LIMIT = 2_000

/** What is hidden: passages as they stand in the text, and places that a detector marked. */
export type ToHide = { passages: string[]; spans: Spans }

type Pressed = {
  caseId: string
  staffId: string
  outcome: Outcome
  reason: string
  words: string
  measure?: Measure | null
}

/**
 * Decides a case that this moderator holds, on the text that they saw. Where two must agree it becomes a proposal.
 * @param version of the post as the moderator saw it; a newer one makes the decision stale
 * @param reportsRead how many reports stood on the page; with another one meanwhile nothing is decided
 * @param words what the author is told, beside the reason; asked for with everything but a publication
 */
export async function decideCase(
  db: Db,
  {
    version,
    now,
    hide,
    reportsRead = Number.POSITIVE_INFINITY,
    ...typed
  }: Pressed & { version: number; now: number; hide?: ToHide; reportsRead?: number },
): Promise<Decided> {
  const pressed = { ...typed, words: typed.words.trim(), measure: typed.measure ?? null }
  const { caseId, staffId, outcome, reason, words, measure } = pressed
  if (!reasonsFor(outcome).some(known => known.code === reason)) return { outcome: 'reason-missing' }
  if (outcome !== 'publish' && words === '') return { outcome: 'words-missing' }
  if (words.length > WORDS_LIMIT) return { outcome: 'words-too-long' }
  if (measure && !mayPause(outcome)) return { outcome: 'no-measure' }
  const wantsHiding = hide !== undefined && hide.passages.length + hide.spans.length > 0
  if (outcome === 'publish' && wantsHiding) return { outcome: 'hide-unused' }

  return db.write(async tx => {
    const claimed = await takeClaimed(tx, { caseId, staffId, version, now })
    if ('refused' in claimed)
      return (await pressedBefore(tx, claimed.refused, pressed)) ?? { outcome: claimed.refused }
    if (!allowedOutcomes(claimed.case.kind, claimed.post.visibility).includes(outcome))
      return { outcome: 'outcome-missing' }
    if ((await tx.$count(reports, eq(reports.caseId, caseId))) > reportsRead)
      return { outcome: 'reported-since' }
    if (await openProposal(tx, caseId)) return { outcome: 'proposal-open' }
    const hidden = outcome === 'hide' ? placesToHide(claimed, hide) : []
    if (!Array.isArray(hidden)) return hidden

    const verdict = { staffId, secondId: null, outcome, reason, words, hidden, measure }
    if (needsSecond(outcome, reason, measure)) {
      await propose(db, tx, claimed, verdict, now)
      return { outcome: 'proposed' }
    }
    return { outcome: 'decided', decisionId: await applyDecision(db, tx, claimed, verdict, now) }
  })
}

function placesToHide(claimed: ClaimedCase, hide: ToHide = { passages: [], spans: [] }): Spans | Decided {
  const text = triagedText(titleOf(claimed), claimed.post.body)
  const { spans, missing } = findPassages(text, hide.passages)
  if (missing.length > 0 || !hide.spans.every(span => isPlace(span, text.length)))
    return { outcome: 'passage-missing', missing }
  const hidden = tidySpans([...spans, ...hide.spans], text.length)
  return hidden.length > 0 ? hidden : { outcome: 'nothing-hidden' }
}

type Before = Pick<Pressed, 'caseId' | 'staffId' | 'outcome' | 'reason' | 'words'>

/** The same button pressed twice is one decision or one proposal, and no fault. */
async function pressedBefore(
  tx: Tx,
  refused: 'closed' | 'not-yours' | 'changed',
  { caseId, staffId, outcome, reason, words }: Before,
): Promise<Decided | null> {
  if (refused === 'closed') {
    const [same] = await tx
      .select({ id: decisions.id })
      .from(decisions)
      .where(
        and(
          eq(decisions.caseId, caseId),
          eq(decisions.staffId, staffId),
          eq(decisions.outcome, outcome),
          eq(decisions.reason, reason),
          eq(decisions.words, words),
          isNull(decisions.undoneAt),
        ),
      )
    return same ? { outcome: 'decided', decisionId: same.id } : null
  }
  const [same] = await tx
    .select({ id: opinions.id })
    .from(opinions)
    .where(
      and(
        eq(opinions.caseId, caseId),
        eq(opinions.kind, 'proposal'),
        isNull(opinions.settled),
        eq(opinions.staffId, staffId),
        eq(opinions.outcome, outcome),
        eq(opinions.reason, reason),
        eq(opinions.words, words),
      ),
    )
  return same ? { outcome: 'proposed' } : null
}
