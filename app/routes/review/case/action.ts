import type { AppLoadContext } from '@remix-run/node'
import type { Reader } from '../../../../db'
import type { Spans } from '../../../../db/schema'
import { claimCase, reassignCase, releaseCase } from '../../../../moderation/cases/case'
import { readWeight } from '../../../../moderation/cases/case-file'
import { hasStepsLeft } from '../../../../moderation/cases/follow-ups'
import type { Own } from '../../../../moderation/cases/own-cases'
import { lettersOver } from '../../../../moderation/clean-text'
import {
  type Answered,
  agreeToProposal,
  type Decided,
  decideCase,
  declineProposal,
  WORDS_LIMIT,
} from '../../../../moderation/decisions/decisions'
import { readPassages } from '../../../../moderation/decisions/hidden-words'
import { checkProvisional } from '../../../../moderation/decisions/provisional'
import { outcomes, sanctionKinds, standardWords, usualReason } from '../../../../moderation/policy'
import { badRequest } from '../../../context'
import { checked, int, line, manyLike, oneOf, readForm, text, versionNumber } from '../../../forms'

/** As long as the longest text, in letters. */
const HIDE_LIMIT = 10_000
/** Each is looked for in the whole text, while other changes wait. */
const MOST_PASSAGES = 100

export type CaseForm = ReturnType<typeof readCaseForm>
type Pressed = { caseId: string; staffId: string; own: Own; form: CaseForm }
/** Where the moderator goes next, or what hinders; then the page keeps what was typed. */
type Answer = { to: string } | { fault: CaseFault; missing?: string[] }

type Outcomes =
  | Decided
  | Answered
  | Awaited<ReturnType<typeof reassignCase>>
  | Awaited<ReturnType<typeof checkProvisional>>
export type CaseFault =
  | Exclude<Outcomes['outcome'], 'decided' | 'proposed' | 'declined' | 'passed' | 'checked'>
  | 'hide-too-long'
  | 'hide-too-many'
  | 'measure-unknown'
  | 'steps-missing'
  | 'note-missing'
  | 'note-too-long'

/** The fields of all forms of a case's page. */
export const readCaseForm = (form: FormData) =>
  readForm(form, {
    intent: oneOf([
      'claim',
      'release',
      'decide',
      'agree',
      'decline',
      'question',
      'hand-on',
      'confirm',
      'overturn',
    ]),
    version: versionNumber,
    outcome: oneOf(outcomes),
    reason: line,
    words: text,
    hide: text,
    // Also what is no place: to hide less than was asked for would be worse than a fault.
    span: manyLike(/^/),
    measure: line,
    note: text,
    reports: int(0, 999_999),
    retake: checked,
    'no-steps': checked,
  })

/** Does what the pressed button says. */
export function caseAction(context: AppLoadContext, pressed: Pressed): Promise<Answer> {
  const { intent } = pressed.form
  switch (intent) {
    case 'claim':
      return claim(context, pressed)
    case 'release':
      return release(context, pressed)
    case 'decide':
      return decide(context, pressed)
    case 'agree':
    case 'decline':
      return answerProposal(context, pressed, intent)
    case 'question':
    case 'hand-on':
      return reassign(context, pressed, intent)
    case 'confirm':
    case 'overturn':
      return check(context, pressed, intent === 'confirm' ? 'confirmed' : 'overturned')
    default:
      throw badRequest()
  }
}

async function claim({ db, now }: AppLoadContext, { caseId, staffId, own }: Pressed): Promise<Answer> {
  const { outcome } = await claimCase(db, { caseId, staffId, own, now })
  return { to: `/review/${caseId}${outcome === 'taken' ? '?taken' : ''}` }
}

async function release({ db, now }: AppLoadContext, { caseId, staffId }: Pressed): Promise<Answer> {
  await releaseCase(db, { caseId, staffId, now })
  return { to: '/review' }
}

async function decide(context: AppLoadContext, { caseId, staffId, own, form }: Pressed): Promise<Answer> {
  const { db, now } = context
  const { version, outcome, reason, words, reports } = form
  if (!outcome) return { fault: 'outcome-missing' }
  if (lettersOver(form.hide, HIDE_LIMIT) > 0) return { fault: 'hide-too-long' }
  const passages = readPassages(form.hide)
  if (passages.length > MOST_PASSAGES) return { fault: 'hide-too-many' }
  const measure = sanctionKinds.find(each => each === form.measure)
  if (form.measure !== '' && !measure) return { fault: 'measure-unknown' }
  if (!form['no-steps'] && (await hasStepsLeft(db.read, caseId))) return { fault: 'steps-missing' }
  if (form.retake) await claimCase(db, { caseId, staffId, own, now })
  const decided: Decided = await decideCase(db, {
    caseId,
    staffId,
    own,
    version,
    outcome,
    reason: reason || usualReason(outcome),
    words: words || standardWords(reason, outcome),
    measure,
    reportsRead: reports ?? undefined,
    hide: { passages, spans: form.span.map(readSpan) },
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
const readSpan = (typed: string): Spans[number] => {
  const [, start = -1, end = -1] = /^(\d{1,6})-(\d{1,6})$/.exec(typed) ?? []
  return [Number(start), Number(end)]
}

async function answerProposal(
  context: AppLoadContext,
  { caseId, staffId, own, form }: Pressed,
  intent: 'agree' | 'decline',
): Promise<Answer> {
  const { db, now } = context
  const answering = { caseId, staffId, own, version: form.version, now }
  if (intent === 'agree') return answerTo(context, caseId, await agreeToProposal(db, answering))
  const note = readNote(form)
  if (typeof note === 'object') return note
  return answerTo(context, caseId, await declineProposal(context, { ...answering, note }))
}

async function answerTo({ db }: AppLoadContext, caseId: string, answered: Answered): Promise<Answer> {
  switch (answered.outcome) {
    case 'decided':
      return { to: await afterDeciding(db.read, caseId, answered.decisionId) }
    case 'declined':
      return { to: `/review/${caseId}` }
    default:
      return { fault: answered.outcome }
  }
}

async function check(
  { db, now }: AppLoadContext,
  { form, ...pressed }: Pressed,
  verdict: 'confirmed' | 'overturned',
): Promise<Answer> {
  const { outcome } = await checkProvisional(db, { ...pressed, verdict, words: form.words, now })
  return outcome === 'checked' ? { to: '/review/provisional?checked' } : { fault: outcome }
}

async function reassign(
  context: AppLoadContext,
  { caseId, staffId, own, form }: Pressed,
  as: 'question' | 'hand-on',
): Promise<Answer> {
  const typed = readNote(form)
  if (typeof typed === 'object' && (as === 'question' || typed.fault !== 'note-missing')) return typed
  const { outcome } = await reassignCase(context, {
    caseId,
    staffId,
    own,
    version: form.version,
    as,
    note: typeof typed === 'string' ? typed : null,
    now: context.now,
  })
  return outcome === 'passed' ? { to: '/review?passed' } : { fault: outcome }
}

function readNote({ note }: CaseForm): string | { fault: 'note-missing' | 'note-too-long' } {
  if (note === '') return { fault: 'note-missing' }
  return lettersOver(note, WORDS_LIMIT) > 0 ? { fault: 'note-too-long' } : note
}

/** Where a moderator goes once a case is decided, and may take it back: past a breath, where it was a hard one. */
export const AFTER_HEAVY = '/review/after'

const afterDeciding = async (read: Reader, caseId: string, decisionId: string): Promise<string> =>
  `${(await readWeight(read, caseId)) ? AFTER_HEAVY : '/review'}?decided=${decisionId}`
