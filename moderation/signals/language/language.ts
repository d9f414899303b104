import { franc } from 'franc-min'
import type { Detector } from '../signal'
import { gather } from '../text/find'
import { plainText } from '../text/plain-text'
import { isNoise } from '../unreadable/keyboard'

/** Fewer letters than this say too little of a language. */
const ENOUGH_LETTERS = 60
/** Scripts in which a letter is a syllable or a word. */
const ENOUGH_SIGNS = 12
/** So many characters of a text are looked at, at most. */
const LOOKED_AT = 3000
const OPENING = 300

const ENGLISH = new Set(
  (
    'the and to of a i in is it that you my me was for with he she on have but not be are this we so do what his her if they ' +
    "just about at when him like had up all or can how don't i'm would there out from because am been has will no an as more " +
    'any feel want know our your think get time never really should also who why very please help thanks same love u im dont ' +
    'during else next last week month year day every some more less after before since again only still much many other than ' +
    'anybody anyone somebody someone partner husband wife boyfriend girlfriend sex pain doctor scared tired years'
  ).split(' '),
)
/** In English, about every second word is one of these; a quarter of that leaves room for lists and quotes. */
const HARDLY_ENGLISH = 0.12
/** Commas to a word from which on it is a list. */
const LIST = 0.3

/** A text in a language that nobody here reads; short and mixed ones stay silent. */
export const language: Detector = {
  kind: 'language',
  detect(text) {
    const plain = plainText(text)
    if (opensInEnglish(plain.text)) return []
    const looked = plain.text.slice(0, LOOKED_AT).replace(/(?:https?:\/\/|www\.)\S+/g, '')
    if (!isForeign(looked)) return []
    const match = { start: 0, end: plain.text.length, words: '' }
    return gather('language', plain, [{ match, because: 'other-language', strength: 'strong' }])
  },
}

/** Most texts are clear within their first words: what is English there is English, or mixed. */
function opensInEnglish(text: string): boolean {
  const words = text
    .slice(0, OPENING)
    .toLowerCase()
    .split(/[^a-z']+/)
  return (
    words.length > 5 && words.filter(word => ENGLISH.has(word)).length > 2 * HARDLY_ENGLISH * words.length
  )
}

function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < 0.2 * letters) return letters - latin >= ENOUGH_SIGNS
  if (letters < ENOUGH_LETTERS || latin < 0.8 * letters) return false
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  // A list of names or medicines belongs to no language.
  if ((text.match(/[,;/]/g)?.length ?? 0) > LIST * words.length) return false
  const english = words.filter(word => ENGLISH.has(word)).length
  if (english > HARDLY_ENGLISH * words.length || isOnlyNoise(words)) return false
  return !['eng', 'und'].includes(franc(text, { minLength: ENOUGH_LETTERS }))
}

/** One word over and over, or none that ends: noise is no language. */
function isOnlyNoise(words: string[]): boolean {
  const noise = words.filter(word => word.length > 60 || isNoise(word)).length
  return words.length < 8 || new Set(words).size < 0.3 * words.length || noise > 0.15 * words.length
}
