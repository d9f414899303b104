import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateText, dayOf } from '../../../../db/clock'
import { notFound, requireStaff } from '../../../context'
import { readLimits, setLimits } from '../../../professionals/availability'
import { Head } from '../../../ui/head'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { concernChoices } from '../applications/choices'
import { LimitsForm } from './form'
import { readLimitsForm } from './read-form'

export const meta = titled(words => words.credentials.limits.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { words } = context
  const { id } = requireStaff(context.viewer, 'professional')
  const set = await readLimits(context.db.read, id)
  if (!set) throw notFound()
  const { mostOpen, awayUntilDay, scope } = set
  const past = awayUntilDay === null || awayUntilDay <= dayOf(context.now)
  return {
    concerns: concernChoices(words, scope),
    fields: {
      most: String(mostOpen),
      away: past ? '' : dateText(awayUntilDay),
      ...Object.fromEntries((set.asks ?? scope).map(concern => [`asks-${concern}`, 'yes'])),
    },
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, viewer, now } = context
  const { id: staffId } = requireStaff(viewer, 'professional')
  const set = await readLimits(db.read, staffId)
  if (!set) throw notFound()
  const { fields, faults, limits } = readLimitsForm(await request.formData(), set.scope, dayOf(now))
  if (Object.keys(faults).length > 0) return data({ fields, faults }, 400)
  const { outcome } = await setLimits(db, { staffId, limits, now })
  if (outcome === 'gone') throw notFound()
  return redirect('/desk/limits?saved', 303)
}

export default function DeskLimits() {
  const words = useWords()
  const { saved, ...page } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.credentials.limits
  return (
    <section className="narrow">
      <Head below="desk" heading={w.heading} lead={w.lead} />
      {saved && !tried && (
        <p className="notice" role="status">
          {w.saved}
        </p>
      )}
      <LimitsForm {...page} fields={tried?.fields ?? page.fields} faults={tried?.faults ?? {}} />
    </section>
  )
}
