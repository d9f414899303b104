import type { Detector } from './signal'
import { find, gather, type Match } from './text/find'
import { plainText } from './text/plain-text'

const LOUD_LETTERS = 20
const MOSTLY = 0.7
const SMALL = /[a-z]/g

const CAPITALS = /\p{Lu}[\p{Lu}\p{N}' !?.]{18,}[\p{Lu}\p{N}!?.](?!\p{Ll})/gu
const ENDLESS = /[!?]{5,}|(\S)\1{5,}/gu
const OF_SIGNS_THAT_SPEAK = /^[!?\p{L}\p{Extended_Pictographic}]/u

export const shouting: Detector = {
  kind: 'shouting',
  detect(text) {
    const plain = plainText(text)
    return gather('shouting', plain, [
      ...loud(plain.text).map(match => ({ match, because: 'capitals', strength: 'weak' as const })),
      ...find(ENDLESS, plain.text)
        .filter(({ words }) => OF_SIGNS_THAT_SPEAK.test(words))
        .map(match => ({ match, because: 'endless', strength: 'weak' as const })),
    ])
  },
}

function loud(text: string): Match[] {
  if (isLoud(text)) return [{ start: 0, end: text.length, words: text }]
  return find(CAPITALS, text).filter(({ words }) => isLoud(words) && words.includes(' '))
}

function isLoud(words: string): boolean {
  if ((words.match(SMALL)?.length ?? 0) > (1 - MOSTLY) * words.length) return false
  const letters = words.replace(/\P{L}+/gu, '')
  return letters.length >= LOUD_LETTERS && letters.replace(/\P{Lu}+/gu, '').length >= MOSTLY * letters.length
}
