import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Db, Reader } from '../../../../db'
import type { decisions, StoredSignal } from '../../../../db/schema'
import { appealable, appealOf, lacksSecondReader } from '../../../../moderation/appeals/appeals'
import { openCaseOf } from '../../../../moderation/cases/case-file'
import { thankable, wasThanked } from '../../../../moderation/metrics/thanks'
import { readWaiting } from '../../../../moderation/metrics/time-left'
import { askedOutsideAbout } from '../../../../moderation/outside/outside-reviews'
import { reasonOf } from '../../../../moderation/policy'
import { triagedText } from '../../../../moderation/triage'
import { kindsThatHold } from '../../../../moderation/triage-table'
import { findMyPersonas } from '../../../accounts/personas'
import { notFound, sessionOf } from '../../../context'
import { type MyPost, readMyPost } from '../../../forum/my-post'
import type { Words } from '../../../words'
import type { DecisionView } from './decision-card'

/** The member's own post with this id. A guest is asked to sign in; anybody else's, or a deleted one, is not there. */
export async function requireMyPost(context: AppLoadContext, id = '') {
  const { mine, ...whose } = await requireMyPostOrDeleted(context, id)
  if (mine.post.visibility === 'withdrawn') throw notFound()
  return { mine, ...whose }
}

/** For deleting it, which may be pressed twice. */
export async function requireMyPostOrDeleted(context: AppLoadContext, id = '') {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const personas = (await findMyPersonas(context.db.read, session.ownerKey)).mine.map(persona => persona.id)
  const mine = await readMyPost(context.db.read, id, personas)
  if (!mine) throw notFound()
  return { session, mine, personas }
}

/** How much longer this post waits, for a moderator or for a first reply; null when it waits for neither. */
export async function waitingFor({ db, now }: AppLoadContext, { post }: Pick<MyPost, 'post'>) {
  const { id: postId, threadId, position, visibility: state } = post
  return (await readWaiting(db.read, [{ postId, threadId, position, state }], now)).get(postId) ?? null
}

/** What an author can say to a decision about their post, or said already. */
export async function responseOptions(
  { read }: Db,
  {
    postId,
    decision,
    now,
  }: { postId: string; decision: { id: string; outcome: string } | null; now: number },
) {
  const [appeal, open] = await Promise.all([appealOf(read, postId), appealable(read, { postId, now })])
  const appealedId = open?.decision.id ?? (appeal?.state === 'open' ? appeal.decisionId : null)
  const asked =
    appealedId !== null && (await askedOutsideAbout(read, { decisionId: appealedId, now })) !== null
  const mayThank = decision !== null && thankable.some(outcome => outcome === decision.outcome)
  return {
    /** An appeal stands with the decision it was about; a later decision has its own. */
    appeal: appeal && !open ? { state: appeal.state, words: appeal.words } : null,
    reversedId: appeal?.state === 'reversed' ? appeal.decisionId : null,
    appealUntilDay: open?.untilDay ?? null,
    nobodyElse: appealedId !== null && (await lacksSecondReader(read, { decisionId: appealedId, now })),
    outside: asked || (appeal?.decidedOutside ?? false),
    thanks: mayThank ? { decisionId: decision.id, given: await wasThanked(read, decision.id) } : null,
  }
}

/** Why a post, or a change of it, waits to be read before others see it: the real reason, as a sentence to its author. */
export async function heldBecause(
  words: Words,
  read: Reader,
  postId: string,
  about: 'post' | 'edit',
): Promise<string> {
  const open = await openCaseOf(read, postId, about)
  const w = words.sent.held
  if (!open) return w.waiting
  if (open.because.includes('second-opinion')) return words.post.twoLook
  if (open.because.includes('sent-again')) return w.again
  const kinds = kindsThatHold(open.signals)
  if (kinds.length === 0 && open.because.includes('brake')) return w.braked
  if (kinds.length === 0 && open.because.includes('after-hours')) return w.afterHours
  return kinds.length === 0 && open.because.includes('newcomer') ? w.newcomer : w.because(kinds)
}

type Decision = typeof decisions.$inferSelect

/** Signals whose passages an author can change. Nobody is shown their fear or despair with a marker on it. */
const mendable = new Set([
  'personal',
  'contact',
  'link',
  'solicitation',
  'advertising',
  'hostility',
  'health-claim',
  'unreadable',
  'shouting',
])

const markedIn = (text: string, signals: StoredSignal[]) => {
  const where = signals.filter(signal => mendable.has(signal.kind)).flatMap(signal => signal.where)
  return where.length > 0 ? { text, where, hidden: false } : null
}

/** The decision that made a post what it is, with everything its author has to be told. */
export function shownDecision(mine: MyPost, askedOutside = false): DecisionView | null {
  const { post, thread, decision, signals, original, sanction } = mine
  if (!decision) return null
  const opening = post.position === 0
  return {
    ...told(decision, askedOutside),
    marked: original
      ? {
          text: triagedText(opening ? original.title : null, original.body),
          where: decision.hidden,
          hidden: true,
        }
      : decision.outcome === 'publish' || decision.outcome === 'hide'
        ? null
        : markedIn(triagedText(opening ? thread.title : null, post.body), signals),
    pause: sanction && {
      until: sanction.endsAt,
      lifted: sanction.liftedAt !== null,
      provisional: decision.provisional === 'waiting',
    },
  }
}

/** The decision by which a change of a published post was not made. */
export function shownChange({ edit }: MyPost): DecisionView | null {
  if (!edit?.decision) return null
  return {
    ...told(edit.decision, false),
    marked: markedIn(triagedText(edit.title, edit.body), edit.signals),
    pause: null,
  }
}

function told(decision: Decision, askedOutside: boolean) {
  const { outcome, reason, rule, words, machine, secondId, provisional, checkedOutside, checkWords } =
    decision
  return {
    outcome,
    reason: reasonOf(reason)?.text ?? reason,
    rule,
    words,
    machine: machine.length > 0,
    byTwo: secondId === null ? null : checkedOutside ? ('outside' as const) : ('team' as const),
    provisional: provisional !== 'waiting' ? null : askedOutside ? ('outside' as const) : ('team' as const),
    checkWords: provisional === 'confirmed' ? checkWords : '',
  }
}
