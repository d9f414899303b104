import { franc } from 'franc-min'
import { plainText } from '../text/plain-text'
import { language } from './language'

/** ISO 639-3, as franc says it, to the ISO 639-1 codes that pages use. */
const CODES: Record<string, string> = {
  arb: 'ar',
  deu: 'de',
  spa: 'es',
  fra: 'fr',
  hin: 'hi',
  mag: 'hi',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  por: 'pt',
  rus: 'ru',
  tur: 'tr',
  ukr: 'uk',
}
/** What short texts are full of: letters alone take Spanish for Portuguese there. */
const FREQUENT: Record<string, string> = {
  de: 'ich nicht und aber mehr bin mein meine mit eine dass der die das ist mir',
  es: 'el los las y pero muy quiero puedo más con una que no mi por de la esta está',
  fr: 'le les et mais je ne pas suis plus mon ma avec une que est de la ce',
  it: 'il gli e ma non sono più mio mia con una che di per mi è',
  nl: 'ik niet en maar meer ben mijn met een dat het de is van',
  pl: 'nie i ale jestem mój moja z że się na mnie jest',
  pt: 'o os as e mas muito quero não estou minha meu com uma em que de é',
  tr: 've ama benim bir ile bu çok ne için beni da de',
}
const frequent = Object.entries(FREQUENT).map(([code, words]) => [code, new Set(words.split(' '))] as const)
const LOOKED_AT = 1000
/** Words of a language by which it is known; fewer are chance. */
const ENOUGH = 3

/** Which language a text is in that nobody here reads; null for English, and for one we have no words in. */
export function languageOf(text: string): string | null {
  if (language.detect(text).length === 0) return null
  const looked = plainText(text).text.slice(0, LOOKED_AT)
  const words = looked.toLowerCase().match(/\p{L}+/gu) ?? []
  const [first, second] = frequent
    .map(([code, set]) => ({ code, n: words.filter(word => set.has(word)).length }))
    .sort((a, b) => b.n - a.n)
  if (first && second && first.n >= ENOUGH && first.n > second.n) return first.code
  return CODES[franc(looked, { minLength: 10 })] ?? null
}
