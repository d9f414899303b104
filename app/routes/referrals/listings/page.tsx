import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readDirectories, readHelpLines } from '../../../../db/directories'
import { monthOf, readClicks } from '../../../../db/listings/clicks'
import { listingCode } from '../../../../db/listings/code'
import { isSaidToBeWrong, readOpenReports } from '../../../../db/listings/listing-reports'
import type { ListingKind } from '../../../../db/schema'
import { requireStaff } from '../../../context'
import type { Directory } from '../../../referrals/directory'
import type { HelpLine } from '../../../referrals/help-line'
import { isVerified } from '../../../referrals/listing'
import { deadLinks, directoryStatus, helpLineStatus } from '../../../referrals/listing-status'
import { countriesIn } from '../../../referrals/places'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ListingTable } from './listing-table'
import { cardStatus } from './view'

export const meta = titled(words => words.listings.desk.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, 'operator')
  const { db, secret, now, settings } = context
  const asked = new URL(request.url).searchParams
  const kind: ListingKind = asked.get('list') === 'help-line' ? 'help-line' : 'directory'
  const [listed, reports, opens] = await Promise.all([
    standingOfAll(context, kind),
    readOpenReports(db.read, secret),
    readClicks(db.read, now),
  ])
  const rows = listed.map(({ row, standing }) => {
    const saying = reports.filter(report => report.kind === kind && report.listingId === row.id)
    const opened = opens.filter(each => each.kind === kind && each.listingId === row.id)
    const sum = (months: typeof opened) => months.reduce((total, each) => total + each.clicks, 0)
    return {
      code: listingCode(kind, row.id),
      name: row.entry.name,
      countries: row.entry.countries,
      standing,
      isVerified: isVerified({ ...row.entry, state: row.state }),
      isEdited: row.editedDay !== null,
      isWrong: isSaidToBeWrong(saying, dayOf(now)),
      checkedDay: row.checkedDay,
      checkedBy: row.checkedBy,
      reports: saying.length,
      opens: { month: sum(opened.filter(each => each.month === monthOf(now))), year: sum(opened) },
    }
  })
  const [country, standing] = [asked.get('country') ?? '', asked.get('standing') ?? '']
  const chosen = rows.filter(
    row =>
      (country === '' || row.countries.includes(country)) &&
      (standing === '' ||
        row.standing === standing ||
        (standing === 'unverified' && !row.isVerified) ||
        (standing === 'reported' && row.reports > 0)),
  )
  return {
    ...{ kind, country, standing, rows: chosen, linkCheck: settings.linkCheck },
    countries: countriesIn(
      context.words,
      listed.map(({ row }) => row.entry),
    ),
    waiting: { directory: 0, 'help-line': 0, ...countBy(reports.map(report => report.kind)) },
  }
}

async function standingOfAll({ db, now }: LoaderFunctionArgs['context'], kind: ListingKind) {
  const [dead, today] = [(await deadLinks(db))(kind), dayOf(now)]
  return kind === 'directory'
    ? (await readDirectories<Directory>(db.read)).map(row => ({
        row,
        standing: cardStatus(row, directoryStatus(row, dead, today)),
      }))
    : (await readHelpLines<HelpLine>(db.read)).map(row => ({
        row,
        standing: helpLineStatus(row, dead, today),
      }))
}

function countBy(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

export default function Listings() {
  const words = useWords()
  const { kind, country, standing, rows, countries, waiting, linkCheck } = useLoaderData<typeof loader>()
  const w = words.listings.desk
  return (
    <>
      <Head below="staff" heading={w.heading} lead={w.lead} />
      <ListingFilter {...{ kind, country, standing, countries, waiting }} />
      <p className="actions">
        <a className="button second" href={`/staff/listings/new?list=${kind}`}>
          {w.add[kind]}
        </a>
        <span className="quiet">{w.shown(rows.length)}</span>
      </p>
      {rows.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <ListingTable rows={rows} label={w.lists[kind]} />
      )}
      <p className="hint">{w.opensHint}</p>
      <p className="hint">{w.linkCheck[linkCheck]}</p>
    </>
  )
}

type Props = {
  kind: 'directory' | 'help-line'
  country: string
  standing: string
  countries: string[]
  /** Reports that nobody has read, for each list. */
  waiting: Record<'directory' | 'help-line', number>
}

/** Which entries to see: a form that a page without scripts answers, and whose address can be kept. */
function ListingFilter({ kind, country, standing, countries, waiting }: Props) {
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
