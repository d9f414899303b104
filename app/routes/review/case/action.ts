import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import type { Spans } from '../../../../db/schema'
import { adviseOnCase } from '../../../../moderation/cases/advice'
import { claimCase, reassignCase, releaseCase } from '../../../../moderation/cases/case'
import { readCase, readWeight } from '../../../../moderation/cases/case-file'
import { hasStepsLeft, noteFollowUp } from '../../../../moderation/cases/follow-ups'
import type { Own } from '../../../../moderation/cases/own-cases'
import { lettersOver } from '../../../../moderation/clean-text'
import { confirmTraineeProposal } from '../../../../moderation/decisions/confirm-trainee'
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
import { takeNextCase } from '../../../../moderation/queue/next-case'
import type { QueueFilter } from '../../../../moderation/queue/queue-filter'
import { badRequest, notFound } from '../../../context'
import { checked, int, line, manyLike, oneOf, readForm, text, versionNumber } from '../../../forms'
import type { May } from '../reviewer'
import { letterIntent } from './crisis-card'
import { protocolOf, readFollowDay } from './protocol'

/** As long as the longest text, in letters. */
const HIDE_LIMIT = 10_000
/** Each is looked for in the whole text, while other changes wait. */
const MOST_PASSAGES = 100

export type CaseForm = ReturnType<typeof readCaseForm>
/** `filter`: of the queue that they came from. */
type Pressed = {
  caseId: string
  staffId: string
  own: Own
  may: May
  form: CaseForm
  filter?: QueueFilter
}
/** Where the moderator goes next, or the page again with what was typed: as something hinders, or as they go on writing. */
type Answer =
  | { to: string }
  | { fault: CaseFault; missing?: string[] }
  | { fault: null; stepsSaved: boolean; words: string }

type Outcomes =
  | Decided
  | Answered
  | Awaited<ReturnType<typeof reassignCase>>
  | Awaited<ReturnType<typeof adviseOnCase>>
  | Awaited<ReturnType<typeof checkProvisional>>
export type CaseFault =
  | Exclude<Outcomes['outcome'], 'decided' | 'proposed' | 'declined' | 'passed' | 'checked' | 'noted'>
  | 'hide-too-long'
  | 'hide-too-many'
  | 'measure-unknown'
  | 'steps-missing'
  | 'steps-changed'
  | 'told-too-long'
  | 'day-wrong'
  | 'note-missing'
  | 'note-too-long'

const letters = Array.from({ length: 12 }, (_, n) => letterIntent(n))

/** The fields of all forms of a case's page. */
export const readCaseForm = (form: FormData) =>
  readForm(form, {
    intent: oneOf([
      ...(['claim', 'release', 'decide', 'save', 'agree', 'decline', 'question', 'hand-on'] as const),
      ...(['confirm', 'overturn', 'confirm-trainee', 'advise'] as const),
      ...letters,
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
    step: manyLike(/^[a-z0-9-]{1,40}$/),
    told: text,
    'follow-day': line,
    seen: line,
    open: checked,
    next: checked,
  })

/** The buttons of those who don't decide. */
const theirs: Record<Exclude<May, 'decide'>, CaseForm['intent'][]> = {
  propose: ['claim', 'release', 'decide', 'question', 'hand-on'],
  advise: ['advise'],
}

/** Does what the pressed button says, where it's theirs to press. */
export function caseAction(context: AppLoadContext, pressed: Pressed): Promise<Answer> {
  const { may, form } = pressed
  const { intent } = form
  if (intent === null) throw badRequest()
  if (may === 'decide' ? intent === 'advise' : !theirs[may].includes(intent)) throw notFound()
  switch (intent) {
    case 'advise':
      return advise(context, pressed)
    case 'confirm-trainee':
      return confirmTrainee(context, pressed)
    case 'claim':
      return claim(context, pressed)
    case 'release':
      return release(context, pressed)
    case 'decide':
      return decide(context, pressed)
    case 'save':
      return saveSteps(context, pressed)
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
      return insertLetter(context, pressed)
  }
}

async function insertLetter(context: AppLoadContext, { caseId, form }: Pressed): Promise<Answer> {
  const file = await readCase(context.db.read, caseId)
  const protocol = file && (await protocolOf(context, file.case))
  const letter = protocol?.templates.find((_, n) => letterIntent(n) === form.intent)
  if (!letter) throw badRequest()
  const before = form.words === '' ? '' : `${form.words}\n\n`
  return { fault: null, stepsSaved: false, words: before + letter.text }
}

async function claim({ db, now }: AppLoadContext, { caseId, staffId, own }: Pressed): Promise<Answer> {
  const { outcome } = await claimCase(db, { caseId, staffId, own, now })
  return { to: `/review/${caseId}${outcome === 'taken' ? '?taken' : ''}` }
}

async function release({ db, now }: AppLoadContext, { caseId, staffId }: Pressed): Promise<Answer> {
  await releaseCase(db, { caseId, staffId, now })
  return { to: '/review' }
}

async function decide(context: AppLoadContext, pressed: Pressed): Promise<Answer> {
  const { db, now } = context
  const { caseId, staffId, own, may, form } = pressed
  const { version, outcome, reason, words, reports } = form
  const decides = may === 'decide'
  if (!outcome) return { fault: 'outcome-missing' }
  if (lettersOver(form.hide, HIDE_LIMIT) > 0) return { fault: 'hide-too-long' }
  const passages = readPassages(form.hide)
  if (passages.length > MOST_PASSAGES) return { fault: 'hide-too-many' }
  const measure = sanctionKinds.find(each => each === form.measure)
  if (form.measure !== '' && !measure) return { fault: 'measure-unknown' }
  if (decides && (form.step.length > 0 || form.told !== '')) {
    const fault = await noteSteps(context, pressed)
    if (fault) return { fault }
  }
  if (decides && !form['no-steps'] && (await hasStepsLeft(db.read, caseId))) return { fault: 'steps-missing' }
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
    asTrainee: !decides,
    now,
  })
  if (decided.outcome === 'decided') return { to: await afterDeciding(context, pressed, decided.decisionId) }
  if (decided.outcome === 'proposed') return { to: '/review?proposed' }
  return {
    fault: decided.outcome,
    missing: decided.outcome === 'passage-missing' ? decided.missing : undefined,
  }
}

