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
  priority: Priority | null
  help: HelpKind[]
  crisisHelp: boolean
}

const CRISIS: HelpKind[] = ['taken', 'crisis', 'crisis-other']

/**
 * For a known author; stores nothing.
 * @param by the rules and the trained reader, or the rules alone
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
