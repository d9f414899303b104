import { cleanLine, lettersOver } from '../../../../moderation/clean-text'
import { readField, text } from '../../../forms'
import { areCountries } from '../../../referrals/country'
import { areLanguages, COSTS, type Directory } from '../../../referrals/directory'
import { type Contact, HELP_LINE_KINDS, type HelpLine, SCHEMES } from '../../../referrals/help-line'
import { type Grade, isHttps, KINDS_OF_HELP } from '../../../referrals/listing'

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
function reading(form: FormData) {
  const fields: ListingFields = {}
  const faults: ListingFaults = {}
  for (const name of form.keys()) if (name !== 'token') fields[name] = readField(form, name, text)

  const line = (name: string, needed = false): string | undefined => {
    const typed = cleanLine(fields[name] ?? '')
    if (lettersOver(typed, LONG.has(name) ? TEXT : LINE) > 0) faults[name] = 'too-long'
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
function readCommon(it: Reading, before: Evidence | null, today: string) {
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
const asKept = <Entry>(entry: Entry): Entry => JSON.parse(JSON.stringify(entry))

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

const ONLINE = ['yes', 'no', 'unknown'] as const

/**
 * What an operator says of a directory.
 * @param before what it said until now; null for a new one
 * @param today YYYY-MM-DD
 */
export function readDirectoryForm(form: FormData, before: Directory | null, today: string) {
  const it = reading(form)
  const about = it.line('about', true) ?? ''
  const url = it.address('url') ?? null
  const kinds = it.ticked('kinds', KINDS_OF_HELP, before?.kinds)
  if (kinds.length === 0) it.faults.kinds = 'none-chosen'
  const cost = it.oneOf('cost', [...COSTS, 'unknown'] as const)
  const online = it.oneOf('online', ONLINE)
  const { looked, common } = readCommon(it, before, today)
  // Nobody can have looked at what has no address.
  if (url === null && common.state === 'verified') it.faults.url = 'empty'
  const waiting = it.line('waiting')
  const entry: Directory = asKept({
    gatheredOn: today,
    id: '',
    ...before,
    ...common,
    ...{ about, url, kinds, waiting },
    finder: it.fields.finder === 'yes',
    cost: !cost || cost === 'unknown' ? null : cost,
    online: online === 'yes' ? true : online === 'no' ? false : null,
  })
  return { fields: it.fields, faults: it.faults, entry, looked }
}

/** A directory as its form shows it. */
export const directoryFields = (entry: Directory): Record<string, string> => ({
  ...{ name: entry.name, about: entry.about, note: entry.note ?? '', url: entry.url ?? '' },
  ...{ countries: entry.countries.join(', '), languages: (entry.languages ?? []).join(', ') },
  ...Object.fromEntries(entry.kinds.map(kind => [`kinds-${kind}`, 'yes'])),
  ...(entry.finder === false ? {} : { finder: 'yes' }),
  cost: entry.cost ?? 'unknown',
  waiting: entry.waiting ?? '',
  online: entry.online === null ? 'unknown' : entry.online ? 'yes' : 'no',
  ...{ grade: entry.grade, witness: entry.witness },
})

/**
 * What an operator says of a help line.
 * @param before what it said until now; null for a new one
 * @param today YYYY-MM-DD
 */
export function readHelpLineForm(form: FormData, before: HelpLine | null, today: string) {
  const it = reading(form)
  const kind = it.oneOf('kind', HELP_LINE_KINDS) ?? 'crisis'
  const alsoFor = it.ticked('alsoFor', HELP_LINE_KINDS, before?.alsoFor).filter(each => each !== kind)
  const contacts = readContacts(it.fields.contacts ?? '', before?.contacts ?? [])
  if (contacts.includes(null)) it.faults.contacts = 'not-contacts'
  else if (contacts.length === 0) it.faults.contacts = 'empty'
  const hours = it.line('hours') ?? null
  const audience = it.line('audience')
  const waiting = it.line('waiting')
  const cost = COSTS.find(each => each === it.fields.cost)
  const sourceUrl = it.address('sourceUrl')
  const { looked, common } = readCommon(it, before, today)
  const entry: HelpLine = asKept({
    gatheredOn: today,
    id: '',
    ...before,
    ...common,
    ...{ kind, hours, audience, sourceUrl, waiting },
    // Hours in other words are other hours.
    open: hours === (before?.hours ?? null) ? before?.open : hours === '24/7' ? '24/7' : undefined,
    cost,
    alsoFor: alsoFor.length > 0 ? alsoFor : undefined,
    contacts: contacts.filter(contact => contact !== null),
  })
  return { fields: it.fields, faults: it.faults, entry, looked }
}

/** A help line as its form shows it. */
export const helpLineFields = (entry: HelpLine): Record<string, string> => ({
  ...{ name: entry.name, note: entry.note ?? '', kind: entry.kind },
  ...Object.fromEntries((entry.alsoFor ?? []).map(kind => [`alsoFor-${kind}`, 'yes'])),
  ...{ countries: entry.countries.join(', '), languages: (entry.languages ?? []).join(', ') },
  contacts: entry.contacts.map(contactLine).join('\n'),
  ...{ hours: entry.hours ?? '', audience: entry.audience ?? '', sourceUrl: entry.sourceUrl ?? '' },
  ...{ cost: entry.cost ?? 'unknown', waiting: entry.waiting ?? '' },
  ...{ grade: entry.grade, witness: entry.witness },
})

/** "call 116 123", "chat https://example.org". */
export const contactLine = ({ by, value, href }: Contact): string =>
  `${by} ${SCHEMES[by] === 'https:' ? href : value}`

const MOST = 8

/** A line that was there before stays what it was, also what its form does not show. Null for one that is not understood. */
function readContacts(typed: string, before: Contact[]): (Contact | null)[] {
  const kept = new Map(before.map(contact => [contactLine(contact), contact]))
  return typed
    .split('\n')
    .map(line => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .slice(0, MOST)
    .map(line => kept.get(line) ?? readContact(line))
}

function readContact(line: string): Contact | null {
  const [, by = '', value = ''] = /^([a-z]+) (.{2,120})$/i.exec(line) ?? []
  const digits = (text: string) => text.replace(/[^\d+*#]/g, '').replace('#', '%23')
  switch (by.toLowerCase()) {
    case 'call':
      return /^[+*#]?[\d ()-]{2,}$/.test(value) ? { by: 'call', value, href: `tel:${digits(value)}` } : null
    case 'text': {
      const number = /\+?\d[\d ()-]*$/.exec(value)?.[0]
      return number ? { by: 'text', value, href: `sms:${digits(number)}` } : null
    }
    case 'mail':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? { by: 'mail', value, href: `mailto:${value}` } : null
    case 'chat':
    case 'web': {
      if (!value.startsWith('https://') || !URL.canParse(value)) return null
      const shown = value.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')
      return { by: by.toLowerCase() as 'chat' | 'web', value: shown, href: value }
    }
    default:
      return null
  }
}
