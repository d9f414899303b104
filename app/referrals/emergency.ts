import { emergencyNumbers } from './help-line'

export type Emergency = { number: string; or: string[]; countries: string[] }

const LARGE = [['US', 'CA'], ['GB', 'IE'], ['EU', 'IN', 'ZA'], ['AU'], ['NZ']]
const numbersOf = (country: string) => emergencyNumbers(country === 'EU' ? 'DE' : country)

export function emergencyFor(country: string | null, speaking: string[] = []): Emergency[] {
  const [number, ...or] = emergencyNumbers(country)
  if (country && number) return [{ number, or, countries: [country] }]
  const theirs = byNumber(speaking)
  return theirs.length > 0 ? theirs : large
}

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
