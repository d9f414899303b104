import { describe, expect, it } from 'vitest'
import { anyOf, endsIn, placesOf } from '../../../../moderation/signals/text/phrases'

describe('phrases', () => {
  it.each([
    ['one/two cups', ['one cups', 'TWO cups'], ['three cups', 'one']],
    ['was/had_been gone', ['was gone', 'had been gone'], ['had gone']],
    ['a [very/quite] good day', ['a good day', 'a very good day'], ['a very quite good day']],
    ['[so] good', ['good', 'so good'], ['goods']],
    ['[so/very]2 good =', ['so very good.', 'good'], ['good day']],
    ['choke~/slap~ me', ['chokes me', 'choked me', 'slapping me', 'slap me'], ['slapper me']],
    ['abus* man', ['abusive man', 'abuser man'], ['ab man']],
    [
      'take life !back/for_granted',
      ['take life', 'take life slowly'],
      ['take life back', 'take life for granted'],
    ],
    [
      'give up =now/today',
      ['give up', 'give up, then', 'give up now'],
      ['give up smoking', 'give up nowhere'],
    ],
    ["don't go", ["don't go", 'dont go'], ['do not go', "I'don't go"]],
    ['(sooth|calm)(s|ed) it', ['soothed it', 'calms it'], ['soothe it']],
  ])('%s', (phrase, yes, no) => {
    const pattern = anyOf(phrase)
    expect(yes.filter(text => !pattern.test(text))).toEqual([])
    expect(no.filter(text => pattern.test(text))).toEqual([])
  })

  it('finds every place, takes patterns too, and finds nothing in an empty list', () => {
    expect([...'a b a1 a2'.matchAll(placesOf('b', /a\d/))].map(match => match[0])).toEqual(['b', 'a1', 'a2'])
    expect('anything'.match(placesOf())).toBeNull()
  })

  it('looks at the end of what stands before', () => {
    expect(endsIn('she/he [has]').test('I know he has ')).toBe(true)
    expect(endsIn('she/he [has]').test('he has gone ')).toBe(false)
  })
})
