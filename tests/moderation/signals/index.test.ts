import { describe, expect, it } from 'vitest'
import { findConcerns } from '../../../app/referrals/concerns'
import { detectors, detectSignals } from '../../../moderation/signals/index'
import { type Detector, NOBODY, type Span } from '../../../moderation/signals/signal'
import { hostileTexts, randomTexts } from '../../support/hostile-texts'
import { isLinear } from '../../support/linear-time'

describe('detectSignals', () => {
  it('sees nothing in an ordinary post', () => {
    const text =
      'We have been together for nine years and I love him. Since our son came, my desire is gone, ' +
      'and each time he touches my back I stiffen. How did you talk about it without hurting each other?'
    expect(detectSignals(text)).toEqual([])
  })

  it('gathers what all detectors see', () => {
    const text = [
      'I want to die, he hits me, you are an idiot, I am 16, call 07700 900123, www.example.com, order now, WHYYYYYY',
      'I live at 5 Elm Street. Send me nudes. Garlic cures herpes. asdfghjkl',
      'Last week I slapped my wife. I am going to hurt her tonight. There are bruises on my stepson.',
    ].join(' ')
    const kinds = detectSignals(text).map(signal => signal.kind)
    const german =
      'Seit der Geburt unserer Tochter haben wir nicht mehr miteinander geschlafen und ich schäme mich.'
    const all = new Set([...kinds, ...detectSignals(german).map(signal => signal.kind)])
    expect(all).toEqual(new Set(detectors.map(detector => detector.kind)))
  })

  it('fails towards a person', () => {
    const broken: Detector = {
      kind: 'contact',
      detect: () => {
        throw new Error('broken')
      },
    }
    const well: Detector = {
      kind: 'shouting',
      detect: () => [{ kind: 'shouting', strength: 'weak', where: [[0, 1]], because: 'capitals', ...NOBODY }],
    }
    expect(detectSignals('text', [broken, well])).toEqual([
      { kind: 'unchecked', strength: 'strong', where: [], because: 'contact', ...NOBODY },
      { kind: 'shouting', strength: 'weak', where: [[0, 1]], because: 'capitals', ...NOBODY },
    ])
  })

  it.each(detectors)('$kind keeps its spans inside any text, and in order', detector => {
    for (const text of [...randomTexts(400), ...hostileTexts(5_000)]) {
      const start = JSON.stringify(text.slice(0, 40))
      expect(
        detector.detect(text).every(signal => areInOrder(signal.where, text.length)),
        start,
      ).toBe(true)
    }
  })

  it('reads twice the text in about twice the time, whatever stands in it; so do concerns', () => {
    const readAll = (text: string) => [detectSignals(text), findConcerns(text)]
    const longer = hostileTexts(20_000)
    const slow = hostileTexts(10_000).filter((text, at) => !isLinear(readAll, text, longer[at] ?? ''))
    expect(slow.map(text => JSON.stringify(text.slice(0, 20)))).toEqual([])
  }, 240_000)
})

function areInOrder(spans: Span[], length: number): boolean {
  return spans.every(([from, to], at) => (spans[at - 1]?.[1] ?? 0) <= from && from < to && to <= length)
}
