import type { Signal } from '../signal'
import { sameTold } from './labels'
import type { Learned } from './read'

/**
 * What rules and the trained reader see together. A weak rule counts for nothing where the reader sees no sign of its
 * kind; a guess that a rule has made certain already adds nothing; and that somebody hurt another is only a weak guess
 * where violence is read too: who did it to whom is for a person to see.
 */
export function merge(rules: Signal[], { raised, doubted }: Learned): Signal[] {
  const kept = rules.filter(({ kind, strength }) => strength === 'strong' || !doubted.includes(kind))
  const added = raised.filter(signal => !kept.some(rule => sameTold(rule, signal)))
  const all = [...kept, ...added]
  if (!all.some(({ kind }) => kind === 'violence')) return all
  return all.map(signal =>
    signal.kind === 'own-acts' && signal.because === 'learned' ? { ...signal, strength: 'weak' } : signal,
  )
}
