import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readDeadLinks, readLinks } from '../../../../db/listings/links'
import { readOpenReports } from '../../../../db/listings/reports'
import { notFound, requireStaff } from '../../../context'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { listingAction } from './action'
import { ListingCare } from './care'
import { ListingForm } from './form'
import { cardStatus, findListing, type ListedEntry, statusOfListing } from './listing'
import { directoryFields } from './read-directory-form'
import { helpLineFields } from './read-help-line-form'
import { ListingStory } from './story'
import { shownVersions } from './versions'

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
      {tried?.outcome === 'stale' && (
        <p className="notice" role="alert">
          {w.stale}
        </p>
      )}
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
