import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { francAll } from 'franc-min'

const LATIN = /^\p{Script=Latin}+$/u
const CYRILLIC = /^\p{Script=Cyrillic}+$/u

/** By ISO 639-3, as franc names them. English is stemmed in every text, as most are in English. */
const LANGUAGES = {
  deu: { stem: german, script: LATIN },
  fra: { stem: french, script: LATIN },
  spa: { stem: spanish, script: LATIN },
  por: { stem: portuguese, script: LATIN },
  ita: { stem: italian, script: LATIN },
  nld: { stem: dutch, script: LATIN },
  swe: { stem: swedish, script: LATIN },
  hun: { stem: hungarian, script: LATIN },
  ron: { stem: romanian, script: LATIN },
  tur: { stem: turkish, script: LATIN },
  rus: { stem: russian, script: CYRILLIC },
  ukr: { stem: ukrainian, script: CYRILLIC },
  ell: { stem: greek, script: /^\p{Script=Greek}+$/u },
  arb: { stem: arabic, script: /^\p{Script=Arabic}+$/u },
}

export type Language = keyof typeof LANGUAGES

const ALL = Object.keys(LANGUAGES) as Language[]

/** Common in English, and rare in the languages above. */
const ENGLISH = new Set(
  `the and of that it its my you your with have has this not but they she what when how dont didnt cant couldnt im ive
  been just would could about because like from know to for who out if be get got his him our can up`.split(
    /\s+/,
  ),
)
/** Of all words. Most texts are told by it, without a guess by letters. */
const ENGLISH_SHARE = 0.12

/** Letters. In fewer, the guess is too often wrong. */
const ENOUGH_LETTERS = 12
/** Of the best guess's score: Spanish and Portuguese, Russian and Ukrainian can be as likely as each other. */
const AS_LIKELY = 0.95

/** The languages, other than English, that a text is likely to be in: mostly one or none. */
export function likelyLanguages(text: string): Language[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/\p{L}+/gu) ?? []
  if (words.filter(word => ENGLISH.has(word)).length > words.length * ENGLISH_SHARE) return []
  const guesses = francAll(text, { minLength: ENOUGH_LETTERS, only: ['eng', ...ALL] })
  if (guesses[0]?.[0] === 'eng') return []
  return guesses.flatMap(([code, score]) => (isStemmed(code) && score >= AS_LIKELY ? [code] : []))
}

const isStemmed = (code: string): code is Language => Object.hasOwn(LANGUAGES, code)

/**
 * A word without its endings by the rules of each of the languages, marked with the language, so that it only meets
 * words of texts in that language.
 * @param word in small letters, with its accents
 * @param fold takes the accents away: many people type none
 */
export function stemsBy(word: string, fold: (word: string) => string, languages = ALL): string[] {
  const stems = new Set<string>()
  for (const language of languages) {
    const { stem, script } = LANGUAGES[language]
    if (word.length > 2 && script.test(word.replace(/\p{M}/gu, '')))
      for (const form of new Set([word, fold(word)])) stems.add(`${language}0${fold(stem(form))}`)
  }
  return [...stems]
}
