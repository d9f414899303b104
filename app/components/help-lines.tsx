import { words } from '../words'

export type ShownHelpLine = {
  id: string
  /** Its name in addresses. */
  code: string
  name: string
  contacts: { by: string; value: string; href: string; grade?: string }[]
  /** Where its numbers work; a number never stands without it. */
  countries: string[]
  hours: string | null
  note?: string
  audience?: string
  cost?: string
  waiting?: string
  languages?: string[]
  state: 'verified' | 'not-yet-verified'
  checkedDay: number
  checkedBy: 'person' | 'link'
  /** Nobody looked for half a year. */
  isOld: boolean
}

/** Lines with people at the other end: whom to call, text or chat, when, and when the entry was last checked. */
export function HelpLines({ lines }: { lines: ShownHelpLine[] }) {
  const w = words.help
  if (lines.length === 0) return <p className="quiet">{w.none}</p>
  return (
    <ul className="help-lines">
      {lines.map(line => (
        <li key={line.id} className="card">
          <h3>{line.name}</h3>
          {line.contacts.map(contact => (
            <p key={contact.href} className="contact">
              <a
                href={contact.href}
                rel="noreferrer noopener nofollow"
                ping={contact.href.startsWith('https:') ? `/e/${line.code}/opened` : undefined}
              >
                {w.by[contact.by]} {contact.value}
              </a>
              {contact.grade === 'C' && <span className="quiet"> {w.unverified}</span>}
            </p>
          ))}
          <p className="quiet">
            {[
              !line.countries.includes('*') && words.list(line.countries.map(words.country)),
              line.audience && w.audience(line.audience),
              line.hours,
              line.cost && words.referral.cost[line.cost],
              line.languages && words.referral.languages(line.languages.map(words.listings.language)),
              line.waiting && words.referral.waiting(line.waiting),
              line.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="quiet">
            {line.state !== 'verified' && `${w.unverified} `}
            {checkedSaid(line)} · <a href={`/e/${line.code}`}>{w.about}</a>
          </p>
        </li>
      ))}
    </ul>
  )
}

function checkedSaid({ isOld, checkedBy, checkedDay }: ShownHelpLine): string {
  const w = words.help
  const date = words.date(checkedDay)
  return isOld ? w.old(date) : checkedBy === 'link' ? w.answered(date) : w.checked(date)
}

/** Numbers for danger now, before everything else. */
export function Emergency({ numbers }: { numbers: string[] }) {
  const w = words.help
  return (
    <p className="notice">
      {w.danger}{' '}
      {numbers.length === 0
        ? w.local
        : numbers.map((number, n) => (
            <span key={number}>
              {n > 0 && ' / '}
              <a href={`tel:${number}`}>
                <strong>{number}</strong>
              </a>
            </span>
          ))}
      .
    </p>
  )
}
