import { describe, expect, it, vi } from 'vitest'
import { findConcerns } from '../../../../app/referrals/concerns'
import * as words from '../../../../app/referrals/concerns/phrase'
import { matchPhrase, readPhrase } from '../../../../app/referrals/concerns/phrase'
import { PURPOSES, RULES } from '../../../../app/referrals/concerns/rules'

/** Whether a line of a table is found anywhere in a text. */
function hits(line: string, text: string): boolean {
  const read = words.readWords(text)
  return readPhrase(line).some(phrase =>
    read.some(({ word }, start) => {
      const begins =
        phrase.first.words.has(word) || phrase.first.beginnings.some(beginning => word.startsWith(beginning))
      return begins && matchPhrase(phrase, read, start) !== null
    }),
  )
}

describe('the language of the tables', () => {
  it('takes any of the words, side by side', () => {
    expect(hits('lost|lose erection', 'I lose erection')).toBe(true)
    expect(hits('lost|lose erection', 'I lose my erection')).toBe(false)
  })

  it('lets five words stand between, and not six', () => {
    expect(hits('lost .. erection', 'lost a b c d e erection')).toBe(true)
    expect(hits('lost .. erection', 'lost a b c d e f erection')).toBe(false)
  })

  it('takes both orders with &', () => {
    expect(hits('pain* & sex', 'sex is painful')).toBe(true)
    expect(hits('pain* & sex', 'painful is sex')).toBe(true)
  })

  it('takes the beginning of a word with *, and never its middle', () => {
    expect(hits('erect*', 'erections')).toBe(true)
    expect(hits('erect*', 'direct')).toBe(false)
  })
})

describe('every line of every table', () => {
  const lines = RULES.flatMap(({ concern, ...rule }) =>
    PURPOSES.flatMap(purpose => rule[purpose].map(line => ({ concern, line }))),
  )

  it('can be read aloud: words, bars, stars, gaps', () => {
    for (const { concern, line } of lines) {
      expect(line, concern).toMatch(/^[\p{L}\p{M}'|*.& ]+$/u)
      expect(line.split(' & ').length, line).toBeLessThanOrEqual(2)
      expect(line, line).not.toMatch(/\|\||\| | \||^\||\|$|^\.\.|\.\.$|^&|&$/)
    }
  })

  it('has at least three letters before a star', () => {
    for (const { line } of lines) expect(line, line).not.toMatch(/(^|[ |])\p{L}{0,2}\*/u)
  })
})

describe('the work for a text', () => {
  it('grows with the text, not faster, whatever the text repeats', () => {
    const asked = (text: string) => {
      const has = vi.spyOn(Set.prototype, 'has')
      findConcerns(text)
      const calls = has.mock.calls.length
      has.mockRestore()
      return calls
    }
    for (const piece of [
      'sex ',
      'no ',
      "I can't ",
      'pain he ',
      'never have sex with him because ',
      'a',
      "a'",
      '\n  ',
    ]) {
      const short = piece.repeat(Math.ceil(10_000 / piece.length))
      expect(asked(short.repeat(10)), piece).toBeLessThan(12 * asked(short) + 1_000)
    }
  })
})
