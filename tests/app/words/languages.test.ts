import { describe, expect, it } from 'vitest'
import { languageFor, translations, wordsFor } from '../../../app/words'
import { en } from '../../../app/words/en'
import { formats } from '../../../app/words/format'
import { makePseudo } from '../../../app/words/pseudo'
import { complete, missingFrom, sizeOf } from '../../../app/words/translation'

describe('the language of a page', () => {
  it('is the one that the browser likes best among those that the forum speaks', () => {
    expect(languageFor('de-AT,de;q=0.9,en;q=0.5', ['en', 'de'])).toBe('de')
    expect(languageFor('en-GB', ['de', 'en'])).toBe('en')
  })

  it('is the forum’s first where the browser likes none of them, or says nothing', () => {
    expect(languageFor('fr', ['de', 'en'])).toBe('de')
    expect(languageFor('*', ['de', 'en'])).toBe('de')
    expect(languageFor(undefined, ['de', 'en'])).toBe('de')
    expect(languageFor('\u0000;;q=x', ['de', 'en'])).toBe('de')
  })

  it('is English where nobody translated it', () => {
    expect(wordsFor('xx')).toBe(en)
  })
})

describe('a translation', () => {
  const whole = {
    frame: { leave: 'Leave now', help: 'Help lines' },
    hours: (n: number) => `${n} hours`,
    list: ['a'],
  }

  it('says in English what it does not have yet', () => {
    expect(complete({ frame: { leave: 'Jetzt weg' } }, whole).frame).toEqual({
      leave: 'Jetzt weg',
      help: 'Help lines',
    })
  })

  it('is told what it lacks, and what has another shape', () => {
    expect(missingFrom({ frame: { leave: 'Jetzt weg' }, hours: 'Stunden' }, whole)).toEqual([
      'frame.help',
      'hours',
      'list',
    ])
    expect(missingFrom({ ...whole, list: ['a', 'b'] }, whole)).toEqual(['list'])
    expect(missingFrom(whole, whole)).toEqual([])
    expect(sizeOf(whole)).toBe(4)
  })

  it('lacks nothing where it is complete, as the one for tests is', () => {
    for (const each of Object.values(translations)) expect(missingFrom(each(), en)).toEqual([])
    expect(sizeOf(en)).toBeGreaterThan(2000)
  })
})

describe('a counted noun', () => {
  it('takes every plural form that its language has', () => {
    const { count } = formats('pl', 'one', 'few', 'many', 'other')
    const forms = { one: 'post', few: 'posty', many: 'postów', other: 'postu' }
    expect([1, 3, 5, 22].map(n => count(n, forms))).toEqual(['1 post', '3 posty', '5 postów', '22 posty'])
  })
})

describe('a time within which something happens', () => {
  it('is told in whole hours past the first, and never too short', () => {
    const { within } = formats('en-GB', 'one', 'other')
    expect([7, 60, 62, 121, 36 * 60 + 1].map(within)).toEqual([
      '7 minutes',
      '60 minutes',
      '2 hours',
      '3 hours',
      '2 days',
    ])
  })
})

describe('the language for tests', () => {
  it('leaves no letter of a sentence as it was, and what is put in as it is', () => {
    const pseudo = makePseudo()
    expect(pseudo.frame.leave).not.toMatch(/[a-z]/i)
    expect(pseudo.mine.as('Amber Finch')).toMatch(/Amber Finch/)
    expect(pseudo.mine.as('Amber Finch').replace('Amber Finch', '')).not.toMatch(/[a-z]/i)
  })
})
