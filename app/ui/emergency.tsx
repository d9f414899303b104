import { useWords } from '../words/use-words'

export type EmergencyView = { number: string; or: string[]; countries: string[] }

/** As many countries as there is room for. */
const MOST = 4

type Props = {
  numbers: EmergencyView[]
  /** ISO 639-1, where the names of countries are said in another language. */
  language?: string
}

/** Numbers for danger now, each in one press: one large one where the country is known, else those of many. */
export function Emergency({ numbers, language: asked }: Props) {
  const words = useWords()
  const language = asked ?? words.language
  const w = words.help
  const names = new Intl.DisplayNames(language, { type: 'region', style: 'short' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const namesOf = (countries: string[]) =>
    list.format(countries.slice(0, MOST).map(code => names.of(code) ?? code))
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
