import type { Word } from './read-words'
import { plainWord } from './read-words'

/**
 * The small language the rule tables are written in, so that a clinician can read and change them and no
 * entry can ever be slow:
 *
 *   lost|lose erection     one of these words, then the next word, side by side
 *   erect*                 any word that begins so (at least three letters before the star)
 *   lost .. erection       up to five other words of the same sentence may stand between
 *   pain* & sex            both in the same sentence, in either order, with up to ten words between
 */
export type Phrase = { parts: Part[] }
type Part = { words: Set<string>; beginnings: string[]; reach: number }

const REACH: Record<string, number> = { '..': 5, '&': 10 }

/** Reads one line of a table. `a & b` becomes two phrases, one for each order. */
export function readPhrase(line: string): Phrase[] {
  const sides = line.split(' & ')
  if (sides.length === 1) return [{ parts: readParts(line) }]
  const [one, other] = sides
  return [`${one} & ${other}`, `${other} & ${one}`].map(order => ({ parts: readParts(order) }))
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
      reach,
    })
    reach = 0
  }
  return parts
}

/** The places of the words that make the phrase when it begins at `start`, or null. */
export function matchPhrase(phrase: Phrase, words: Word[], start: number): number[] | null {
  const places: number[] = []
  let next = start
  for (const part of phrase.parts) {
    const last = next + part.reach
    let place = next
    while (place <= last && !fits(part, words[place], words[start])) place += 1
    if (place > last) return null
    places.push(place)
    next = place + 1
  }
  return places
}

function fits(part: Part, word: Word | undefined, first: Word | undefined): boolean {
  if (!word || word.sentence !== first?.sentence) return false
  return part.words.has(word.word) || part.beginnings.some(beginning => word.word.startsWith(beginning))
}
