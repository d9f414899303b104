import type { decisions, StoredSignal } from '../../../../db/schema'
import { reasonOf } from '../../../../moderation/policy'
import { triagedText } from '../../../../moderation/triaged-text'
import type { MyPost } from '../../../forum/my-post'
import type { DecisionView } from './decision-card'

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
export function shownDecision(mine: MyPost): DecisionView | null {
  const { post, thread, decision, signals, original, sanction } = mine
  if (!decision) return null
  const opening = post.position === 0
  return {
    ...told(decision),
    marked: original
      ? {
          text: triagedText(opening ? original.title : null, original.body),
          where: decision.hidden,
          hidden: true,
        }
      : decision.outcome === 'publish' || decision.outcome === 'hide'
        ? null
        : markedIn(triagedText(opening ? thread.title : null, post.body), signals),
    pause: sanction && { until: sanction.endsAt, lifted: sanction.liftedAt !== null },
  }
}

/** The decision by which a change of a published post was not made. */
export function shownChange({ edit }: MyPost): DecisionView | null {
  if (!edit?.decision) return null
  return {
    ...told(edit.decision),
    marked: markedIn(triagedText(edit.title, edit.body), edit.signals),
    pause: null,
  }
}

const told = ({ outcome, reason, rule, words, machine, secondId }: Decision) => ({
  outcome,
  reason: reasonOf(reason)?.text ?? reason,
  rule,
  words,
  machine: machine.length > 0,
  byTwo: secondId !== null,
})
