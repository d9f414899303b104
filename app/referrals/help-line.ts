import type { LineKind } from '../../db/schema'
import type { Entry, Problem } from './check-entry'
import { entriesOf, isHttps, isText, problemsOf } from './check-entry'
import { isInternational } from './country'
import { areLanguages, COSTS } from './directory'
import type { Evidence, Grade } from './evidence'
import listed from './help-lines.json'
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
  /** As a person reads it: "116 123", "HOME to 741741". */
  value: string
  href: string
  /** Only where this one contact is known less well than the line. */
  grade?: Grade
}

export type HelpLine = Evidence & {
  id: string
  name: string
  countries: string[]
  kind: HelpLineKind
  /** Other kinds it is right for too. */
  alsoFor?: HelpLineKind[]
  contacts: Contact[]
  /** As a person reads them; null when we do not know. */
  hours: string | null
  /** The hours of its first contact, only where they are sourced, so that a page can say "open now". */
  open?: OpenHours
  /** Absent when we do not know. */
  cost?: (typeof COSTS)[number]
  /** How long one waits there; absent when no source says so. */
  waiting?: string
  note?: string
  /** Whom it is for, when not for everybody: "women", "under 19". */
  audience?: string
  /** ISO 639-1 codes; absent when we do not know. */
  languages?: string[]
  sourceUrl?: string
}

/** The help lines that come with an installation, of every grade, in the order they are shown. */
export const helpLines = listed.helpLines as HelpLine[]

/** Lines that came with an earlier version and must not be shown any more. */
export const retiredHelpLines: string[] = listed.retired

export type EmergencyNumber = {
  number: string
  /** `any` answers for all three; `text` is for who cannot speak. */
  for: 'any' | 'ambulance' | 'police' | 'fire' | 'text'
  /** C where sources do not agree. */
  grade?: Grade
}

const EMERGENCY = new Map(Object.entries(listed.emergency)) as Map<string, EmergencyNumber[]>

/** Countries whose emergency numbers we know. */
export const emergencyCountries: string[] = [...EMERGENCY.keys()]

/** Every emergency number of a country, and what it is for. */
export const everyEmergencyNumber = (country: string | null): EmergencyNumber[] =>
  EMERGENCY.get(country?.toUpperCase() ?? '') ?? []

/**
 * Numbers to call when somebody is in danger now; none means "your local emergency number". Where no one number
 * answers for all, the ambulance comes before the police.
 */
export function emergencyNumbers(country: string | null): string[] {
  const services = everyEmergencyNumber(country)
  const numbersFor = (...wanted: EmergencyNumber['for'][]) =>
    services.filter(service => wanted.includes(service.for)).map(({ number }) => number)
  const forAll = numbersFor('any')
  return forAll.length > 0 ? forAll : numbersFor('ambulance', 'police')
}

/** Longer than this, a number is somebody's alone in the world; up to this, it means another thing elsewhere. */
const SHORT_NUMBER_DIGITS = 6

/** Whether a contact is a short number such as 988, 3114 or 116 123, which never stands without its country. */
export const isShortNumber = ({ by, href }: Pick<Contact, 'by' | 'href'>): boolean =>
  (by === 'call' || by === 'text') && dialled(href).replace(/\D/g, '').length <= SHORT_NUMBER_DIGITS

/** What is wrong with a list of help lines; empty when nothing is. */
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

/** The keys that are pressed: "#8008" and "tel:%238008" are the same. */
const dialled = (written: string): string => written.replaceAll('%23', '#').replace(/[^\d+*#]/g, '')
