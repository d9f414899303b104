import { CONCERNS } from '../../../referrals/concern'
import { COUNTRIES } from '../../../referrals/country'
import type { Words } from '../../../words'

/** What an applicant chooses from: every country by its name, and every concern. */
export const applicationChoices = (words: Words) => ({
  countries: [...COUNTRIES]
    .map(code => ({ code, name: words.country(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.language)),
  concerns: concernChoices(words, CONCERNS),
})

/** Concerns as somebody ticks them, beginning with a capital letter. */
export const concernChoices = (words: Words, concerns: readonly string[]) =>
  concerns.map(value => ({ value, label: capital(words, words.credentials.concerns[value] ?? value) }))

const capital = (words: Words, text: string) =>
  text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1)
