import type { Entry, Problem } from './check-entry'
import { isHttps, isText, problemsOf } from './check-entry'
import listed from './directories.json'
import type { Evidence } from './evidence'
import type { KindOfHelp } from './kinds-of-help'
import { KINDS_OF_HELP } from './kinds-of-help'

export const COSTS = ['free', 'low', 'paid', 'mixed'] as const
export type Cost = (typeof COSTS)[number]

export type Directory = Evidence & {
  id: string
  name: string
  /** What one finds there, in one plain sentence. */
  about: string
  /** What one should know before relying on it. */
  note?: string
  /** Null where nobody could confirm an address yet: then it is a name, and on no card as a place to go to. */
  url: string | null
  /** An address with `{place}` in it. Links do not use it: a place belongs into nobody's log. */
  searchUrl?: string
  /** ISO 3166-1 alpha-2 codes of the countries it serves, or `["*"]` for anywhere. */
  countries: string[]
  kinds: KindOfHelp[]
  /** False where one cannot look anybody up: a society without a search page is not help near you. */
  finder?: boolean
  /** Null when we do not know. Never a sum: sums age. */
  cost: Cost | null
  /** Whether some of the help can be had online; null when we do not know. */
  online: boolean | null
  /** How long one waits there; absent when no source says so. */
  waiting?: string
  /** ISO 639-1 codes; absent when we do not know. */
  languages?: string[]
}

/** Whether these are one or more ISO 639-1 codes. */
export const areLanguages = (codes: unknown): codes is string[] =>
  Array.isArray(codes) && codes.length > 0 && codes.every(code => /^[a-z]{2}$/.test(String(code)))

/** The directories that come with an installation, of every grade. */
export const directories = listed as Directory[]

/** What is wrong with a list of directories, for a test and for whoever edits the list; empty when nothing is. */
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
