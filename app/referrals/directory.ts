import listed from './directories.json'
import {
  type Entry,
  type Evidence,
  isHttps,
  isText,
  KINDS_OF_HELP,
  type KindOfHelp,
  type Problem,
  problemsOf,
} from './listing'

export const COSTS = ['free', 'low', 'paid', 'mixed'] as const
export type Cost = (typeof COSTS)[number]

export type Directory = Evidence & {
  id: string
  name: string
  about: string
  note?: string
  /** Null while nobody could confirm an address: it's then only a name, and on no card. */
  url: string | null
  searchUrl?: string
  countries: string[]
  kinds: KindOfHelp[]
  /** False where nobody can be looked up: a society without a search page isn't help nearby. */
  finder?: boolean
  /** Null when unknown. Never a sum: sums age. */
  cost: Cost | null
  online: boolean | null
  waiting?: string
  languages?: string[]
}

export const areLanguages = (codes: unknown): codes is string[] =>
  Array.isArray(codes) && codes.length > 0 && codes.every(code => /^[a-z]{2}$/.test(String(code)))

export const directories = listed as Directory[]

export function checkDirectories(json: unknown): Problem[] {
  return problemsOf(json, problemsOfDirectory)
}

function problemsOfDirectory(entry: Entry): string[] {
  const problems: string[] = []
  if (!isText(entry.about)) problems.push('nothing says what one finds there')
  if (entry.url === null) {
    if (entry.state === 'verified') problems.push('it is called verified, and has no address')
  } else if (!isHttps(entry.url)) problems.push('the address is not https')
  if (
    entry.searchUrl !== undefined &&
    !(isHttps(entry.searchUrl) && `${entry.searchUrl}`.includes('{place}'))
  ) {
    problems.push('the search address is not https with {place}')
  }
  const kinds: unknown[] = Array.isArray(entry.kinds) ? entry.kinds : []
  if (kinds.length === 0 || kinds.some(kind => !KINDS_OF_HELP.some(known => known === kind))) {
    problems.push('a kind of help is unknown')
  }
  if (entry.cost !== null && !COSTS.some(cost => cost === entry.cost)) problems.push('the cost is unknown')
  if (entry.online !== null && typeof entry.online !== 'boolean')
    problems.push('online is not true, false or null')
  if (entry.finder !== undefined && typeof entry.finder !== 'boolean')
    problems.push('finder is not true or false')
  if (entry.waiting !== undefined && !isText(entry.waiting)) problems.push('the waiting is not said')
  if (entry.languages !== undefined && !areLanguages(entry.languages))
    problems.push('a language is no code of two letters')
  return problems
}
