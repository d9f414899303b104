import type { HelpKind } from '../../../db/schema'
import type { Signal } from '../signal'

/** The help lines that a text asks for; triage offers the same once it is sent. */
export function helpAskedBy(signals: Signal[]): HelpKind[] {
  const has = (kind: Signal['kind'], strength?: Signal['strength']) =>
    signals.some(signal => signal.kind === kind && (!strength || signal.strength === strength))
  const asked: HelpKind[] = []
  if (has('crisis')) asked.push('crisis')
  if (has('violence')) asked.push('violence')
  if (has('under-18', 'strong')) asked.push('young')
  return asked
}
