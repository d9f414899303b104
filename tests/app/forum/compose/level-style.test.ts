import { expect, it } from 'vitest'
import { levelStyle } from '../../../../app/forum/compose/level-style'

it.each([
  ['He left.  I stayed.   Then nothing.', 'He left. I stayed. Then nothing.', ['spaces']],
  ['Quoi ? Non !', 'Quoi? Non!', ['spaces']],
  ['“I can’t,” she said. «Non».', '"I can\'t," she said. "Non".', ['quotes']],
  ['We tried—twice – for 10–12 weeks -- no.', 'We tried - twice - for 10-12 weeks - no.', ['dashes']],
  ['Why??? Please!! Really?!?', 'Why? Please! Really?', ['runs']],
  ['I waited… and waited.... so..', 'I waited... and waited... so...', ['runs']],
  ['So sad 😭😭😭 and 👍🏽 👍🏽', 'So sad 😭 and 👍🏽', ['emoji']],
  [
    'My behaviour. COLOURS, Mum, whilst counselling.',
    'My behavior. COLORS, Mom, while counseling.',
    ['spelling'],
  ],
])('%s', (typed, level, tells) => {
  expect(levelStyle(typed)).toEqual({ text: level, tells })
  expect(levelStyle(level)).toEqual({ text: level, tells: [] })
})

it('leaves alone what nobody has as a habit: lists, faces, numbers, languages', () => {
  for (const text of [
    '- one\n- two\n\n> her words\n',
    '3*50mg or 2*50mg, 1.5 l, 10 - 12 weeks',
    '¯\\_(ツ)_/¯ >:( :-) ...',
    'Ich weiß es nicht. 我不知道。 لا أعرف',
    'four hours, our tour, a promise, wise, exercise',
  ])
    expect(levelStyle(text)).toEqual({ text, tells: [] })
})

it('says nothing else: apart from spelling, the letters and digits stay, in order', () => {
  const text = 'Well… “it’s  the 3rd time”—he said!!! 😀😀 I’m 42 , and tired..'
  const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '')
  expect(letters(levelStyle(text).text)).toBe(letters(text))
})

it('takes no longer than the text is long', () => {
  for (const hostile of [' ', '!', '.', '-', '—', '😀', '“', '\u200d'])
    expect(levelStyle(`a${hostile.repeat(10_000)}`).text.length).toBeLessThan(30_010)
})
