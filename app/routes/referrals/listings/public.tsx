import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { reportListing } from '../../../../db/listings/listing-reports'
import { tooLong } from '../../../../moderation/clean-text'
import { newNonce, nonceHash, verifyNonce } from '../../../accounts/nonce'
import { allowForm, tooMany } from '../../../accounts/rate-limit'
import { notFound } from '../../../context'
import { line, oneOf, readForm, text } from '../../../forms'
import { isFirstToday } from '../../../server/counters'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { LISTING_REASONS, type ListingReportFaults, ListingReportForm } from './report-form'
import { findListing, type ListingView, listingView, statusOfListing } from './view'

const LONGEST_NOTE = 500
/** Reports from one client in an hour. */
const PER_HOUR = 5

export const meta = titled(words => words.listings.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const one = await findListing(context, params.listing)
  if (!one || one.row.withdrawnDay !== null) throw notFound()
  return {
    shown: listingView(one, await statusOfListing(context, one)),
    once: newNonce(context.secret, context.now),
    thanks: new URL(request.url).searchParams.has('thanks'),
  }
}

/** A reader says that something is dead or wrong here. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { secret, client, now } = context
  const one = await findListing(context, params.listing)
  if (!one || one.row.withdrawnDay !== null) throw notFound()
  const { once, ...fields } = readForm(await request.formData(), {
    reason: oneOf(LISTING_REASONS),
    note: text,
    once: line,
  })
  const { reason, note } = fields
  const long = tooLong(note, LONGEST_NOTE)
  const faults: ListingReportFaults = {
    ...(!reason && { reason: 'choose' }),
    ...(long && { note: long }),
  }
  if (!reason || Object.keys(faults).length > 0) return data({ fields, faults, hindrance: null }, 400)
  if (!verifyNonce(secret, once, now)) return data({ fields, faults, hindrance: 'expired' as const }, 409)
  if (!allowForm(once, client, 'listing-report', PER_HOUR))
    return data({ fields, faults, hindrance: 'limit' as const }, tooMany(PER_HOUR))

  const { outcome } = await reportListing(context, {
    id: nonceHash(once).slice(0, 32),
    kind: one.kind,
    listingId: one.row.id,
    reason,
    note,
    first: isFirstToday(client, `listing-report ${one.code}`, now),
    now,
  })
  if (outcome === 'sent-before') return data({ fields, faults, hindrance: 'sent-before' as const }, 409)
  return redirect(`/e/${one.code}?thanks#report`, 303)
}

export default function Listing() {
  const words = useWords()
  const { shown, once, thanks } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  return (
    <article className="narrow">
      {shown.kind === 'help-line' && (
        <p className="crumb">
          <a href="/help">{words.help.title}</a>
        </p>
      )}
      <ListingFacts shown={shown} />
      <ListingReportForm
        address={`/e/${shown.code}`}
        once={once}
        thanks={thanks}
        fields={tried?.fields ?? null}
        faults={tried?.faults ?? {}}
        hindrance={tried?.hindrance ?? null}
      />
    </article>
  )
}

/** All that we know of a place for help: what it is, for whom, what it costs, and how we know. */
function ListingFacts({ shown }: { shown: ListingView }) {
  const words = useWords()
  const w = words.listings.page
  const ping = `/e/${shown.code}/opened`
  const warnings: Partial<Record<ListingView['standing'], string>> = w.standing
  const warning = warnings[shown.standing]
  const checked = words.date(shown.checkedDay)
  return (
    <>
      <h1 dir="auto">{shown.name}</h1>
      {shown.kind === 'directory' && (
        <p className="lead" dir="auto">
          {shown.about}
        </p>
      )}
      {shown.kind === 'directory' && !shown.hasAddress && <p className="notice">{w.noAddress}</p>}
      {warning && <p className="notice">{warning}</p>}
      {shown.kind === 'directory' && shown.url && (
        <p>
          <a className="button" href={shown.url} rel="noreferrer noopener nofollow" ping={ping}>
            {w.open}
          </a>
        </p>
      )}
      {shown.kind === 'help-line' &&
        shown.contacts.map(({ by, value, href }) => (
          <p className="contact" key={href}>
            <a
              href={href}
              rel="noreferrer noopener nofollow"
              ping={href.startsWith('https:') ? ping : undefined}
            >
              {words.help.by[by]} {value}
            </a>
            {!shown.countries.includes('*') && !href.startsWith('https:') && (
              <span className="quiet"> {words.list(shown.countries.map(words.country))}</span>
            )}
          </p>
        ))}
      {shown.note && <p dir="auto">{shown.note}</p>}
      <h2>{w.facts}</h2>
      <dl className="facts">
        {shown.kind === 'directory' ? <DirectoryFacts shown={shown} /> : <LineFacts shown={shown} />}
        <Fact term={w.where}>
          {shown.countries.includes('*') ? w.anywhere : words.list(shown.countries.map(words.country))}
        </Fact>
        <Fact term={w.languages}>
          {shown.languages ? words.list(shown.languages.map(words.listings.language)) : w.unknown}
        </Fact>
        <Fact term={w.how}>
          {w.grades[shown.grade]} {shown.isLookedAt && w.byOperator} {!shown.isVerified && w.unverified}{' '}
          {shown.checkedBy === 'link' ? w.link(checked) : w.person(checked)}
        </Fact>
      </dl>
      <p className="quiet">{w.notOurs}</p>
    </>
  )
}

function DirectoryFacts({ shown }: { shown: Extract<ListingView, { kind: 'directory' }> }) {
  const words = useWords()
  const { page: w, kinds } = words.listings
  return (
    <>
      <Fact term={w.forWhat}>{words.list(shown.kinds.map(kind => kinds[kind]))}</Fact>
      <Fact term={w.cost}>{(shown.cost && w.costs[shown.cost]) ?? w.unknown}</Fact>
      <Fact term={w.online}>
        {shown.online === null ? w.unknown : shown.online ? w.onlineYes : w.onlineNo}
      </Fact>
      {shown.waiting && <Fact term={w.waiting}>{shown.waiting}</Fact>}
    </>
  )
}

function LineFacts({ shown }: { shown: Extract<ListingView, { kind: 'help-line' }> }) {
  const words = useWords()
  const w = words.listings.page
  return (
    <>
      <Fact term={w.forWhat}>
        <ul>
          {shown.needs.map(need => (
            <li key={need}>{words.help.kinds[need] ?? words.help.kinds.crisis}</li>
          ))}
        </ul>
      </Fact>
      <Fact term={w.forWhom}>{shown.audience ?? w.everybody}</Fact>
      <Fact term={w.hours}>{shown.hours ?? w.unknown}</Fact>
      {shown.cost && <Fact term={w.cost}>{w.costs[shown.cost]}</Fact>}
      {shown.waiting && <Fact term={w.waiting}>{shown.waiting}</Fact>}
    </>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
