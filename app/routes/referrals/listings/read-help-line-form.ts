import { COSTS } from '../../../referrals/directory'
import { type Contact, HELP_LINE_KINDS, type HelpLine, SCHEMES } from '../../../referrals/help-line'
import { asKept, readCommon, reading } from './read-form'

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