async function saveSteps(context: AppLoadContext, pressed: Pressed): Promise<Answer> {
  const fault = await noteSteps(context, pressed)
  return fault ? { fault } : { fault: null, stepsSaved: true, words: pressed.form.words }
}

async function noteSteps(
  context: AppLoadContext,
  { caseId, staffId, form }: Pressed,
): Promise<CaseFault | null> {
  const { now } = context
  if (lettersOver(form.told, WORDS_LIMIT) > 0) return 'told-too-long'
  const followDay = readFollowDay(form['follow-day'], dayOf(now))
  if (followDay === 'wrong') return 'day-wrong'
  const { step: steps, told: note, seen } = form
  const noted = await noteFollowUp(context, { caseId, staffId, steps, note, followDay, seen, now })
  if (noted.outcome === 'gone') throw badRequest()
  return noted.outcome === 'changed' ? 'steps-changed' : null
}

/** "12-30" for the passage from the 12th sign to before the 30th; anything else is no place in any text. */
const readSpan = (typed: string): Spans[number] => {
  const [, start = -1, end = -1] = /^(\d{1,6})-(\d{1,6})$/.exec(typed) ?? []
  return [Number(start), Number(end)]
}

async function answerProposal(
  context: AppLoadContext,
  pressed: Pressed,
  intent: 'agree' | 'decline',
): Promise<Answer> {
  const { caseId, staffId, own, form } = pressed
  const { db, now } = context
  const answering = { caseId, staffId, own, version: form.version, now }
  if (intent === 'agree') return answerTo(context, pressed, await agreeToProposal(db, answering))
  const note = readNote(form)
  if (typeof note === 'object') return note
  return answerTo(context, pressed, await declineProposal(context, { ...answering, note }))
}

async function answerTo(context: AppLoadContext, pressed: Pressed, answered: Answered): Promise<Answer> {
  switch (answered.outcome) {
    case 'decided':
      return { to: await afterDeciding(context, pressed, answered.decisionId) }
    case 'declined':
      return { to: `/review/${pressed.caseId}` }
    default:
      return { fault: answered.outcome }
  }
}

async function confirmTrainee(context: AppLoadContext, pressed: Pressed): Promise<Answer> {
  const { db, now } = context
  const { caseId, staffId, own, form } = pressed
  if (await hasStepsLeft(db.read, caseId)) return { fault: 'steps-missing' }
  const confirming = { caseId, staffId, own, reportsRead: form.reports ?? undefined, now }
  const decided = await confirmTraineeProposal(db, confirming)
  if (decided.outcome === 'decided') return { to: await afterDeciding(context, pressed, decided.decisionId) }
  return decided.outcome === 'proposed' ? { to: '/review?proposed' } : { fault: decided.outcome }
}

async function advise(context: AppLoadContext, { caseId, staffId, own, form }: Pressed): Promise<Answer> {
  const note = readNote(form)
  if (typeof note === 'object') return note
  const { outcome } = await adviseOnCase(context, { caseId, staffId, own, note, now: context.now })
  return outcome === 'noted' ? { to: `/review/${caseId}?noted` } : { fault: outcome }
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

async function afterDeciding(
  { db, now }: AppLoadContext,
  { caseId, staffId, own, form, filter }: Pressed,
  decisionId: string,
): Promise<string> {
  const decided = `?decided=${decisionId}`
  if (await readWeight(db.read, caseId)) return AFTER_HEAVY + decided
  const next = form.next ? await takeNextCase(db, { staffId, own, now, filter }) : null
  return next?.outcome === 'claimed' ? `/review/${next.caseId}${decided}` : `/review${decided}`
}
