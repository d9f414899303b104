import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../moderation/clean-text'

describe('what was typed', () => {
  it('loses what hides or turns text, and keeps lines and tabs', () => {
    expect(cleanText('a\u0000b\u0007c\u202ed\u2066e\ufefff')).toBe('abcdef')
    expect(cleanText('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree\tfour')
  })

  it('keeps every script and every face as it is', () => {
    for (const text of ['愛 любовь حب', '👩‍👩‍👧 🏳️‍🌈', 'naïve café', 'می‌خواهم'])
      expect(cleanText(text)).toBe(text)
  })

  it('is the same word whichever way it was typed', () => {
    expect(cleanText('cafe\u0301')).toBe('café')
  })

  it('becomes text that every database takes', () => {
    expect(cleanText('a\ud800b').isWellFormed()).toBe(true)
  })

  it('has two empty lines in a row at most, none around it, and a title is one line', () => {
    expect(cleanText('\n\n a \n\n\n\n\n\n b \n')).toBe('a \n\n\n b')
    expect(cleanLine(' a \n\n b\tc ')).toBe('a b c')
  })
})
