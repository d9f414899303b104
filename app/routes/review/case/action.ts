import type { AppLoadContext } from '@remix-run/node'
import type { Measure, Outcome, Spans } from '../../../../db/schema'
import { claimCase, passCase } from '../../../../moderation/cases/case'
import { cleanText } from '../../../../moderation/clean-text'
import {
  agreeToProposal,
  type Decided,
  decideCase,
  declineProposal,
  WORDS_LIMIT,
} from '../../../../moderation/decisions/decisions'
import { readPassages } from '../../../../moderation/decisions/hidden-words'
import { measures, reasonsFor, standardWords, usualReason } from '../../../../moderation/policy'
import { afterDeciding } from './after-deciding'
import type { TypedDecision } from './decide-form'

/** As long as the longest text, in characters. */
const HIDE_LIMIT = 10_000
/** Each is looked for in the whole text, while other changes wait. */
const MOST_PASSAGES = 100

type Pressed = { caseId: string; staffId: string; form: FormData }
/** Where the moderator goes next, or what hinders; then the page keeps what was typed. */
export type Answer = { to: string } | { fault: string; missing?: string[] }

/** What was typed into the forms of a case. */
export const readTyped = (form: FormData): TypedDecision => {
  const textOf = (name: string) => String(form.get(name) ?? '')
  return {
    outcome: textOf('outcome'),
    reason: textOf('reason'),
    words: cleanText(textOf('words')),
    hide: textOf('hide'),
    spans: form.getAll('span').map(String),
    measure: textOf('measure'),
    note: cleanText(textOf('note')),
  }
}

/** Does what the pressed button says. */
export function caseAction(context: AppLoadContext, pressed: Pressed): Promise<Answer> {
  const press = pressed.form.get('press')
  if (press === 'agree' || press === 'decline') return answerProposal(context, pressed, press)
  if (press === 'question' || press === 'hand-on') return reassign(context, pressed, press)
  return decide(context, pressed)
}

async function decide(context: AppLoadContext, { caseId, staffId, form }: Pressed): Promise<Answer> {
  const { db, now } = context
  const typed = readTyped(form)
  const outcome = typed.outcome as Outcome
  if (reasonsFor(outcome).length === 0) return { fault: 'outcome-missing' }
  if (typed.hide.length > HIDE_LIMIT) return { fault: 'hide-too-long' }
  const passages = readPassages(typed.hide)
  if (passages.length > MOST_PASSAGES) return { fault: 'hide-too-many' }
  const measure = measures.find(each => each === typed.measure)
  if (typed.measure !== '' && !measure) return { fault: 'measure-unknown' }
  if (form.get('retake') === 'yes') await claimCase(db, { caseId, staffId, now })
  const decided: Decided = await decideCase(db, {
    caseId,
    staffId,
    version: Number(form.get('version')),
    outcome,
    reason: typed.reason || usualReason(outcome),
    words: typed.words || standardWords(typed.reason, outcome),
    measure: measure as Measure | undefined,
    reportsRead: form.has('reports') ? Number(form.get('reports')) : undefined,
    hide: { passages, spans: readSpans(typed.spans) },
    now,
  })
  if (decided.outcome === 'decided')
    return { to: await afterDeciding(context.db.read, caseId, decided.decisionId) }
  if (decided.outcome === 'proposed') return { to: '/review?proposed' }
  return {
    fault: decided.outcome,
    missing: decided.outcome === 'passage-missing' ? decided.missing : undefined,
  }
}

/** "12-30" for the passage from the 12th sign to before the 30th; anything else is no place in any text. */
const readSpans = (typed: string[]): Spans =>
  typed.map(each => {
    const [, start = -1, end = -1] = /^(\d{1,6})-(\d{1,6})$/.exec(each) ?? []
    return [Number(start), Number(end)]
  })

async function answerProposal(
  context: AppLoadContext,
  { caseId, staffId, form }: Pressed,
  press: 'agree' | 'decline',
): Promise<Answer> {
  const { db, now } = context
  const answering = { caseId, staffId, version: Number(form.get('version')), now }
  if (press === 'agree') {
    const answered = await agreeToProposal(db, answering)
    return answered.outcome === 'decided'
      ? { to: await afterDeciding(db.read, caseId, answered.decisionId) }
      : { fault: answered.outcome }
  }
  const note = readNote(form)
  if (typeof note === 'object') return note
  const { outcome } = await declineProposal(context, { ...answering, note })
  return outcome === 'declined' ? { to: `/review/${caseId}` } : { fault: outcome }
}

async function reassign(
  context: AppLoadContext,
  { caseId, staffId, form }: Pressed,
  as: 'question' | 'hand-on',
): Promise<Answer> {
  const typed = readNote(form)
  if (typeof typed === 'object' && (as === 'question' || typed.fault !== 'note-missing')) return typed
  const { outcome } = await passCase(context, {
    caseId,
    staffId,
    version: Number(form.get('version')),
    as,
    note: typeof typed === 'string' ? typed : null,
    now: context.now,
  })
  return outcome === 'passed' ? { to: '/review?passed' } : { fault: outcome }
}

function readNote(form: FormData): string | { fault: 'note-missing' | 'note-too-long' } {
  const { note } = readTyped(form)
  if (note === '') return { fault: 'note-missing' }
  return note.length > WORDS_LIMIT ? { fault: 'note-too-long' } : note
}
