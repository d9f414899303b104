import { emergencyNumbers } from './help-line'

/** A number to call when somebody is in danger now, and where it is the right one. */
export type Emergency = { number: string; or: string[]; countries: string[] }

/** Where no country is known. `EU` stands for its members, who share a number. */
const LARGE = [['US', 'CA'], ['GB', 'IE'], ['EU', 'IN', 'ZA'], ['AU'], ['NZ']]
const numbersOf = (country: string) => emergencyNumbers(country === 'EU' ? 'DE' : country)

/**
 * The emergency numbers of a country; of the large countries where we know of none.
 * @param speaking the countries of the language that somebody wrote in: theirs come instead of the large ones
 */
export function emergencyFor(country: string | null, speaking: string[] = []): Emergency[] {
  const [number, ...or] = emergencyNumbers(country)
  if (country && number) return [{ number, or, countries: [country] }]
  const theirs = byNumber(speaking)
  return theirs.length > 0 ? theirs : large
}

/** One entry for each number: the first that all countries of the group answer. */
const large: Emergency[] = LARGE.flatMap(countries => {
  const [first = '', ...others] = countries
  const number = numbersOf(first).find(each => others.every(other => numbersOf(other).includes(each)))
  return number ? [{ number, or: [], countries }] : []
})

function byNumber(countries: string[]): Emergency[] {
  const found = new Map<string, string[]>()
  for (const country of countries) {
    const [number] = emergencyNumbers(country)
    if (number) found.set(number, [...(found.get(number) ?? []), country])
  }
  return [...found].map(([number, where]) => ({ number, or: [], countries: where }))
}
