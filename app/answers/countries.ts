import type { Words } from '../words'

/** What people write who do not know the codes, and what the list of names does not say. */
const short: Record<string, string> = {
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  usa: 'US',
  america: 'US',
}

const folded = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .toLowerCase()
    .trim()

/**
 * Countries as somebody wrote them, by name or by code, with commas between them.
 * @returns their codes, each once, in the order written; `unknown`: the first that is no country
 */
export function readCountries(
  typed: string,
  known: ReadonlySet<string>,
  words: Words,
): { codes: string[]; unknown: string | null } {
  const names = new Map([...known].map(code => [folded(words.country(code)), code]))
  const found = typed
    .split(/[,;]/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const code = known.has(part.toUpperCase()) ? part.toUpperCase() : undefined
      return { part, code: code ?? short[folded(part)] ?? names.get(folded(part)) }
    })
  return {
    codes: [...new Set(found.flatMap(({ code }) => code ?? []))],
    unknown: found.find(({ code }) => !code)?.part ?? null,
  }
}

/** As it stands in the field. */
export const countriesText = (words: Words, codes: string[]): string =>
  codes.map(code => words.country(code)).join(', ')
