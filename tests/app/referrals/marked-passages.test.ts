import { expect, it } from 'vitest'
import { markedPassages } from '../../../app/referrals/places'

const spanOf = (text: string, words: string): [number, number] => {
  const start = text.indexOf(words)
  return [start, start + words.length]
}
const marked = (text: string, ...words: string[]) =>
  markedPassages(
    text,
    words.map(each => spanOf(text, each)),
    2,
  ).map(passage => ({
    text: passage.text,
    marks: passage.marks.map(([start, end]) => passage.text.slice(start, end)),
  }))

it('a marked passage is the sentence around the words, with the words marked', () => {
  const text = 'A title\n\nWe moved house. Since then I have no desire at all! It hurts.'
  expect(marked(text, 'no desire')).toEqual([
    { text: 'Since then I have no desire at all!', marks: ['no desire'] },
  ])
  expect(marked(text, 'A title')).toEqual([{ text: 'A title', marks: ['A title'] }])
})

it('a sentence is shown once, and only so many are shown', () => {
  const text = 'I have no desire and sex is painful. We are tired. We never talk about it. Sad.'
  expect(marked(text, 'no desire', 'painful', 'tired', 'talk')).toEqual([
    { text: 'I have no desire and sex is painful.', marks: ['no desire', 'painful'] },
    { text: 'We are tired.', marks: ['tired'] },
  ])
})

it('a long sentence is shortened between words', () => {
  const text = `${'so many words '.repeat(20)}no desire ${'and many more '.repeat(20)}`
  const [passage] = marked(text, 'no desire')
  expect(passage?.marks).toEqual(['no desire'])
  expect(passage?.text).toMatch(/^… (?:so|many|words) .* (?:and|many|more) …$/)
  expect(passage?.text.length).toBeLessThan(170)
})
