import Negotiator from 'negotiator'
import { en } from './en'
import { pseudo } from './pseudo'
import { complete, type Translation } from './translation'

export type Words = typeof en

/**
 * Every language besides English, by BCP 47. A new one is a folder like `en` and a line here; what it lacks is said
 * in English until it is there, and `npm run words` lists it.
 */
export const translations: Record<string, Translation<Words>> = { [pseudo.language]: pseudo }

const catalogues = new Map<string, Words>([
  ['en', en],
  ...Object.entries(translations).map(([language, each]): [string, Words] => [
    language,
    complete<Words>(each, en),
  ]),
])

export const isLanguage = (language: string): boolean => catalogues.has(language)

/** The sentences of one language; English where it is not spoken here. */
export const wordsFor = (language: string): Words => catalogues.get(language) ?? en

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
