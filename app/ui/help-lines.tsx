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

export type EmergencyView = { number: string; or: string[]; countries: string[] }

/** As many countries as there is room for. */
const MOST = 4

type EmergencyProps = {
  numbers: EmergencyView[]
  /** ISO 639-1, where the names of countries are said in another language. */
  language?: string
}

/** Numbers for danger now, each in one press: one large one where the country is known, else those of many. */
export function Emergency({ numbers, language: asked }: EmergencyProps) {
  const words = useWords()
  const language = asked ?? words.language
  const w = words.help
  const names = new Intl.DisplayNames(language, { type: 'region', style: 'short' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const namesOf = (countries: string[]) => {
    const named = countries.slice(0, MOST).map(code => names.of(code) ?? code)
    return language === words.language ? words.list(named) : list.format(named)
  }
  const [only] = numbers
  if (only && numbers.length === 1)
    return (
      <p className="emergency one">
        <a className="call" href={`tel:${only.number}`}>
          <strong>{language === words.language ? w.call(only.number) : only.number}</strong>{' '}
          <span>{namesOf(only.countries)}</span>
        </a>
        {only.or.map(number => (
          <span key={number} className="or">
            {w.or} <a href={`tel:${number}`}>{number}</a>
          </span>
        ))}
      </p>
    )
  return (
    <ul className="emergency">
      {numbers.map(({ number, countries }) => (
        <li key={number}>
          <a className="call" href={`tel:${number}`}>
            <strong>{number}</strong> <span>{namesOf(countries)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
