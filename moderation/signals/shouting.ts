import { find, gather, type Match } from './find'
import { plainText } from './plain-text'
import type { Detector } from './signal'

/** Fewer letters than this are an acronym, a name or one word said loudly. */
const LOUD_LETTERS = 20
const MOSTLY = 0.7

/** Words in capitals, one after the other; commas and slashes end a run, as lists of acronyms are no shouting. */
const CAPITALS = /\p{Lu}[\p{Lu}\p{N}' !?.]{18,}[\p{Lu}\p{N}!?.](?!\p{Ll})/gu
const ENDLESS = /([!?])[!?]{4,}|(\p{L})\2{5,}|(\p{Extended_Pictographic})\3{5,}/giu

export const shouting: Detector = {
  kind: 'shouting',
  detect(text) {
    const plain = plainText(text)
    const found = [
      ...loud(plain.text).map(match => ({ match, because: 'capitals', strength: 'weak' as const })),
      ...find(ENDLESS, plain.text).map(match => ({ match, because: 'endless', strength: 'weak' as const })),
    ]
    return gather('shouting', plain, found)
  },
}

function loud(text: string): Match[] {
  const letters = count(text, /\p{L}/gu)
  if (letters >= LOUD_LETTERS && count(text, /\p{Lu}/gu) >= MOSTLY * letters) {
    return [{ start: 0, end: text.length, words: text }]
  }
  return find(CAPITALS, text).filter(({ words }) => count(words, /\p{Lu}/gu) >= LOUD_LETTERS && /\p{Lu} +\p{Lu}/u.test(words))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
