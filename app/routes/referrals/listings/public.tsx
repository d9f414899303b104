import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reportListing } from '../../../../db/listings/reports'
import { newNonce, nonceHash, verifyNonce } from '../../../accounts/nonce'
import { allow } from '../../../accounts/rate-limit'
import { notFound } from '../../../context'
import { line, oneOf, readForm, text } from '../../../forms'
import { isFirstToday } from '../../../server/first-today'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ListingFacts } from './facts'
import { findListing, statusOfListing } from './listing'
import { LISTING_REASONS, type ListingReportFaults, ListingReportForm } from './report-form'
import { listingView } from './view'

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
  const faults: ListingReportFaults = {
    ...(!reason && { reason: 'choose' }),
    ...(note.length > LONGEST_NOTE && { note: 'too-long' }),
  }
  if (!reason || Object.keys(faults).length > 0) return data({ fields, faults, hindrance: null }, 400)
  if (!verifyNonce(secret, once, now)) return data({ fields, faults, hindrance: 'expired' as const }, 409)
  if (!allow(client, 'listing-report', PER_HOUR))
    return data({ fields, faults, hindrance: 'limit' as const }, 429)

  await reportListing(context, {
    id: nonceHash(once).slice(0, 32),
    kind: one.kind,
    listingId: one.row.id,
    reason,
    note,
    first: isFirstToday(client, `listing-report ${one.code}`, now),
    now,
  })
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
