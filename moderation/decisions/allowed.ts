import type { CaseKind, Visibility } from '../../db/schema'
import type { Outcome } from '../policy'

/** What a decision makes of a post. */
export const becomes: Record<Outcome, Visibility> = {
  publish: 'published',
  hide: 'published',
  ask: 'asked',
  refuse: 'refused',
  remove: 'removed',
}

/** What may be done with a case: for the buttons, and for the guard behind them. */
export function allowedOutcomes(kind: CaseKind, visibility: Visibility): Outcome[] {
  // An appeal is upheld or reversed, by a door of its own.
  if (visibility === 'withdrawn' || kind === 'appeal') return []
  // A change of a post that is out of sight for good can only be declined.
  if (kind === 'edit')
    return visibility === 'published' || visibility === 'asked' ? ['publish', 'ask', 'refuse'] : ['refuse']
  if (visibility === 'published') return ['publish', 'hide', 'ask', 'remove']
  return visibility === 'held' || visibility === 'asked' ? ['publish', 'hide', 'ask', 'refuse'] : []
}

/** Pausing and closing go with taking something down, never with anything else. */
export const mayPause = (outcome: Outcome) => outcome === 'refuse' || outcome === 'remove'
