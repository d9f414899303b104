import { describe, expect, it } from 'vitest'
import { readLearned } from '../../../../moderation/signals/reader/read'
import { isLinear } from '../../../support/linear-time'

const goodbye =
  'The letters are written and the dog is with my sister. I have taken all of them, I want to die tonight. Goodbye everyone.'

describe('readLearned', () => {
  it('says who may be in danger, that it is a guess, and which words moved it', () => {
    const [first] = readLearned(goodbye).raised
    expect(first).toMatchObject({ kind: 'crisis', speaker: 'at-risk', target: 'self', because: 'learned' })
    expect(first?.where.length).toBeGreaterThan(0)
    expect(first?.where.length).toBeLessThanOrEqual(5)
  })

  it.each([
    goodbye,
    '🙂 Ich möchte nicht mehr leben 🙂 Den Hund hab ich zu meiner Schwester gebracht.',
    'he’s hit me again \u0000\ud800 and he checks my phone, İstanbul',
  ])('keeps within the text, in order, and cuts no word: %s', text => {
    for (const { where } of readLearned(text).raised) {
      let end = 0
      for (const [from, to] of where) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(text.slice(from, to).trim()).toBe(text.slice(from, to))
        end = to
      }
    }
  })

  it('finds nothing in nothing', () => {
    for (const text of ['', ' ', '\n\n', '...', '\ud800'])
      expect(readLearned(text)).toEqual({ raised: [], doubted: [] })
  })

  it.each([
    ['words', 'I have given away what I had. '],
    ['one letter', 'a'],
    ['signs', '!?'],
    ['digits', '1 '],
    ['no spaces', 'abcdefghij'],
    ['pictures', '🙂'],
  ])('reads 10,000 letters of %s in less than 50 ms, and twice a text in twice the time', (_, piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)
    readLearned(text)
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage()
      readLearned(text)
      return process.cpuUsage(start).user / 1000
    })
    expect(Math.min(...times)).toBeLessThan(50)
    expect(isLinear(readLearned, text, text + text)).toBe(true)
  })
})
