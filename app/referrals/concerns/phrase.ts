/**
 * A small notation for phrases that a clinician can read and change, and in which nothing can be slow:
 *
 *   lost|lose erection     one of these words, then the next word, side by side
 *   erect*                 any word that begins like this (at least three letters before the star)
 *   lost .. erection       up to five other words of the same sentence between them
 *   pain* & sex            both in one sentence, in either order, up to ten words apart
 */
type Phrase = { first: Part; rest: Part[] }
type Part = { words: Set<string>; beginnings: string[]; initials: number; reach: number }

const REACH: Record<string, number> = { '..': 5, '&': 10 }

export function readPhrase(line: string): Phrase[] {
  const [one, other] = line.split(' & ')
  const orders = other === undefined ? [line] : [`${one} & ${other}`, `${other} & ${one}`]
  return orders.flatMap(order => {
    const [first, ...rest] = readParts(order)
    return first ? [{ first, rest }] : []
  })
}

function readParts(line: string): Part[] {
  const parts: Part[] = []
  let reach = 0
  for (const piece of line.trim().split(/\s+/)) {
    if (REACH[piece]) {
      reach = REACH[piece]
      continue
    }
    const choices = piece.split('|')
    parts.push({
      words: new Set(choices.filter(choice => !choice.endsWith('*')).map(plainWord)),
      beginnings: choices.filter(choice => choice.endsWith('*')).map(choice => choice.slice(0, -1)),
      initials: choices.reduce((bits, choice) => bits | initialBit(plainWord(choice)), 0),
      reach,
    })
    reach = 0
  }
  return parts
}

export function matchPhrase(phrase: Phrase, words: Word[], start: number): number[] | null {
  const places = [start]
  const sentence = words[start]?.sentence
  let next = start + 1
  for (const part of phrase.rest) {
    const last = next + part.reach
    let place = next
    while (place <= last && !fits(part, words[place], sentence)) place += 1
    if (place > last) return null
    places.push(place)
    next = place + 1
  }
  return places
}

function fits(part: Part, word: Word | undefined, sentence: number | undefined): boolean {
  if (!word || word.sentence !== sentence || (part.initials & word.initial) === 0) return false
  return part.words.has(word.word) || part.beginnings.some(beginning => word.word.startsWith(beginning))
}

/** Looks phrases up by their first word, so that each text is read once however many phrases there are. */
type PhraseIndex<Mark> = {
  byWord: Map<string, Entry<Mark>[]>
  byBeginning: Map<string, (Entry<Mark> & { beginning: string })[]>
}
export type Entry<Mark> = { phrase: Phrase; mark: Mark }

const LETTERS_OF_A_BEGINNING = 3

export function indexPhrases<Mark>(lines: { line: string; mark: Mark }[]): PhraseIndex<Mark> {
  const index: PhraseIndex<Mark> = { byWord: new Map(), byBeginning: new Map() }
  for (const { line, mark } of lines) {
    for (const phrase of readPhrase(line)) {
      for (const word of phrase.first.words) file(index.byWord, word, { phrase, mark })
      for (const beginning of phrase.first.beginnings) {
        file(index.byBeginning, beginning.slice(0, LETTERS_OF_A_BEGINNING), { phrase, mark, beginning })
      }
    }
  }
  return index
}

export function phrasesFor<Mark>(index: PhraseIndex<Mark>, word: string): Entry<Mark>[] {
  const exact = index.byWord.get(word) ?? []
  const begun = index.byBeginning.get(word.slice(0, LETTERS_OF_A_BEGINNING)) ?? []
  if (begun.length === 0) return exact
  return [...exact, ...begun.filter(entry => word.startsWith(entry.beginning))]
}

function file<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const filed = map.get(key)
  if (filed) filed.push(value)
  else map.set(key, [value])
}

export type Word = { word: string; initial: number; from: number; to: number; sentence: number }

const WORD_OR_STOP = /([\p{L}\p{N}\p{M}]+(?:['’ʼ´`]\p{L}+)?)|[.!?…;]|\n[ \t\r]{0,8}\n/gu
const APOSTROPHE = /['’ʼ´`]/
const POSSESSIVE = /['’ʼ´`]s$/

export function plainWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(POSSESSIVE, '').replace(APOSTROPHE, '')
}

function initialBit(word: string): number {
  return 1 << (word.charCodeAt(0) & 31)
}

export function readWords(text: string): Word[] {
  const words: Word[] = []
  const plain = new Map<string, string>()
  let sentence = 0
  for (const { 0: piece, 1: written, index: from } of text.matchAll(WORD_OR_STOP)) {
    if (written === undefined) {
      sentence += 1
      continue
    }
    const word = plain.get(written) ?? plainWord(written)
    plain.set(written, word)
    words.push({ word, initial: initialBit(word), from, to: from + piece.length, sentence })
  }
  return words
}
