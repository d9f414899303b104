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
const LOOKED_AT = 1000

/** Which language a text is in that nobody here reads; null for English, and for one we have no words in. */
export function languageOf(text: string): string | null {
  if (language.detect(text).length === 0) return null
  return CODES[franc(plainText(text).text.slice(0, LOOKED_AT), { minLength: 10 })] ?? null
}
