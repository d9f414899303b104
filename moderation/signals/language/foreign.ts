import { isNoise } from '../unreadable/keyboard'
import { folded, isEnglish, languagesOf, oddness } from './lexicon'
import { LOAN_PHRASES } from './loans'

type Word = {
  text: string
  languages: string[]
  weight: number
  kind: 'english' | 'shared' | 'other' | 'unknown'
}

const LOOKED_AT = 20_000
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,64}@\S+/g
const WORD = /\p{L}+(?:'\p{L}+)*/gu

export function foreignPart(plain: string): { text: string; words: Word[] } | null {
  const looked = plain.slice(0, LOOKED_AT).replace(ADDRESS, ' ').replace(LOAN_PHRASES, ' ')
  const strange = otherScript(looked)
  if (strange) return { text: strange, words: [] }
  const words = wordsOf(looked)
  const part = isWhollyForeign(looked, words) ? words : foreignStretch(words)
  return part.length > 0 ? { text: part.map(word => word.text).join(' '), words: part } : null
}

const LETTER = /\p{L}/gu
const LATIN = /[\p{Script=Latin}ªº]/gu
/** This many letters of another script in a row are more than a name. */
const STRETCH = /[^\p{Script=Latin}\d\n.!?。]{12,}/gu

function otherScript(text: string): string | null {
  const letters = text.match(LETTER) ?? []
  const latin = text.match(LATIN) ?? []
  const strange = letters.length - latin.length
  if (strange < 2) return null
  if (strange >= latin.length) return text
  const stretches = text.match(STRETCH) ?? []
  return stretches.find(stretch => (stretch.match(LETTER)?.length ?? 0) >= 8) ?? null
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => read(word, startsSentence(text, index)))
}

const LONG_DRAWN = /(.)\1\1|^(?:(?:ha|he|ja|lo)+[hl]?)$/

const startsSentence = (text: string, at: number) =>
  /(?:^|[.!?:\n"'(-]\s*)$/.test(text.slice(Math.max(0, at - 3), at))

function read(text: string, atStart: boolean): Word {
  const word = folded(text)
  const languages = languagesOf(word)
  if (isEnglish(word))
    return languages.length > 0
      ? { text, languages, weight: 0, kind: 'shared' }
      : { text, languages, weight: -1, kind: 'english' }
  if (word.length === 1) return { text, languages, weight: 0, kind: 'shared' }
  if (languages.length > 0) return { text, languages, weight: 1, kind: 'other' }
  const isName = !atStart && /^\p{Lu}/u.test(text)
  if (isName || isNoise(word) || LONG_DRAWN.test(word) || word.length > 60)
    return { text, languages, weight: 0, kind: 'unknown' }
  const accented = word !== text.toLowerCase()
  return { text, languages, weight: accented ? 0.9 : 0.4 + 0.5 * oddness(word), kind: 'unknown' }
}

const sumOf = (words: Word[]) => words.reduce((sum, { weight }) => sum + Math.max(0, weight), 0)
const count = (words: Word[], kind: Word['kind']) => words.filter(word => word.kind === kind).length

/** With this few words, those that English shares with others are no sign. */
const SHORT = 4
const LIST = 0.6

function isWhollyForeign(text: string, words: Word[]): boolean {
  const english = count(words, 'english')
  const other = count(words, 'other')
  if (other > 0 && 1.5 * Math.max(sumOf(words), other + count(words, 'unknown') - 1) > english) return true
  const unknown = words.filter(({ kind, weight }) => kind === 'unknown' && weight > 0).length
  const isList = (text.match(/[,;/]/g)?.length ?? 0) > LIST * words.length
  const isOneWord = words.length > 3 && new Set(words.map(word => word.text)).size < 0.3 * words.length
  const noise = words.filter(word => isNoise(folded(word.text))).length
  if (isList || isOneWord || noise > 0.15 * words.length) return false
  if (english === 0) return unknown > 0
  if (words.length <= SHORT && unknown > 0) return unknown + count(words, 'shared') > english
  return unknown > 2 && unknown > 1.5 * english
}

const FEWEST = 4
const HEAVIEST = 2
const IN_ONE_LANGUAGE = 2

function foreignStretch(words: Word[]): Word[] {
  let best = { from: 0, end: 0 }
  let heaviest = HEAVIEST - 0.01
  let from = 0
  let sum = 0
  let sofar = new Map<string, number>()
  for (const [at, word] of words.entries()) {
    sum += word.weight
    if (sum <= 0 && word.weight < 0) {
      from = at + 1
      sum = 0
      sofar = new Map()
      continue
    }
    addTo(sofar, word)
    if (sum <= heaviest || at + 1 - from < FEWEST || Math.max(0, ...sofar.values()) < IN_ONE_LANGUAGE)
      continue
    heaviest = sum
    best = { from, end: at + 1 }
  }
  return words.slice(best.from, best.end)
}

export function tally(words: Word[]): Map<string, number> {
  const byLanguage = new Map<string, number>()
  for (const word of words) addTo(byLanguage, word)
  return byLanguage
}

function addTo(byLanguage: Map<string, number>, { languages, kind }: Word) {
  for (const code of languages)
    byLanguage.set(code, (byLanguage.get(code) ?? 0) + (kind === 'shared' ? 0.5 : 1))
}
