import type { Detector } from '../signal'
import { type Found, find, gather, type Match } from '../text/find'
import { plainText } from '../text/plain-text'
import { isNoise, mayHoldNoise } from './keyboard'

const ENOUGH = 12
const MOSTLY = 0.6
const MAYBE_REPEATED = /(?<!\S)(\S{1,30}(?: \S{1,30}){0,2}?)(?: \1){3}/i
const MOST_WORDS_LOOKED_AT = 5000

/** Longer than any word of languages with spaces; addresses are left to other detectors. */
const WALL = /(?<!\S)(?!https?:|www\.)[^\s@]{80,}(?!\S)/g
const WRITTEN_WITH_SPACES = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}]+$/u
const WORD = /[^\s.,!?;:()"/-]+/g
/** Web addresses may repeat themselves. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi

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
    const readable = plain.text.replace(ADDRESS, address => ' '.repeat(address.length))
    const mayRepeat = MAYBE_REPEATED.test(readable)
    const mayBeNoise = mayHoldNoise(readable)
    const words = mayRepeat || mayBeNoise ? wordsOf(readable) : []
    return gather('unreadable', plain, [
      ...told('repeated', [...repeatedSentences(plain.text), ...(mayRepeat ? repeatedWords(words) : [])]),
      ...told(
        'noise',
        words.filter(({ words }) => isNoise(words)),
      ),
      ...told(
        'wall',
        find(WALL, plain.text).filter(({ words }) => WRITTEN_WITH_SPACES.test(words)),
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

function repeatedSentences(text: string): Match[] {
  const seen = new Map<string, Match[]>()
  for (const sentence of find(/[^.!?\n]{12,}/g, text)) {
    const key = sentence.words.trim().toLowerCase()
    seen.set(key, [...(seen.get(key) ?? []), sentence])
  }
  return [...seen.values()].filter(places => places.length >= 3).flat()
}

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
