import { find, gather, type Match } from './find'
import { plainText } from './plain-text'
import type { Detector } from './signal'

/** Fewer letters than this are an acronym, a name or one word said loudly. */
const LOUD_LETTERS = 20
const MOSTLY = 0.7

/** Words in capitals, one after the other; commas and slashes end a run, as lists of acronyms are no shouting. */
const CAPITALS = /\p{Lu}[\p{Lu}\p{N}' !?.]{18,}[\p{Lu}\p{N}!?.](?!\p{Ll})/gu
const ENDLESS = /[!?]{5,}|([\p{L}\p{Extended_Pictographic}])\1{5,}/gu

export const shouting: Detector = {
  kind: 'shouting',
  detect(text) {
    const plain = plainText(text)
    return gather('shouting', plain, [
      ...loud(plain.text).map(match => ({ match, because: 'capitals', strength: 'weak' as const })),
      ...find(ENDLESS, plain.text).map(match => ({ match, because: 'endless', strength: 'weak' as const })),
    ])
  },
}

function loud(text: string): Match[] {
  if (isLoud(text)) return [{ start: 0, end: text.length, words: text }]
  return find(CAPITALS, text).filter(({ words }) => isLoud(words) && words.includes(' '))
}

function isLoud(words: string): boolean {
  const letters = words.replace(/\P{L}+/gu, '')
  return letters.length >= LOUD_LETTERS && letters.replace(/\P{Lu}+/gu, '').length >= MOSTLY * letters.length
}
