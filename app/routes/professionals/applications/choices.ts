import { CONCERNS } from '../../../referrals/concern'
import { COUNTRIES } from '../../../referrals/country'
import { words } from '../../../words'

/** What an applicant chooses from: every country by its name, and every concern. */
export const applicationChoices = () => ({
  countries: [...COUNTRIES]
    .map(code => ({ code, name: words.country(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.language)),
  concerns: concernChoices(CONCERNS),
})

/** Concerns as somebody ticks them, beginning with a capital letter. */
export const concernChoices = (concerns: readonly string[]) =>
  concerns.map(value => ({ value, label: capital(words.credentials.concerns[value] ?? value) }))

const capital = (text: string) => text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1)
