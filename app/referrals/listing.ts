import { dayFromText } from '../../db/clock'
import { areCountries } from './country'

/**
 * A: the operator's own page was read. B: another page, or the same address in several public sources. C: one source,
 * or sources that disagree.
 */
export type Grade = 'A' | 'B' | 'C'

export type Evidence = {
  grade: Grade
  state: 'verified' | 'not-yet-verified'
  witness: string
  gatheredOn: string
  /** Set when an operator of this site checked it; the only way for a C to become verified. */
  verifiedOn?: string
  verifiedBy?: string
  recheck?: string
}

export function isVerified({ grade, state, verifiedBy }: Evidence): boolean {
  return state === 'verified' && (grade !== 'C' || Boolean(verifiedBy))
}

export const KINDS_OF_HELP = [
  'sex-therapist',
  'couple-counsellor',
  'counsellor',
  'low-fee-therapy',
  'sexual-medicine',
  'medical-answers',
  'pelvic-physio',
  'pelvic-pain',
  'menopause',
  'sexual-health-clinic',
  'trauma-therapy',
  'sexual-assault-service',
  'lgbtq-health',
] as const

export type KindOfHelp = (typeof KINDS_OF_HELP)[number]

export type Problem = { id: string; problem: string }
export type Entry = Record<string, unknown>

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

export function isHttps(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:'
}

const isDay = (value: unknown): boolean => typeof value === 'string' && dayFromText(value) !== null

export function entriesOf(list: unknown): Entry[] {
  return Array.isArray(list) ? list.filter(entry => typeof entry === 'object' && entry !== null) : []
}

function problemsInCommon(entry: Entry): string[] {
  const problems: string[] = []
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(entry.id))) problems.push('the id is not a plain slug')
  if (!isText(entry.name)) problems.push('there is no name')
  if (!areCountries(entry.countries)) problems.push('the countries are not ISO codes or "*" alone')
  if (!['A', 'B', 'C'].includes(String(entry.grade))) problems.push('the grade is not A, B or C')
  if (!['verified', 'not-yet-verified'].includes(String(entry.state))) problems.push('the state is unknown')
  if (entry.grade === 'C' && entry.state === 'verified' && !isText(entry.verifiedBy)) {
    problems.push('grade C is shown as verified, and nobody says they looked')
  }
  if (!isText(entry.witness)) problems.push('there is no witness')
  if (!isDay(entry.gatheredOn)) problems.push('the day it was gathered is not YYYY-MM-DD')
  return problems
}

export function problemsOf(list: unknown, more: (entry: Entry) => string[]): Problem[] {
  const entries = entriesOf(list)
  if (entries.length === 0) return [{ id: '', problem: 'the list is empty or no list' }]
  const ids = entries.map(({ id }) => String(id))
  return entries.flatMap((entry, nth) => {
    const problems = [...problemsInCommon(entry), ...more(entry)]
    if (ids.indexOf(String(entry.id)) !== nth) problems.push('the id was used before')
    return problems.map(problem => ({ id: String(entry.id), problem }))
  })
}
