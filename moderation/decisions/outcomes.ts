import type { CaseKind, Visibility } from '../../db/schema'
import type { Outcome } from '../policy'

export const becomes: Record<Outcome, Visibility> = {
  publish: 'published',
  hide: 'published',
  ask: 'asked',
  refuse: 'refused',
  remove: 'removed',
}

export function allowedOutcomes(kind: CaseKind, visibility: Visibility): Outcome[] {
  if (visibility === 'withdrawn' || kind === 'appeal') return []
  if (kind === 'edit')
    return visibility === 'published' || visibility === 'asked' ? ['publish', 'ask', 'refuse'] : ['refuse']
  if (visibility === 'published') return ['publish', 'hide', 'ask', 'remove']
  return visibility === 'held' || visibility === 'asked' ? ['publish', 'hide', 'ask', 'refuse'] : []
}

export const mayPause = (outcome: Outcome) => outcome === 'refuse' || outcome === 'remove'
