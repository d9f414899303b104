import { cleanLine } from '../../../../moderation/clean-text'
import { readField, text } from '../../../forms'
import { isHttps } from '../../../referrals/check-entry'
import { areCountries } from '../../../referrals/country'
import { areLanguages } from '../../../referrals/directory'
import type { Grade } from '../../../referrals/evidence'

/** What was typed, as it was typed. A box that was ticked is "yes". */
export type ListingFields = Record<string, string>
/** A code for each field that is not right yet. */
export type ListingFault =
  | 'empty'
  | 'too-long'
  | 'not-https'
  | 'not-countries'
  | 'not-languages'
  | 'none-chosen'
  | 'choose'
  | 'not-contacts'
  | 'needs-look'
export type ListingFaults = Partial<Record<string, ListingFault>>

const LINE = 200
const TEXT = 1_000
const LONG: ReadonlySet<string> = new Set(['about', 'note', 'witness'])

/** Reads one form, a field at a time, and keeps what is wrong with each. */
export function reading(form: FormData) {
  const fields: ListingFields = {}
  const faults: ListingFaults = {}
  for (const name of form.keys()) if (name !== 'token') fields[name] = readField(form, name, text)

  const line = (name: string, needed = false): string | undefined => {
    const typed = cleanLine(fields[name] ?? '')
    if (typed.length > (LONG.has(name) ? TEXT : LINE)) faults[name] = 'too-long'
    else if (needed && typed === '') faults[name] = 'empty'
    return typed || undefined
  }
  const address = (name: string, needed = false): string | undefined => {
    const typed = line(name, needed)
    if (typed && !faults[name] && !isHttps(typed)) faults[name] = 'not-https'
    return typed
  }
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined => {
    const chosen = choices.find(choice => choice === fields[name])
    if (chosen === undefined) faults[name] = 'choose'
    return chosen
  }
  /** What was ticked before keeps its order. */
  const ticked = <Choice extends string>(
    name: string,
    choices: readonly Choice[],
    before: Choice[] = [],
  ): Choice[] => [...new Set([...before, ...choices])].filter(choice => fields[`${name}-${choice}`] === 'yes')

  return { fields, faults, line, address, oneOf, ticked }
}

type Reading = ReturnType<typeof reading>
type Evidence = { grade?: Grade; witness?: string; state?: string; verifiedBy?: string; recheck?: string }

/** The fields that directories and help lines have in common. `today`: YYYY-MM-DD. */
export function readCommon(it: Reading, before: Evidence | null, today: string) {
  const { fields, faults, line, oneOf } = it
  const codes = (name: string) => (fields[name] ?? '').split(/[\s,;]+/).filter(Boolean)
  const countries = codes('countries').map(code => code.toUpperCase())
  if (!areCountries(countries)) faults.countries = 'not-countries'
  const languages = codes('languages').map(code => code.toLowerCase())
  if (languages.length > 0 && !areLanguages(languages)) faults.languages = 'not-languages'

  const looked = fields.looked === 'yes'
  const name = line('name', true) ?? ''
  const note = line('note')
  const witness = line('witness', true) ?? ''
  const grade = oneOf('grade', ['A', 'B', 'C'] as const)
  const chosen = oneOf('state', ['verified', 'not-yet-verified'] as const)
  const state = looked ? 'verified' : (chosen ?? 'not-yet-verified')
  if (grade === 'C' && state === 'verified' && !looked && !before?.verifiedBy) faults.state = 'needs-look'
  return {
    looked,
    common: {
      ...{ name, note, countries, witness, state, grade: grade ?? 'C' },
      languages: languages.length > 0 ? languages : undefined,
      ...(looked ? { verifiedOn: today, verifiedBy: 'operator', recheck: undefined } : {}),
    } as const,
  }
}

/** Without what is not there, as a database gives it back. */
export const asKept = <Entry>(entry: Entry): Entry => JSON.parse(JSON.stringify(entry))

/** "Dr. Smith’s clinic" -> "dr-smith-s-clinic" */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
