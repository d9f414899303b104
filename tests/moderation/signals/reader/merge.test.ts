import { expect, it } from 'vitest'
import { merge } from '../../../../moderation/signals/reader/merge'
import { NOBODY, type Signal } from '../../../../moderation/signals/signal'

const signal = (kind: Signal['kind'], more: Partial<Signal> = {}): Signal => ({
  ...NOBODY,
  kind,
  strength: 'strong',
  where: [],
  because: 'a-rule',
  ...more,
})
const learned = (kind: Signal['kind'], more: Partial<Signal> = {}) =>
  signal(kind, { because: 'learned', ...more })
const raised = (...signals: Signal[]) => ({ raised: signals, doubted: [] })

it('a guess at what a rule saw adds nothing', () => {
  const rule = signal('crisis', { speaker: 'at-risk', urgency: 'now' })
  expect(merge([rule], raised(learned('crisis', { speaker: 'at-risk', urgency: 'now' })))).toEqual([rule])
})

it('a guess at somebody else, or at another time, stands beside it', () => {
  const rule = signal('crisis', { speaker: 'at-risk', urgency: 'now' })
  const other = learned('crisis', { speaker: 'supporter', urgency: 'now' })
  expect(merge([rule], raised(other))).toEqual([rule, other])
})

it('that the writer hurt somebody is a weak guess beside violence, whoever saw that', () => {
  const acts = learned('own-acts', { speaker: 'doer', urgency: 'now' })
  const hurt = { speaker: 'at-risk', urgency: 'now' } as const
  for (const violence of [signal('violence', hurt), learned('violence', hurt)]) {
    const merged =
      violence.because === 'learned' ? merge([], raised(violence, acts)) : merge([violence], raised(acts))
    expect(merged).toEqual([violence, { ...acts, strength: 'weak' }])
  }
  expect(merge([], raised(acts))).toEqual([acts])
})

it('a rule that is often wrong counts for nothing where the reader sees no sign of its kind; all others count', () => {
  const hopeless = signal('crisis', { because: 'hopeless', strength: 'weak' })
  const worry = signal('crisis', { because: 'somebody-else', strength: 'weak', speaker: 'supporter' })
  expect(merge([hopeless, worry], { raised: [], doubted: ['crisis'] })).toEqual([worry])
  expect(merge([hopeless, worry], { raised: [], doubted: ['violence'] })).toEqual([hopeless, worry])
})

it('whoever worries about somebody is not taken for somebody at risk by a guess', () => {
  const worry = signal('crisis', { speaker: 'supporter', strength: 'weak' })
  const guess = learned('crisis', { speaker: 'at-risk', urgency: 'now' })
  expect(merge([worry], raised(guess))).toEqual([worry])
})
