import { describe, expect, it } from 'vitest'
import {
  BODY_LIMIT,
  cleanLine,
  cleanText,
  readPostForm,
  TITLE_LIMIT,
  wishes,
} from '../../../app/forum/read-post-form'

const filled = { title: 'Long silence', body: 'We have not talked.', wish: 'heard', adult: 'yes' }

function read(change: Record<string, string | Blob | undefined>, kind: 'thread' | 'reply' = 'thread') {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...filled, ...change }))
    if (value !== undefined) form.set(name, value)
  return readPostForm(form, kind)
}

describe('a form', () => {
  it('that has everything has no fault', () => {
    expect(read({})).toEqual({
      ...{
        fields: { title: 'Long silence', body: 'We have not talked.', wish: 'heard', adult: true },
        faults: {},
      },
    })
  })

  it.each([
    ['an empty title', { title: '' }, { title: 'empty' }],
    ['a title of blanks', { title: ' \n ' }, { title: 'empty' }],
    ['a title of signs alone', { title: '?!… 😀' }, { title: 'empty' }],
    ['a long title', { title: 'a'.repeat(TITLE_LIMIT + 1) }, { title: 'too-long' }],
    ['no text', { body: undefined }, { body: 'empty' }],
    ['a text of what nobody sees', { body: '\u0000\u202e\ufeff' }, { body: 'empty' }],
    ['a long text', { body: 'a'.repeat(BODY_LIMIT + 1) }, { body: 'too-long' }],
    ['a file for a text', { body: new Blob(['text']) }, { body: 'empty' }],
    ['no wish', { wish: '' }, { wish: 'choose' }],
    ['a wish we do not know', { wish: 'toString' }, { wish: 'choose' }],
    ['no word about being adult', { adult: undefined }, { adult: 'confirm-adult' }],
    ['another word about it', { adult: 'no' }, { adult: 'confirm-adult' }],
    [
      'nothing at all',
      { title: '', body: '', wish: '', adult: '' },
      {
        ...{ title: 'empty', body: 'empty', wish: 'choose', adult: 'confirm-adult' },
      },
    ],
  ])('with %s is told so', (_, change, faults) => {
    expect(read(change).faults).toEqual(faults)
  })

  it('takes what is just short enough', () => {
    const faults = read({ title: 'a'.repeat(TITLE_LIMIT), body: 'a'.repeat(BODY_LIMIT) }).faults
    expect(faults).toEqual({})
  })

  it('for a reply asks for neither title nor wish', () => {
    expect(read({ title: undefined, wish: undefined }, 'reply').faults).toEqual({})
  })

  it('offers four wishes', () => {
    for (const wish of wishes) expect(read({ wish }).faults).toEqual({})
    expect(wishes).toHaveLength(4)
  })
})

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
