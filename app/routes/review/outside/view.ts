import type { AppLoadContext } from '@remix-run/node'
import { readAppeal } from '../../../../moderation/appeals/appeals'
import { type CaseFile, readCase } from '../../../../moderation/cases/case-file'
import type { Own } from '../../../../moderation/cases/own-cases'
import { allowedOutcomes } from '../../../../moderation/decisions/outcomes'
import { provisionalIn } from '../../../../moderation/decisions/provisional'
import { outsideAccess } from '../../../../moderation/outside/outside-reviews'
import { outcomes, policy, reasonOf } from '../../../../moderation/policy'
import { notFound } from '../../../context'
import { appealedText } from '../appeal/view'
import { textOf } from '../case/view'

type Reviewer = { staffId: string; own: Own }

/**
 * A case as somebody from outside sees it: the text, what the checks found, the decision, and the appeal. Nothing about
 * who wrote it, what else they wrote, or what else waits.
 * @throws 404 for a case that they weren't invited to
 */
export async function outsideView(context: AppLoadContext, caseId: string, reviewer: Reviewer) {
  const { db, now } = context
  const access = await outsideAccess(db.read, { caseId, ...reviewer, now })
  if (!access) throw notFound()
  if ('ended' in access) return { ended: access.ended }
  const file = await readCase(db.read, access.task.caseId)
  if (!file) throw notFound()
  const { case: it, post, board } = file
  const shown = await shownOf(context, access.task.kind, file, reviewer)
  if (!shown) throw notFound()
  return {
    ended: null,
    id: caseId,
    untilDay: access.untilDay,
    board: board.title,
    heavy: it.heavy ? it.signals.map(signal => signal.kind) : null,
    version: post.version,
    reasons: policy().reasons.map(({ code, label, ...reason }) => ({ code, label, for: reason.for })),
    ...shown,
  }
}

export type OutsideView = Extract<Awaited<ReturnType<typeof outsideView>>, { ended: null }>

async function shownOf(
  context: AppLoadContext,
  kind: 'provisional' | 'appeal' | 'case',
  file: CaseFile,
  { staffId, own }: Reviewer,
) {
  const { case: it, post, thread, edit } = file
  const { db, secret } = context
  if (kind === 'appeal') {
    const found = await readAppeal(db.read, secret, { caseId: it.id, staffId, own })
    if (!found) return null
    const { decision, asked, look } = found
    const { title, text, oldText, isEdit, hidden } = await appealedText(db.read, file, decision)
    const { outcome, reason, words } = decision
    const seen = look?.outcome && look.reason ? { outcome: look.outcome, reason: look.reason } : null
    return {
      kind,
      ...{ title, text, oldText, signals: [], asked, isEdit, outcomes: [...outcomes], look: seen },
      // Nothing of the first decision leaves before their own view is noted.
      decided: seen && { outcome, reason, words, hidden, measure: null },
    }
  }
  const made = kind === 'provisional' ? await provisionalIn(db.read, it.id) : null
  const { outcome, reason = '', words = '', measure = null } = made ?? {}
  return {
    kind,
    title: edit?.title ?? thread.title,
    text: textOf(file),
    oldText: null,
    signals: it.signals,
    asked: null,
    isEdit: it.kind === 'edit',
    // Choosing what to hide takes knowing the desk; they can ask its author for a change.
    outcomes: allowedOutcomes(it.kind, post.visibility).filter(each => each !== 'hide'),
    look: null,
    decided: outcome
      ? { outcome, reason: reasonOf(reason)?.label ?? reason, words, measure, hidden: null }
      : null,
  }
}
