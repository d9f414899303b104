import type { LineKind } from '../../db/schema'
import { isInternational } from './country'
import { areLanguages, COSTS } from './directory'
import listed from './help-lines.json'
import {
  type Entry,
  type Evidence,
  entriesOf,
  type Grade,
  isHttps,
  isText,
  type Problem,
  problemsOf,
} from './listing'
import { areHours, type OpenHours } from './opening-hours'

export const HELP_LINE_KINDS = [
  'crisis',
  'domestic-abuse',
  'sexual-assault',
  'young',
  'lgbtq',
  'child-protection',
  'own-behaviour',
  'own-thoughts',
  'victims-of-crime',
  'any',
] as const satisfies LineKind[]

export type HelpLineKind = LineKind

export const SCHEMES = { call: 'tel:', text: 'sms:', mail: 'mailto:', chat: 'https:', web: 'https:' } as const

export type Contact = {
  by: keyof typeof SCHEMES
  value: string
  href: string
  /** Only where this contact is less certain than the line. */
  grade?: Grade
}

export type HelpLine = Evidence & {
  id: string
  name: string
  countries: string[]
  kind: HelpLineKind
  alsoFor?: HelpLineKind[]
  contacts: Contact[]
  hours: string | null
  /** Of its first contact, and only where sourced, so that a page can say "open now". */
  open?: OpenHours
  cost?: (typeof COSTS)[number]
  waiting?: string
  note?: string
  audience?: string
  languages?: string[]
  sourceUrl?: string
}

export const helpLines = listed.helpLines as HelpLine[]

export const retiredHelpLines: string[] = listed.retired

type EmergencyNumber = {
  number: string
  for: 'any' | 'ambulance' | 'police' | 'fire' | 'text'
  grade?: Grade
}

const EMERGENCY = new Map(Object.entries(listed.emergency)) as Map<string, EmergencyNumber[]>

export const emergencyCountries: string[] = [...EMERGENCY.keys()]

export const everyEmergencyNumber = (country: string | null): EmergencyNumber[] =>
  EMERGENCY.get(country?.toUpperCase() ?? '') ?? []

/**
 * None means "your local emergency number". If no one number answers for everything, the ambulance comes before the
 * police.
 */
export function emergencyNumbers(country: string | null): string[] {
  const services = everyEmergencyNumber(country)
  const numbersFor = (...wanted: EmergencyNumber['for'][]) =>
    services.filter(service => wanted.includes(service.for)).map(({ number }) => number)
  const forAll = numbersFor('any')
  return forAll.length > 0 ? forAll : numbersFor('ambulance', 'police')
}

/** A number this short means something else in another country, so it never appears without its country. */
const SHORT_NUMBER_DIGITS = 6

export const isShortNumber = ({ by, href }: Pick<Contact, 'by' | 'href'>): boolean =>
  (by === 'call' || by === 'text') && dialled(href).replace(/\D/g, '').length <= SHORT_NUMBER_DIGITS

export function checkHelpLines(json: unknown): Problem[] {
  return problemsOf(json, entry => [
    ...problemsOfHelpLine(entry),
    ...entriesOf(entry.contacts).flatMap(problemsOfContact),
  ])
}

function problemsOfHelpLine(entry: Entry): string[] {
  const problems: string[] = []
  const kinds = [entry.kind, ...(Array.isArray(entry.alsoFor) ? entry.alsoFor : [])]
  if (kinds.some(kind => !HELP_LINE_KINDS.some(known => known === kind))) problems.push('a kind is unknown')
  if (entriesOf(entry.contacts).length === 0) problems.push('there is no way to reach it')
  if (entry.hours !== null && !isText(entry.hours)) problems.push('the hours are neither known nor null')
  if (entry.open !== undefined && !areHours(entry.open)) problems.push('the opening hours cannot be read')
  if (entry.open !== undefined && entry.hours === null)
    problems.push('it has opening hours, and none to show')
  if (entry.cost !== undefined && !COSTS.some(cost => cost === entry.cost))
    problems.push('the cost is unknown')
  if (entry.waiting !== undefined && !isText(entry.waiting)) problems.push('the waiting is not said')
  if (entry.languages !== undefined && !areLanguages(entry.languages))
    problems.push('a language is no code of two letters')
  if (
    isInternational(entry as HelpLine) &&
    entriesOf(entry.contacts).some(each => isShortNumber(each as Contact))
  )
    problems.push('a short number does not say in which country it works')
  if (entry.sourceUrl !== undefined && !isHttps(entry.sourceUrl)) problems.push('the source is not https')
  return problems
}

function problemsOfContact({ by, value, href }: Entry): string[] {
  const scheme = new Map<unknown, string>(Object.entries(SCHEMES)).get(by)
  if (!scheme || !isText(value) || !isText(href)) return ['a contact is incomplete']
  if (!href.startsWith(scheme)) return [`"${value}" does not lead to ${scheme}`]
  if (by === 'call' && dialled(value) !== dialled(href)) return [`"${value}" dials another number`]
  if (by === 'text' && !dialled(value).endsWith(dialled(href))) return [`"${value}" writes to another number`]
  return []
}

const dialled = (written: string): string => written.replaceAll('%23', '#').replace(/[^\d+*#]/g, '')

type Emergency = { number: string; or: string[]; countries: string[] }

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
