import type { Words } from '../words'
import { useWords } from '../words/use-words'

export type HelpLineView = {
  id: string
  /** Its name in addresses. */
  code: string
  name: string
  contacts: { by: keyof Words['help']['by']; value: string; href: string; grade?: string }[]
  /** Where its numbers work; a number never stands without it. */
  countries: string[]
  hours: string | null
  /** Somebody is there at this moment, by sourced hours; left out where we do not know. */
  open?: boolean | null
  note?: string
  audience?: string
  /** Fewer of its countries, where only these matter here. */
  where?: string[]
  cost?: keyof Words['referral']['cost']
  waiting?: string
  languages?: string[]
  state: 'verified' | 'not-yet-verified'
  checkedDay: number
  checkedBy: 'person' | 'link'
  /** Nobody looked for half a year. */
  isOld: boolean
}

/** The mark of a line for every country. */
const ANYWHERE = '*'

type Props = {
  lines: HelpLineView[]
  /** While somebody writes: how to reach them, and no more. */
  brief?: boolean
}

/** Lines with people at the other end: whom to call, text or chat, when, and when the entry was last checked. */
export function HelpLines({ lines, brief = false }: Props) {
  const words = useWords()
  const w = words.help
  if (lines.length === 0) return null
  return (
    <ul className="help-lines">
      {lines.map(line => (
        <li key={line.id} className="card">
          <h3>
            {line.name}
            {line.open === true && <span className="badge open-now">{w.openNow}</span>}
          </h3>
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
          <Facts line={line} />
          {!brief && (
            <p className="quiet">
              {line.state !== 'verified' && `${w.unverified} `}
              {checkedSaid(words, line)} · <a href={`/e/${line.code}`}>{w.about}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Facts({ line }: { line: HelpLineView }) {
  const words = useWords()
  const w = words.referral
  const where = (line.where ?? line.countries).filter(code => code !== ANYWHERE)
  const facts = [
    where.length > 0 && words.list(where.map(words.country)),
    line.audience && words.help.audience(line.audience),
    line.hours,
    line.cost && w.cost[line.cost],
    line.languages && w.languages(line.languages.map(words.listings.language)),
    line.waiting && w.waiting(line.waiting),
    line.note,
  ].filter(Boolean)
  return facts.length > 0 ? <p className="quiet">{facts.join(' · ')}</p> : null
}

function checkedSaid(words: Words, { isOld, checkedBy, checkedDay }: HelpLineView): string {
  const w = words.help
  const date = words.date(checkedDay)
  return isOld ? w.old(date) : checkedBy === 'link' ? w.answered(date) : w.checked(date)
}
