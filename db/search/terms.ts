import { stem } from './stem'
import { type Language, likelyLanguages, stemsBy } from './stem-by-language'

/**
 * What is searched for as one: a word, or the letters of a word of a script without spaces, one after the other.
 * `tokens` have no Latin accents.
 */
type Term = { typed: string; tokens: string[] }

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

/** Small letters; "can't" and "cant" are one word. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=(?:t|s|d|m|ll|re|ve)(?![\p{L}\p{N}]))/gu, '')
    .replace(/[\u0591-\u05c7\u0640\u064b-\u0652]/g, '')

const withoutAccents = (word: string) =>
  word
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')

const termsIn = (text: string): Term[] =>
  (plain(text).match(WORD) ?? [])
    .flatMap(word => word.match(PIECE) ?? [])
    .map(piece => {
      const letters = piece.match(UNSPACED)
      const typed = letters ? piece : piece.slice(0, LONGEST)
      return { typed, tokens: letters ?? [withoutAccents(typed)] }
    })

/** The words of a text, with their accents; those of a script without spaces by their likely meaning. */
export const wordsIn = (text: string): string[] =>
  termsIn(text).flatMap(({ typed, tokens }) =>
    tokens.length < 3
      ? [typed]
      : [...meanings.segment(typed)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
  )

/** The same without Latin accents, as they're compared. */
export const plainWordsIn = (text: string): string[] => wordsIn(text).map(withoutAccents)

const meanings = new Intl.Segmenter('und', { granularity: 'word' })

/** The English stem of every word, as most texts are in English, and those by the text's own languages. */
const stemsOf = (terms: Term[], languages: Language[]) => [
  ...new Set(
    terms.flatMap(({ typed, tokens }) => [...tokens.map(stem), ...stemsBy(typed, withoutAccents, languages)]),
  ),
]

/** A text as SQLite's index keeps it: its words in their order, and their stems. */
export function ftsDocument(
  text: string,
  languages = likelyLanguages(text),
): { words: string; stems: string } {
  const terms = termsIn(text)
  return {
    words: terms.flatMap(({ tokens }) => tokens).join(' '),
    stems: stemsOf(terms, languages).join(' '),
  }
}

/** The same for PostgreSQL. */
export function tsDocument(text: string): string {
  const terms = termsIn(text)
  const places = terms
    .flatMap(({ tokens }) => tokens)
    .map((token, n) => `'${token}':${Math.min(n + 1, LAST_PLACE)}`)
  const stems = stemsOf(terms, likelyLanguages(text)).map(each => `'${STEM}${each}'`)
  return [...places, ...stems].join(' ')
}

const LAST_PLACE = 16_383
const STEM = '='

const isBeginning = (token: string) => [...token].length >= SHORTEST_BEGINNING && !/\p{N}/u.test(token)

type Wanted = { phrase: string[] } | { word: string; isBeginning: boolean; stems: string[] }

/** A search is too short to tell its language, so a word's stems by all languages are tried. */
const wantedIn = (words: string[]): Wanted[] =>
  words
    .flatMap(termsIn)
    .map(({ typed, tokens: [word = '', ...more] }) =>
      more.length > 0
        ? { phrase: [word, ...more] }
        : { word, isBeginning: isBeginning(word), stems: [stem(word), ...stemsBy(typed, withoutAccents)] },
    )

/**
 * For SQLite: what has all of the words. Only letters, digits and their marks reach the syntax of either database.
 */
export const ftsQuery = (words: string[]): string =>
  wantedIn(words)
    .map(each =>
      'phrase' in each
        ? `words : "${each.phrase.join(' ')}"`
        : `(words : "${each.word}"${each.isBeginning ? ' *' : ''} OR stems : (${each.stems.map(one => `"${one}"`).join(' OR ')}))`,
    )
    .join(' AND ') || '""'

/** The same for PostgreSQL. */
export const tsQuery = (words: string[]): string =>
  wantedIn(words)
    .map(each =>
      'phrase' in each
        ? `(${each.phrase.map(letter => `'${letter}'`).join(' <-> ')})`
        : `('${each.word}'${each.isBeginning ? ':*' : ''} | ${each.stems.map(one => `'${STEM}${one}'`).join(' | ')})`,
    )
    .join(' & ')

/** Tells of documents whether they have all of the words, by the same measure as the databases; none without words. */
export function matcherOf(words: string[]): (document: ReturnType<typeof ftsDocument>) => boolean {
  const wanted = wantedIn(words)
  return ({ words, stems }) =>
    wanted.length > 0 &&
    wanted.every(each => {
      if ('phrase' in each) return ` ${words} `.includes(` ${each.phrase.join(' ')} `)
      const isThere = ` ${words} `.includes(each.isBeginning ? ` ${each.word}` : ` ${each.word} `)
      return isThere || each.stems.some(one => ` ${stems} `.includes(` ${one} `))
    })
}
