import { words } from '../words'
import { TableFrame } from './table-frame'

export type ListedRow = {
  code: string
  name: string
  countries: string[]
  standing: string
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
  const w = words.listings.desk
  return (
    <TableFrame label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.country}</th>
            <th scope="col">{w.standing}</th>
            <th scope="col">{w.checked}</th>
            <th scope="col">{w.reports}</th>
            <th scope="col">{w.opens}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.code}>
              <td>
                <a href={`/staff/listings/${row.code}`}>{row.name}</a>
              </td>
              <td>{countriesSaid(row.countries)}</td>
              <td>
                <Badges row={row} />
              </td>
              <td className="day">
                {words.date(row.checkedDay)}
                {row.checkedBy === 'link' && <span className="quiet"> {w.byLink}</span>}
              </td>
              <td>{row.reports > 0 && words.number(row.reports)}</td>
              <td className="quiet">{row.opens.year > 0 && w.opensOf(row.opens.month, row.opens.year)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** Countries that are named one by one; more are a number. */
const MOST_NAMED = 5

function countriesSaid(countries: string[]): string {
  if (countries.includes('*')) return words.listings.page.anywhere
  return countries.length > MOST_NAMED
    ? words.listings.desk.countries(countries.length)
    : countries.join(', ')
}

function Badges({ row }: { row: ListedRow }) {
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
