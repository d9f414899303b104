import type { Signal } from '../signal'
import { sameTold } from './labels'
import type { Learned } from './read'

/** Codes of rules that alarm at many an ordinary post: no way on, and somebody's school. */
const UNSURE: ReadonlySet<string> = new Set(['hopeless', 'at-school'])

/**
 * What rules and the trained reader see together. A rule that is often wrong counts for nothing where the reader sees no
 * sign of its kind. A guess adds nothing where a rule made the same certain, or heard the writer worry about somebody
 * else; and that the writer hurt somebody is only a weak guess where violence is read too: who did it to whom is for a
 * person to see.
 */
export function merge(rules: Signal[], { raised, doubted }: Learned): Signal[] {
  const kept = rules.filter(({ kind, because }) => !(UNSURE.has(because) && doubted.includes(kind)))
  const isOfAnother = kept.some(({ kind, speaker }) => kind === 'crisis' && speaker === 'supporter')
  const added = raised.filter(
    signal =>
      !kept.some(rule => sameTold(rule, signal)) &&
      !(isOfAnother && signal.kind === 'crisis' && signal.speaker === 'at-risk'),
  )
  const all = [...kept, ...added]
  if (!all.some(({ kind }) => kind === 'violence')) return all
  return all.map(signal =>
    signal.kind === 'own-acts' && signal.because === 'learned' ? { ...signal, strength: 'weak' } : signal,
  )
}
