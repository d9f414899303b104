import type { Signal } from '../signal'
import { sameTold } from './labels'

/**
 * What rules and the trained reader see together. A guess that a rule has made certain already adds nothing, and that
 * somebody hurt another is only a weak guess where violence is read too: who did it to whom is for a person to see.
 */
export function merge(rules: Signal[], learned: Signal[]): Signal[] {
  const added = learned.filter(signal => !rules.some(rule => sameTold(rule, signal)))
  const all = [...rules, ...added]
  if (!all.some(({ kind }) => kind === 'violence')) return all
  return all.map(signal =>
    signal.kind === 'own-acts' && signal.because === 'learned' ? { ...signal, strength: 'weak' } : signal,
  )
}
