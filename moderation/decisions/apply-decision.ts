import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { cases, decisions, type Measure, type Spans } from '../../db/schema'
import { applyPendingEdit, replaceText } from '../cases/pending-edits'
import { type Outcome, policy, reasonOf } from '../policy'
import { settleReports } from '../reports/settle-reports'
import { beginSanction } from '../sanctions'
import { becomes } from './allowed'
import { type ClaimedCase, idsOf, titleOf } from './claimed-case'
import { withoutWords } from './hidden-words'
import { changeVisibility } from './visibility'

export type Verdict = {
  staffId: string
  /** Who agreed, where two must. */
  secondId: string | null
  outcome: Outcome
  reason: string
  words: string
  hidden: Spans
  measure: Measure | null
}

/** Makes a decision: closes the case, keeps the statement of reasons, changes the post, begins a pause, tells of it. */
export async function applyDecision(
  db: Db,
  tx: Tx,
  claimed: ClaimedCase,
  verdict: Verdict,
  now: number,
): Promise<string> {
  const { case: it, post } = claimed
  const { staffId, secondId, outcome, reason, measure } = verdict
  const decisionId = newId()
  const rule = reasonOf(reason)?.rule ?? null
  await tx.update(cases).set({ state: 'closed' }).where(eq(cases.id, it.id)).returning()
  await tx.insert(decisions).values({
    id: decisionId,
    caseId: it.id,
    postId: post.id,
    ...verdict,
    rule,
    machine: it.signals.map(signal => signal.kind),
    policyVersion: policy().version,
    decidedAt: now,
  })
  const version = post.version + (await change(tx, claimed, verdict, now))

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
  // A change is another matter than what readers reported.
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
      // What the post was, and which version it became: taking the decision back leads there, from nowhere else.
      from: post.visibility,
      version,
      ...(measure ? { measure } : {}),
    },
  })
  return decisionId
}

/** @returns by how much the post's version rose */
async function change(
  tx: Tx,
  claimed: ClaimedCase,
  { outcome, hidden }: Verdict,
  now: number,
): Promise<0 | 1> {
  const { case: it, post, thread } = claimed
  const isEdit = it.kind === 'edit'
  // What is not taken over of a change leaves the post as it was.
  if (isEdit && outcome !== 'publish') return 0
  if (isEdit) await applyPendingEdit(tx, claimed, now)
  else if (outcome === 'hide') {
    const left = withoutWords({ title: titleOf(claimed), body: post.body }, hidden)
    await replaceText(tx, claimed, { ...left, editedDay: post.editedDay, now })
  } else if (becomes[outcome] === post.visibility) return 0
  await changeVisibility(tx, {
    postId: post.id,
    threadId: thread.id,
    boardId: thread.boardId,
    position: post.position,
    from: post.visibility,
    to: becomes[outcome],
    now,
  })
  return 1
}
