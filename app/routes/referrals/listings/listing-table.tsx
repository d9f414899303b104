import { Table } from '../../../ui/table'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type ListedRow = {
  code: string
  name: string
  countries: string[]
  standing: keyof Words['listings']['desk']['standings']
  isVerified: boolean
  isEdited: boolean
  isWrong: boolean
  checkedDay: number
  checkedBy: 'person' | 'link'
  reports: number
  opens: { month: number; year: number }
}

/** Entries of one list, a row each: how it stands, when it was checked, what readers say, how often it was opened. */
export function ListingTable({ rows, label }: { rows: ListedRow[]; label: string }) {
  const words = useWords()
  const w = words.listings.desk
  return (
    <Table
      label={label}
      heads={[w.name, w.country, w.standing, w.checked, w.reports, w.opens]}
      rows={rows.map(row => ({
        id: row.code,
        cells: [
          <a key="name" href={`/staff/listings/${row.code}`}>
            {row.name}
          </a>,
          countriesSaid(words, row.countries),
          <Badges key="standing" row={row} />,
          <>
            <span className="day">{words.date(row.checkedDay)}</span>
            {row.checkedBy === 'link' && <span className="quiet"> {w.byLink}</span>}
          </>,
          row.reports > 0 && words.number(row.reports),
          row.opens.year > 0 && <span className="quiet">{w.opensOf(row.opens.month, row.opens.year)}</span>,
        ],
      }))}
    />
  )
}

/** Countries that are named one by one; more are a number. */
const MOST_NAMED = 5

function countriesSaid(words: Words, countries: string[]): string {
  if (countries.includes('*')) return words.listings.page.anywhere
  return countries.length > MOST_NAMED
    ? words.listings.desk.countries(countries.length)
    : countries.join(', ')
}

function Badges({ row }: { row: ListedRow }) {
  const words = useWords()
  const w = words.listings.desk
  return (
    <>
      <span className={row.standing === 'fresh' ? 'badge' : 'badge held'}>{w.standings[row.standing]}</span>{' '}
      {!row.isVerified && row.standing !== 'unverified' && (
        <span className="badge">{w.standings.unverified}</span>
      )}{' '}
      {row.isWrong && <span className="badge refused">{w.wrong}</span>}{' '}
      {row.isEdited && <span className="quiet">{w.edited}</span>}
    </>
  )
}
