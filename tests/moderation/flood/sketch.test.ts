import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupAlike } from '../../../moderation/flood/alike'
import { lettersIn, sketchOf } from '../../../moderation/flood/sketch'
import { advertsOf, campaignsIn } from '../../support/adverts'
import { isLinear } from '../../support/linear-time'

const secret = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 2) }
const other = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 3) }

const sketched = (texts: string[]) =>
  texts.flatMap((text, n) => {
    const sketch = sketchOf(secret, text)
    return sketch ? [{ id: String(n), sketch }] : []
  })
const textOf = ({ title, body }: { title: string; body: string }) => `${title}\n\n${body}`
const honest = readFileSync('app/referrals/concerns/texts/writer-02.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => (JSON.parse(line) as { text: string }).text)

describe('what a sketch is made of', () => {
  it.each([
    ['Buy our pills for $20 at www.pills.shop now', 'buy our pills for €199 at https://cheap.xyz/a now'],
    ['Write to Amara on WhatsApp', 'Wrіte to Аmаrа on  W h a t s A p p 🔥'],
    ['Only 5 left! Crème for you', 'ONLY 77 LEFT!!! creme for you 💊'],
  ])('leaves out what is varied: %s', (one, another) => {
    expect(lettersIn(another)).toBe(lettersIn(one))
    expect(sketchOf(secret, another.repeat(3))).toBe(sketchOf(secret, one.repeat(3)))
  })

  it('is keyed, so that nobody without the secret can try texts', () => {
    const text = textOf(advertsOf({ set: 'tuned', campaign: 0 }, 1)[0] as { title: string; body: string })
    const [one, two] = [sketchOf(secret, text) ?? '', sketchOf(other, text) ?? '']
    expect(one).toHaveLength(512)
    expect(two).toHaveLength(512)
    expect(two).not.toBe(one)
  })

  it('is nothing for a text that says too little', () => {
    expect(sketchOf(secret, 'Thank you!')).toBeNull()
    expect(sketchOf(secret, '12345 67890 '.repeat(50))).toBeNull()
  })

  it('takes time in step with the text', () => {
    const text = 'It has been a year and more. '.repeat(300)
    expect(isLinear(each => sketchOf(secret, each), text, text + text)).toBe(true)
  })
})

describe('a flood', () => {
  it.each(campaignsIn('untouched'))('of campaign %i, which nothing was fitted to, is one group', campaign => {
    const adverts = advertsOf({ set: 'untouched', campaign }, 80).map(textOf)
    const [largest = []] = groupAlike(sketched(adverts), 5)
    expect(largest.length).toBeGreaterThanOrEqual(78)
  })

  it('is apart from another, and from what people write', () => {
    const first = advertsOf({ set: 'untouched', campaign: 0 }, 60).map(textOf)
    const second = advertsOf({ set: 'untouched', campaign: 2 }, 40).map(textOf)
    const groups = groupAlike(sketched([...first, ...honest, ...second]), 5)
    expect(groups.map(({ length }) => length)).toEqual([60, 40])
    expect(groups[0]?.every(id => Number(id) < 60)).toBe(true)
  })

  it('is none among hundreds of honest texts on the same subjects', () => {
    expect(honest.length).toBeGreaterThan(600)
    expect(groupAlike(sketched(honest), 5)).toEqual([])
  })

  it('needs as many as the policy says', () => {
    const adverts = sketched(
      advertsOf({ set: 'tuned', campaign: 1 }, 5).map(() => 'The very same words, sent again and again.'),
    )
    expect(groupAlike(adverts.slice(1), 5)).toEqual([])
    expect(groupAlike(adverts, 5)).toEqual([adverts.map(({ id }) => id)])
  })
})
