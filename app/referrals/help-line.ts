import type { LineKind } from '../../db/schema'
import type { Entry, Problem } from './check-entry'
import { entriesOf, isHttps, isText, problemsOf } from './check-entry'
import type { Evidence, Grade } from './evidence'
import listed from './help-lines.json'

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
  /** Null when we do not know. */
  hours: string | null
  note?: string
  /** Whom it is for, when not for everybody: "women", "under 19". */
  audience?: string
  /** ISO 639-1 codes; absent when we do not know. */
  languages?: string[]
  sourceUrl?: string
}

/** The help lines that come with an installation, of every grade, in the order they are shown. */
export const helpLines = listed.helpLines as HelpLine[]

const EMERGENCY = new Map<string, string[]>(Object.entries(listed.emergency))

/** Numbers to call when somebody is in danger now; none means "your local emergency number". */
export function emergencyNumbers(country: string | null): string[] {
  return EMERGENCY.get(country?.toUpperCase() ?? '') ?? []
}

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
  if (entry.sourceUrl !== undefined && !isHttps(entry.sourceUrl)) problems.push('the source is not https')
  return problems
}

function problemsOfContact({ by, value, href }: Entry): string[] {
  const scheme = new Map<unknown, string>(Object.entries(SCHEMES)).get(by)
  if (!scheme || !isText(value) || !isText(href)) return ['a contact is incomplete']
  if (!href.startsWith(scheme)) return [`"${value}" does not lead to ${scheme}`]
  const digits = (text: string) => text.replace(/[^\d+]/g, '')
  if (by === 'call' && digits(value) !== digits(href)) return [`"${value}" dials another number`]
  if (by === 'text' && !digits(value).endsWith(digits(href))) return [`"${value}" writes to another number`]
  return []
}
