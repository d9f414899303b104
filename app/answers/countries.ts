import type { Words } from '../words'

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

export const countriesText = (words: Words, codes: string[]): string =>
  codes.map(code => words.country(code)).join(', ')
