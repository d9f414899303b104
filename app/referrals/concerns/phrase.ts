import type { Word } from './read-words'
import { initialBit, plainWord } from './read-words'

/**
 * A small notation for phrases that a clinician can read and change, and in which nothing can be slow:
 *
 *   lost|lose erection     one of these words, then the next word, side by side
 *   erect*                 any word that begins like this (at least three letters before the star)
 *   lost .. erection       up to five other words of the same sentence between them
 *   pain* & sex            both in one sentence, in either order, up to ten words apart
 */
export type Phrase = { first: Part; rest: Part[] }
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
