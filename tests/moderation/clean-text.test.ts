import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, hasLetters, lettersOver, tooLong } from '../../moderation/clean-text'

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

/** What Unicode calls a letter or a symbol and nobody can see, and what is seen only on something else. */
const unseen = {
  'Hangul fillers': '\u3164\u115f\u1160\uffa0',
  'zero-width characters': '\u200b\u200c\u200d\u2060\ufeff',
  'blank Braille': '\u2800\u2800',
  'variation selectors': '\ufe0f\u{e0100}\u180b',
  'soft hyphens and joiners': '\u00ad\u034f',
  'spaces of all kinds': '\u00a0\u2003\u3000\u202f',
  tags: '\u{e0061}\u{e007f}',
  'marks with nothing under them': '\u0301\u20e3',
  'a blank note head': '\u{1d159}',
  'unassigned characters that are never shown': '\u2065\ufff0',
}

describe('what nobody can see', () => {
  it.each(Object.entries(unseen))('is no text: %s', (_, text) => {
    expect(cleanText(`${text}\n ${text}`)).toBe('')
    expect(cleanLine(text)).toBe('')
    expect(hasLetters(text)).toBe(false)
  })

  it.each(['❤️', '👍🏽', '?', '...', '¯\\_(ツ)_/¯', '愛', '한', '7', '\ue000', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'])('is not %s', text => {
    expect(cleanText(text)).toBe(text)
  })
})

describe('a limit', () => {
  const families = '👨‍👩‍👧‍👦'

  it.each([
    ['letters', 'a'.repeat(120), 0],
    ['emoji and a letter', `${'👍'.repeat(61)}a`, 0],
    ['families', families.repeat(120), 0],
    ['one family too many', families.repeat(121), 1],
    ['flags, skin tones and hearts', '🇬🇧👍🏽❤️'.repeat(41), 3],
    ['letters with accents of their own', 'q\u0308'.repeat(121), 1],
    ['syllables of Hindi and Thai', 'क्षि'.repeat(60) + 'กี่'.repeat(62), 2],
    ['a pile of marks', `a${'\u0301'.repeat(2_400)}`, 1],
  ])('counts what people see: %s', (_, text, over) => {
    expect(lettersOver(text, 120)).toBe(over)
    expect(tooLong(text, 120)).toEqual(over > 0 ? { over } : undefined)
  })

  it('counts the same in a long text as in a short one, and soon', () => {
    const start = performance.now()
    for (const each of [families, 'a\u0301\u0302', '🇬🇧', 'क्षि'])
      expect(lettersOver(each.repeat(9_000), 1_000)).toBe(8_000)
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})
