import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readDeadLinks, readLinks } from '../../../../db/listings/listing-links'
import { readOpenReports } from '../../../../db/listings/listing-reports'
import type { ListingChange } from '../../../../db/schema'
import { notFound, requireStaff } from '../../../context'
import { Alert, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { listingAction } from './action'
import { ListingForm } from './form'
import { directoryFields, helpLineFields } from './read-listing-form'
import { cardStatus, findListing, type ListedEntry, shownVersions, statusOfListing } from './view'

export const meta = titled(words => words.listings.edit.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, 'operator')
  const { db, secret, words } = context
  const one = await findListing(context, params.listing)
  if (!one) throw notFound()
  const { kind, code, row } = one
  const isMine = (each: { kind: string; listingId: string }) =>
    each.kind === kind && each.listingId === row.id
  const [links, dead, reports] = await Promise.all([
    readLinks(db.read),
    readDeadLinks(db.read),
    readOpenReports(db.read, secret),
  ])
  const { standing } = await statusOfListing(context, one)
  return {
    ...{ kind, code, version: row.version },
    standing: one.kind === 'directory' ? cardStatus(one.row, standing) : standing,
    name: row.entry.name,
    saved: new URL(request.url).searchParams.has('saved'),
    fields: { ...fieldsOf(one), state: row.state },
    links: links.filter(isMine).map(({ url, said, triedDay }) => ({
      ...{ url, said, triedDay },
      isDead: dead.some(each => isMine(each) && each.url === url),
    })),
    reports: reports.filter(isMine).map(({ id, reason, note, madeDay }) => ({ id, reason, note, madeDay })),
    versions: await shownVersions(words, db.read, kind, row.id),
  }
}

const fieldsOf = (one: ListedEntry) =>
  one.kind === 'directory' ? directoryFields(one.row.entry) : helpLineFields(one.row.entry)

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: by } = requireStaff(context.viewer, 'operator')
  const one = await findListing(context, params.listing)
  if (!one) throw notFound()
  const pressed = await listingAction(context, one, await request.formData(), by)
  if (pressed.outcome === 'changed') return redirect(`/staff/listings/${one.code}?saved`, 303)
  const { fields, faults, outcome } = pressed
  return data({ fields, faults, outcome }, outcome === 'faulty' ? 400 : 409)
}

export default function EditListing() {
  const words = useWords()
  const shown = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.listings.edit
  const address = `/staff/listings/${shown.code}`
  const { kind, version, standing, links, reports } = shown
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/staff/listings?list=${kind}`}>{w.back}</a>
      </p>
      <h1 dir="auto">{shown.name}</h1>
      <p>
        <span className="badge">{words.listings.desk.standings[standing]}</span>{' '}
        {standing !== 'withdrawn' && <a href={`/e/${shown.code}`}>{w.seen}</a>}
      </p>
      {shown.saved && !tried && (
        <p className="notice" role="status">
          {w.saved}
        </p>
      )}
      {tried?.outcome === 'stale' && <Alert>{w.stale}</Alert>}
      <ListingCare
        address={address}
        version={version}
        isWithdrawn={standing === 'withdrawn'}
        links={links}
        reports={reports}
      />
      <h2>{w.heading}</h2>
      <ListingForm
        address={address}
        kind={kind}
        fields={tried?.fields ?? shown.fields}
        faults={tried?.faults ?? {}}
        version={version}
      />
      <h2>{w.versions}</h2>
      <ListingStory versions={shown.versions} />
    </section>
  )
}

type Props = {
  address: string
  version: number
  isWithdrawn: boolean
  links: { url: string; said: string; triedDay: number; isDead: boolean }[]
  reports: { id: string; reason: string; note: string | null; madeDay: number }[]
}

/** What an operator does about an entry beside changing its words: says it is right, takes it away, reads reports. */
function ListingCare({ address, version, isWithdrawn, links, reports }: Props) {
  const words = useWords()
  const w = words.listings.edit
  return (
    <>
      {reports.length > 0 && (
        <section className="card">
          <h2>{w.reports}</h2>
          <ul>
            {reports.map(({ id, reason, note, madeDay }) => (
              <li key={id}>
                <strong>{words.listings.report.reasons[reason] ?? reason}</strong>{' '}
                <span className="quiet">{words.date(madeDay)}</span>
                <p className="typed">{note ?? w.noNote}</p>
              </li>
            ))}
          </ul>
          <PostForm action={address}>
            {reports.map(({ id }) => (
              <input key={id} type="hidden" name="report" value={id} />
            ))}
            <button className="button second" name="intent" value="settle">
              {w.settle}
            </button>
          </PostForm>
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h2>{w.links}</h2>
          <ul className="quiet">
            {links.map(({ url, said, triedDay, isDead }) => (
              <li key={url}>
                {url}: {w.tried(words.date(triedDay), words.listings.said[said] ?? said)}{' '}
                {isDead && <span className="badge refused">{w.dead}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PostForm action={address} className="actions">
        <input type="hidden" name="version" value={version} />
        {!isWithdrawn && (
          <button className="button second" name="intent" value="looked">
            {w.right}
          </button>
        )}
        <button className="button second" name="intent" value={isWithdrawn ? 'put-back' : 'withdraw'}>
          {isWithdrawn ? w.putBack : w.withdraw}
        </button>
      </PostForm>
      {!isWithdrawn && <p className="hint">{w.withdrawHint}</p>}
    </>
  )
}

type VersionView = {
  version: number
  change: ListingChange
  day: number
  /** A colleague's handle; null for what came with the forum. */
  by: string | null
  /** What changed, field by field; null where a value was not there. */
  changed: { field: string; before: string | null; after: string | null }[]
  isFirst: boolean
}

/** What an entry said before, change by change, the newest first. */
function ListingStory({ versions }: { versions: VersionView[] }) {
  const words = useWords()
  const w = words.listings.edit
  if (versions.length === 0) return <p className="quiet">{w.noVersions}</p>
  return (
    <ol className="story">
      {versions.map(({ version, change, day, by, changed, isFirst }) => (
        <li key={version}>
          <h3>{w.changes[change]}</h3>
          <p className="quiet">{by === null ? w.on(words.date(day)) : w.by(words.date(day), by)}</p>
          {changed.length > 0 && (
            <dl className="difference">
              {changed.map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{w.fields[field] ?? field}</dt>
                  <dd>
                    <del dir="auto">{before ?? w.nothing}</del> <ins dir="auto">{after ?? w.nothing}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {changed.length === 0 && !isFirst && change !== 'withdrawn' && change !== 'put-back' && (
            <p className="quiet">{w.unchanged}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
