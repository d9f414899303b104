import { expect, it } from 'vitest'
import { newWordsIn, shareOf } from '../../../moderation/flood/new-words'
import { advertsOf } from '../../support/adverts'

const fresh = (texts: string[]) =>
  newWordsIn(texts).map((places, n) => places.map(([start, end]) => (texts[n] ?? '').slice(start, end)))

it('tells of each text what none before it says, and of the first nothing', () => {
  const texts = ['Ada', 'Ben', 'Ben', 'Dora'].map(name => `Meet the woman ${name} of your dreams tonight.`)
  expect(fresh(texts)).toEqual([[], ['Ben'], [], ['Dora']])
})

it('tells a sentence that only one of them has, word for word', () => {
  const texts = Array.from({ length: 30 }, () => 'Cheap pills for lasting love, order here today.')
  texts[7] += ' I want to die, please somebody answer.'
  expect(fresh(texts)[7]).toEqual(['I want to die, please somebody answer.'])
  expect(fresh(texts).filter(each => each.length > 0)).toHaveLength(1)
})

it('hides no word that stood nowhere above, however a flood varies', () => {
  const texts = advertsOf({ set: 'tuned', campaign: 0 }, 40).map(({ body }) => body.toLowerCase())
  const told = new Set((texts[0] ?? '').split(/\s+/))
  for (const [n, passages] of fresh(texts).entries()) {
    for (const word of passages.join(' ').split(/\s+/)) told.add(word)
    const bare = (word: string) => word.replace(/[^\p{L}\p{N}]+/gu, '')
    const known = new Set([...told].map(bare))
    for (const word of (texts[n] ?? '').split(/\s+/)) expect(known).toContain(bare(word))
  }
})

it('says how much of a text is new', () => {
  const texts = advertsOf({ set: 'tuned', campaign: 0 }, 30).map(({ body }) => body)
  texts.push('Something else altogether, of which no word stands in the others.')
  const places = newWordsIn(texts)
  expect(shareOf(texts[30] ?? '', places[30] ?? [])).toBeGreaterThan(0.8)
  expect(shareOf(texts[29] ?? '', places[29] ?? [])).toBeLessThan(0.4)
})
