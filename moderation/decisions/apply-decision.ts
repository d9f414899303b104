import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { cases, decisions, type Provisional, type SanctionKind, type Spans } from '../../db/schema'
import { type ClaimedCase, idsOf, titleOf } from '../cases/case'
import { applyPendingEdit, replaceText } from '../cases/pending-edits'
import { dropSketches } from '../flood/kept-sketches'
import { type Outcome, policy, reasonOf } from '../policy'
import { settleReports } from '../reports/settle-reports'
import { beginSanction } from '../sanctions'
import { withoutWords } from './hidden-words'
import { becomes } from './outcomes'
import { isAsSuggested, suggestionFor } from './suggestion'
import { settleTraineeProposals } from './trainee'
import { changeVisibility } from './visibility'

export type Verdict = {
  staffId: string
  secondId: string | null
  outcome: Outcome
  reason: string
  words: string
  hidden: Spans
  measure: SanctionKind | null
}

/** Closes the case, does to the post what was decided, and tells whom it concerns. @returns the decision's id */
export async function applyDecision(
  db: Db,
  tx: Tx,
  claimed: ClaimedCase,
  verdict: Verdict,
  now: number,
  { provisional = null, outside = false }: { provisional?: Provisional | null; outside?: boolean } = {},
): Promise<string> {
  const { case: it, post } = claimed
  const { staffId, secondId, outcome, reason, measure } = verdict
  const decisionId = newId()
  const rule = reasonOf(reason)?.rule ?? null
  const suggested = suggestionFor(it, post.visibility)
  await tx.update(cases).set({ state: 'closed' }).where(eq(cases.id, it.id)).returning()
  await dropSketches(tx, [it.id])
  await settleTraineeProposals(tx, it.id, verdict)
  await tx.insert(decisions).values({
    id: decisionId,
    caseId: it.id,
    postId: post.id,
    ...verdict,
    rule,
    machine: it.signals.map(signal => signal.kind),
    policyVersion: policy().version,
    decidedAt: now,
    provisional,
    suggestedBy: suggested?.by ?? null,
    suggestionKept: suggested && isAsSuggested(suggested, verdict),
  })
  const version = post.version + (await applyToPost(tx, claimed, verdict, now))

  const ids = { ...idsOf(claimed), decisionId }
  const actor = secondId ?? staffId
  if (it.kind === 'edit')
    await appendEvent(db, tx, {
      kind: outcome === 'publish' ? 'edit-applied' : 'edit-dropped',
      actor,
      now,
      ...ids,
    })
  if (measure) await beginSanction(db, tx, { measure, staffId: actor, now, ...ids })
  // An edit isn't what readers reported.
  if (it.kind !== 'edit')
    await settleReports(db, tx, { caseId: it.id, postId: post.id, decisionId, outcome, now })
  await appendEvent(db, tx, {
    kind: 'decision-made',
    actor,
    now,
    ...ids,
    detail: {
      outcome,
      reason,
      rule: rule ?? '',
      kind: it.kind,
      priority: it.priority,
      late: Number(now > it.deadlineAt),
      machine: Number(it.signals.length > 0),
      // Undo restores this visibility, and only from this version.
      from: post.visibility,
      version,
      ...(measure ? { measure } : {}),
      ...(provisional ? { provisional: 1 } : {}),
      ...(outside ? { outside: 1 } : {}),
    },
  })
  return decisionId
}

async function applyToPost(
  tx: Tx,
  claimed: ClaimedCase,
  { outcome, hidden }: Verdict,
  now: number,
): Promise<0 | 1> {
  const { case: it, post } = claimed
  const isEdit = it.kind === 'edit'
  if (isEdit && outcome !== 'publish') return 0
  if (isEdit) await applyPendingEdit(tx, claimed, now)
  else if (outcome === 'hide') {
    const left = withoutWords({ title: titleOf(claimed), body: post.body }, hidden)
    await replaceText(tx, claimed, { ...left, editedDay: post.editedDay, now })
  } else if (becomes[outcome] === post.visibility) return 0
  await changeVisibility(tx, claimed, becomes[outcome], now)
  return 1
}
