import { useWords } from '../../../words/use-words'

type Props = {
  kind: 'directory' | 'help-line'
  country: string
  standing: string
  countries: string[]
  /** Reports that nobody has read, for each list. */
  waiting: Record<'directory' | 'help-line', number>
}

/** Which entries to see: a form that a page without scripts answers, and whose address can be kept. */
export function ListingFilter({ kind, country, standing, countries, waiting }: Props) {
  const words = useWords()
  const w = words.listings.desk
  return (
    <>
      <nav className="states" aria-label={w.which}>
        {(['directory', 'help-line'] as const).map(list => (
          <a
            key={list}
            href={`/staff/listings?list=${list}`}
            aria-current={list === kind ? 'page' : undefined}
          >
            {w.lists[list]}
            {waiting[list] > 0 && ` (${words.number(waiting[list])} ${w.standings.reported})`}
          </a>
        ))}
      </nav>
      <form action="/staff/listings" className="country">
        <input type="hidden" name="list" value={kind} />
        <Choice
          name="country"
          label={w.country}
          chosen={country}
          choices={countries.map(code => [code, words.country(code)])}
        />
        <Choice name="standing" label={w.standing} chosen={standing} choices={Object.entries(w.standings)} />
        <button className="button second">{w.apply}</button>
      </form>
    </>
  )
}

const Choice = ({
  name,
  label,
  chosen,
  choices,
}: {
  name: string
  label: string
  chosen: string
  choices: [value: string, label: string][]
}) => {
  const words = useWords()
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={chosen}>
        <option value="">{words.listings.desk.any}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
