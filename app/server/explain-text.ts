import { detectSignals } from '../../moderation/signals'
import type { Signal } from '../../moderation/signals/signal'
import { triagePost, type Visibility } from '../../moderation/triage'
import { type FoundConcern, findConcerns } from '../referrals/concerns'

export type Explained = {
  concerns: FoundConcern[]
  signals: Signal[]
  visibility: Visibility
  /** Whether the author is shown the lines for somebody who may not want to live. */
  crisisHelp: boolean
}

/** What is read from a text, and what would follow from it for somebody who is known here; nothing is kept. */
export function explainText(text: string): Explained {
  const signals = detectSignals(text)
  const { visibility, help } = triagePost(signals, { publishedPosts: Number.POSITIVE_INFINITY })
  return { concerns: findConcerns(text), signals, visibility, crisisHelp: help.includes('crisis') }
}
