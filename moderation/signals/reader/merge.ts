import type { Signal } from '../signal'
import { sameTold } from './labels'
import type { Learned } from './read'

const UNSURE: ReadonlySet<string> = new Set(['hopeless', 'at-school'])

/**
 * A rule that is often wrong doesn't count if the reader sees no sign of its kind. A guess adds nothing to a certain
 * signal of the same, or if a rule found worry about someone else. That the writer hurt someone is only a weak guess
 * beside signs of violence: who did it to whom is for a person to decide.
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
