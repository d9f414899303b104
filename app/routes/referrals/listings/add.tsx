import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateText, dayOf } from '../../../../db/clock'
import { newId } from '../../../../db/ids'
import { addListing } from '../../../../db/listings/change'
import { listingCode } from '../../../../db/listings/code'
import type { ListingKind } from '../../../../db/schema'
import { requireStaff } from '../../../context'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ListingForm } from './form'
import { readDirectoryForm, readHelpLineForm, slugOf } from './read-listing-form'

export const meta = titled(words => words.listings.edit.title)

const kindIn = (request: Request): ListingKind =>
  new URL(request.url).searchParams.get('list') === 'help-line' ? 'help-line' : 'directory'

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, 'operator')
  return { kind: kindIn(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: by } = requireStaff(context.viewer, 'operator')
  const { db, now } = context
  const kind = kindIn(request)
  const form = await request.formData()
  const today = dateText(dayOf(now))
  const read =
    kind === 'directory' ? readDirectoryForm(form, null, today) : readHelpLineForm(form, null, today)
  const { fields, faults } = read
  if (Object.keys(faults).length > 0) return data({ fields, faults }, 400)

  const slug = slugOf(read.entry.name) || 'entry'
  for (const id of [slug, `${slug}-${newId().slice(0, 6)}`]) {
    const entry = { ...read.entry, id }
    if (await addListing(db, { kind, id, entry, state: entry.state, by, now }))
      return redirect(`/staff/listings/${listingCode(kind, id)}?saved`, 303)
  }
  return data({ fields, faults }, 409)
}

export default function AddListing() {
  const words = useWords()
  const { kind } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.listings.edit
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/staff/listings?list=${kind}`}>{w.back}</a>
      </p>
      <h1>{w.headingNew[kind]}</h1>
      <ListingForm
        address={`/staff/listings/new?list=${kind}`}
        kind={kind}
        fields={tried?.fields ?? { state: 'not-yet-verified' }}
        faults={tried?.faults ?? {}}
        version={null}
      />
    </section>
  )
}
