import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { claimOf } from '../../../../moderation/cases/case'
import { type CaseFile, historyOf, notesIn, openCaseIdOf } from '../../../../moderation/cases/case-file'
import { hasStepsLeft } from '../../../../moderation/cases/follow-ups'
import { readGroupNotes } from '../../../../moderation/cases/note-on-cases'
import type { Own } from '../../../../moderation/cases/own-cases'
import { beforeHiding } from '../../../../moderation/decisions/hidden-words'
import { allowedOutcomes } from '../../../../moderation/decisions/outcomes'
import { provisionalIn } from '../../../../moderation/decisions/provisional'
import { suggestionFor } from '../../../../moderation/decisions/suggestion'
import { policy, reasonOf, reportReasonLabel } from '../../../../moderation/policy'
import { reportsInCase } from '../../../../moderation/reports/read-reports'
import { languageOf } from '../../../../moderation/signals/language/language-of'
import { triagedText } from '../../../../moderation/triage'
import { helpAskedBy } from '../../../../moderation/triage-table'
import { readBadges } from '../../../answers/badge'
import { protocolOf } from './protocol'

const labelOf = (reason: string) => reasonOf(reason)?.label ?? reason

/** A case as a moderator sees it on its page. */
export async function caseView(
  context: AppLoadContext,
  file: CaseFile,
  { staffId, own }: { staffId: string; own: Own },
) {
  const { case: it, post, thread, board, persona } = file
  const { closed, yoursUntil, isTaken, isNotForYou } = claimOf(it, { staffId, own, now: context.now })
  const text = textOf(file)
  return {
    id: it.id,
    kind: it.kind,
    priority: it.priority,
    deadlineAt: it.deadlineAt,
    overdue: it.deadlineAt < context.now && !closed,
    because: it.because,
    signals: it.signals,
    language: languageOf(text),
    heavy: it.heavy ? it.signals.map(signal => signal.kind) : null,
    marked: markedIn(file, text),
    suggested: suggestedIn(file),
    outcomes: allowedOutcomes(it.kind, post.visibility),
    reasons: policy().reasons.map(({ code, label, text, words = text, ...reason }) => ({
      ...{ code, label, text: words, hideText: reason['hide-words'] ?? words },
      for: reason.for,
    })),
    closed,
    openNow: closed ? await openCaseIdOf(context.db.read, post.id) : null,
    yoursUntil,
    heldBy: isTaken ? file.claimedByHandle : null,
    notForYou: isNotForYou,
    board: board.title,
    wish: thread.wish,
    title: it.kind === 'edit' && file.edit?.title ? file.edit.title : thread.title,
    text,
    oldText: it.kind === 'edit' && file.edit ? present(file) : null,
    threadId: thread.id,
    threadIsPublished: thread.visibility === 'published',
    post: {
      ...{ id: post.id, version: post.version, position: post.position, visibility: post.visibility },
      aiHelped: post.aiHelped,
    },
    persona: { id: post.personaId, name: persona },
    ...(await markedAround(context, file)),
    earlier: file.earlier.map(({ outcome, reason, words, decidedAt }) => ({
      outcome,
      reason: labelOf(reason),
      words,
      decidedAt,
    })),
    revised: file.revised.map(({ version, title, body }) => ({ version, title, body })),
    story: file.story.map(({ kind, hour, actor, handle }) => ({ kind, hour, who: handle ?? actor })),
    history: (await historyOf(context.db.read, { threadId: thread.id, personaId: post.personaId }))
      .filter(each => each.position !== post.position)
      .map(each => ({ ...each, reason: labelOf(each.reason) })),
    reports: (await reportsInCase(context.db.read, context.secret, it.id)).map(({ reason, ...report }) => ({
      ...report,
      reason: reportReasonLabel(reason),
    })),
    helped: helpAskedBy(it.signals).length > 0,
    protocol: await protocolOf(context, it),
    stepsLeft: await hasStepsLeft(context.db.read, it.id),
    proposal: proposalIn(file),
    provisional: await provisionalFor(context, it.id, staffId),
    alone: own.alone ?? false,
    notes: notesIn(context.secret, file),
    groupNotes: await readGroupNotes(context.db.read, context.secret, { caseId: it.id, staffId, own }),
  }
}

/** Which reply was given as a professional, and the conversation around it, each post with its mark. */
export async function markedAround({ db, now }: AppLoadContext, { post, around }: CaseFile) {
  const others = around.filter(each => each.id !== post.id && each.visibility !== 'withdrawn')
  const marks = await readBadges(db.read, [post.id, ...others.map(each => each.id)], dayOf(now))
  return {
    mark: marks[post.id] ?? null,
    around: others.map(each => ({ ...each, mark: marks[each.id] ?? null })),
  }
}

const present = ({ post, thread }: CaseFile) =>
  triagedText(post.position === 0 ? thread.title : null, post.body)

/** What was to be decided: the change that waits, or the text as it was before this case hid words in it. */
export function textOf(file: CaseFile): string {
  const { case: it, post, thread, edit } = file
  if (edit) return triagedText(edit.title, edit.body)
  const title = post.position === 0 ? thread.title : null
  const hiding = file.earlier.find(each => each.caseId === it.id && each.outcome === 'hide')
  const before = hiding && beforeHiding({ title, body: post.body }, file.revised, hiding.hidden)
  return before ? triagedText(before.title, before.body) : present(file)
}

/** Each passage that a rule noticed, once. */
function markedIn({ case: it }: CaseFile, text: string) {
  const places = new Map(it.signals.flatMap(({ where }) => where.map(span => [span.join('-'), span])))
  return [...places.values()]
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => ({ start, end, text: text.slice(start, end) }))
}

function suggestedIn({ case: it, post }: CaseFile) {
  const suggestion = suggestionFor(it, post.visibility)
  if (!suggestion) return null
  const { outcome, reason, spans } = suggestion
  return { outcome, reason, spans: spans.map(span => span.join('-')) }
}

function proposalIn({ said }: CaseFile) {
  const open = said.find(({ opinion }) => opinion.kind === 'proposal' && opinion.settled === null)
  if (!open?.opinion.outcome) return null
  const { outcome, reason, words, measure, staffId } = open.opinion
  return { by: open.handle ?? '', byId: staffId, outcome, reason: labelOf(reason ?? ''), words, measure }
}

/** A decision on it that one moderator made alone, for whoever may check it. */
async function provisionalFor({ db }: AppLoadContext, caseId: string, viewerId: string) {
  const found = await provisionalIn(db.read, caseId)
  if (!found) return null
  const { staffId, reason, ...shown } = found
  return { ...shown, reason: labelOf(reason), mine: staffId === viewerId }
}
