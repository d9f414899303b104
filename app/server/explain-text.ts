import type { Priority } from '../../moderation/policy'
import { detectSignals } from '../../moderation/signals'
import { merge } from '../../moderation/signals/reader/merge'
import { readLearned } from '../../moderation/signals/reader/read'
import type { Signal } from '../../moderation/signals/signal'
import { type HelpKind, triagePost, type Visibility } from '../../moderation/triage'
import { type FoundConcern, findConcerns } from '../referrals/concerns'

export type Explained = {
  concerns: FoundConcern[]
  signals: Signal[]
  visibility: Visibility
  /** By when a person looks, or null where nobody has to. */
  priority: Priority | null
  /** Which words and help lines its author is shown. */
  help: HelpKind[]
  /** Whether the author is shown the lines for somebody who may not want to live. */
  crisisHelp: boolean
}

const CRISIS: HelpKind[] = ['taken', 'crisis', 'crisis-other']

/**
 * What is read from a text, and what would follow from it for somebody who is known here; nothing is kept.
 * @param by the rules and the trained reader, as a post is read, or the rules alone
 * @param board where it is written, by its id
 */
export function explainText(
  text: string,
  { by = 'both', board }: { by?: 'both' | 'rules'; board?: string } = {},
): Explained {
  const rules = detectSignals(text)
  const signals = by === 'rules' ? rules : merge(rules, readLearned(text))
  const triage = triagePost(signals, { publishedPosts: Number.POSITIVE_INFINITY })
  const { visibility, help } = triage
  return {
    concerns: findConcerns(text, board),
    signals,
    visibility,
    priority: triage.case?.priority ?? null,
    help,
    crisisHelp: CRISIS.some(kind => help.includes(kind)),
  }
}
