import { type Found, find, gather, type Match } from './find'
import { isNoise } from './keyboard'
import { plainText } from './plain-text'
import type { Detector } from './signal'

/** Fewer letters and digits than this are a short answer. */
const ENOUGH = 12
/** A part of the text this large makes the whole of it unreadable; less is worth a word. */
const MOSTLY = 0.6
const MOST_WORDS_LOOKED_AT = 5000

/** Longer than any word of the languages written with spaces; addresses are left to others. */
const WALL = /(?<!\S)(?!https?:|www\.)[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}]{80,}/gu
const WORD = /[\p{L}\p{N}']+/gu
/** A web address repeats itself by right. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi

/** What a person cannot read: repeated text, keyboard noise, one word over and over, a wall without spaces. */
export const unreadable: Detector = {
  kind: 'unreadable',
  detect(text) {
    const plain = plainText(text)
    const size = plain.text.trim().length
    const told = (because: string, matches: Match[]): Found[] => {
      const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0)
      const strength = covered >= MOSTLY * size ? 'strong' : 'weak'
      return size < ENOUGH ? [] : matches.map(match => ({ match, because, strength }))
    }
    const words = wordsOf(plain.text.replace(ADDRESS, address => ' '.repeat(address.length)))
    return gather('unreadable', plain, [
      ...told('repeated', [...repeatedSentences(plain.text), ...repeatedWords(words)]),
      ...told(
        'noise',
        words.filter(({ words }) => isNoise(words)),
      ),
      ...told(
        'wall',
        find(WALL, plain.text).filter(({ words }) => !words.includes('@')),
      ),
    ])
  },
}

function wordsOf(text: string): Match[] {
  const words: Match[] = []
  for (const { index, 0: word } of text.matchAll(WORD)) {
    words.push({ start: index, end: index + word.length, words: word.toLowerCase() })
    if (words.length === MOST_WORDS_LOOKED_AT) break
  }
  return words
}

/** The same sentence or line three times and more, wherever it stands. */
function repeatedSentences(text: string): Match[] {
  const seen = new Map<string, Match[]>()
  for (const sentence of find(/[^.!?\n]{12,}/g, text)) {
    const key = sentence.words.trim().toLowerCase()
    seen.set(key, [...(seen.get(key) ?? []), sentence])
  }
  return [...seen.values()].filter(places => places.length >= 3).flat()
}

/** One word, or two in turn, six times and more in a row; "no no no" is how people speak. */
function repeatedWords(words: Match[]): Match[] {
  const runs: Match[] = []
  for (const apart of [1, 2, 3]) {
    let start = 0
    for (let at = apart; at <= words.length; at++) {
      if (at < words.length && words[at]?.words === words[at - apart]?.words) continue
      const first = words[start]
      const last = words[at - 1]
      if (first && last && at - start >= 6 * apart)
        runs.push({ start: first.start, end: last.end, words: first.words })
      start = at - apart + 1
    }
  }
  return runs
}
