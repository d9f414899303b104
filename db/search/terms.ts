import { stem } from './stem'

/** What is searched for as one: a word, or the letters of a word of a script without spaces, one after the other. */
type Term = string[]

/** Longer ones are no words. */
const LONGEST = 64
/** Typed shorter, the beginning of a word is that of too many; and a number is whole. */
const SHORTEST_BEGINNING = 4

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Scripts without spaces between words: each letter, with its marks, is a token of its own. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*'
const UNSPACED = new RegExp(unspaced, 'gu')
const PIECE = new RegExp(`(?:${unspaced})+|(?:(?!${unspaced}).)+`, 'gu')

/** Small letters, Latin ones without accents; "can't" and "cant" are one word. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=(?:t|s|d|m|ll|re|ve)(?![\p{L}\p{N}]))/gu, '')
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/[\u0591-\u05c7\u0640\u064b-\u0652]/g, '')

const termsIn = (text: string): Term[] =>
  (plain(text).match(WORD) ?? [])
    .flatMap(word => word.match(PIECE) ?? [])
    .map(piece => piece.match(UNSPACED) ?? [piece.slice(0, LONGEST)])

/** The words of a text as they're compared; those of a script without spaces by their likely meaning. */
export const wordsIn = (text: string): string[] =>
  termsIn(text).flatMap(term =>
    term.length < 3
      ? [term.join('')]
      : [...meanings.segment(term.join(''))].flatMap(({ segment, isWordLike }) =>
          isWordLike ? [segment] : [],
        ),
  )

const meanings = new Intl.Segmenter('und', { granularity: 'word' })

const tokensIn = (text: string) => termsIn(text).flat()

/** A text as SQLite's index keeps it: its words in their order, and their stems. */
export function ftsDocument(text: string): { words: string; stems: string } {
  const tokens = tokensIn(text)
  return { words: tokens.join(' '), stems: [...new Set(tokens.map(stem))].join(' ') }
}

/** The same for PostgreSQL. */
export function tsDocument(text: string): string {
  const tokens = tokensIn(text)
  const places = tokens.map((token, n) => `'${token}':${Math.min(n + 1, LAST_PLACE)}`)
  const stems = [...new Set(tokens.map(stem))].map(each => `'${STEM}${each}'`)
  return [...places, ...stems].join(' ')
}

const LAST_PLACE = 16_383
const STEM = '='

const isBeginning = (token: string) => [...token].length >= SHORTEST_BEGINNING && !/\p{N}/u.test(token)

/**
 * For SQLite: what has all of the words. Only letters, digits and their marks reach the syntax of either database.
 */
export const ftsQuery = (words: string[]): string =>
  words
    .flatMap(termsIn)
    .map(([token = '', ...more]) =>
      more.length > 0
        ? `words : "${[token, ...more].join(' ')}"`
        : `(words : "${token}"${isBeginning(token) ? ' *' : ''} OR stems : "${stem(token)}")`,
    )
    .join(' AND ') || '""'

/** The same for PostgreSQL. */
export const tsQuery = (words: string[]): string =>
  words
    .flatMap(termsIn)
    .map(([token = '', ...more]) =>
      more.length > 0
        ? `(${[token, ...more].map(each => `'${each}'`).join(' <-> ')})`
        : `('${token}'${isBeginning(token) ? ':*' : ''} | '${STEM}${stem(token)}')`,
    )
    .join(' & ')

/** Whether a text has all of the words, by the same measure as the databases. */
export function hasWords({ words, stems }: ReturnType<typeof ftsDocument>, wanted: string[]): boolean {
  const terms = wanted.flatMap(termsIn)
  return (
    terms.length > 0 &&
    terms.every(([token = '', ...more]) => {
      if (more.length > 0) return ` ${words} `.includes(` ${[token, ...more].join(' ')} `)
      const isThere = ` ${words} `.includes(isBeginning(token) ? ` ${token}` : ` ${token} `)
      return isThere || ` ${stems} `.includes(` ${stem(token)} `)
    })
  )
}
