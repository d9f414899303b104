import Negotiator from 'negotiator'
import { en } from './en'
import { makePseudo, PSEUDO } from './pseudo'
import { complete, type Translation } from './translation'

export type Words = typeof en

/**
 * Every language besides English, by BCP 47, made when it is first spoken. A new one is a folder like `en` and a line
 * here; what it lacks is said in English until it is there, and `npm run words` lists it.
 */
export const translations: Record<string, () => Translation<Words>> = { [PSEUDO]: makePseudo }

const spoken = new Map<string, Words>([['en', en]])

export const isLanguage = (language: string): boolean => language === 'en' || language in translations

/** The sentences of one language; English where it is not spoken here. */
export function wordsFor(language: string): Words {
  const known = spoken.get(language)
  const make = known ? null : translations[language]
  if (!make) return known ?? en
  const words = complete<Words>(make(), en)
  spoken.set(language, words)
  return words
}

/**
 * The language that a browser likes best among those that the forum speaks.
 * @param acceptLanguage as the browser sent it
 * @param spoken the first is taken where the browser likes none
 */
export const languageFor = (acceptLanguage: string | undefined, spoken: string[]): string =>
  new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).language(spoken) ??
  spoken[0] ??
  'en'

/** What can go wrong before a route is reached, as HTTP numbers it. */
export type PlainStatus = Extract<keyof Words['server']['pages'], number>
