import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateText, dayOf } from '../../../../db/clock'
import { notFound, requireStaff } from '../../../context'
import { type LimitsFaults, readLimits, readLimitsForm, setLimits } from '../../../professionals/availability'
import { faultSentences } from '../../../ui/fault-sentences'
import { CheckboxGroup, FaultList, Field, PostForm } from '../../../ui/form'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { concernChoices } from '../applications/read-application-form'

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

type Props = {
  fields: Record<string, string>
  /** A code for each field that is not right yet. */
  faults: LimitsFaults
  /** What they were checked for. */
  concerns: { value: string; label: string }[]
}

/** How much a professional wants to be asked. */
function LimitsForm({ fields, faults, concerns }: Props) {
  const words = useWords()
  const w = words.credentials.limits
  const { faultOf, listed } = faultSentences(w.faults, faults)
  return (
    <PostForm action="/desk/limits">
      <FaultList heading={w.faultsHeading} faults={listed} />
      <Field
        name="most"
        label={w.most}
        hint={w.mostHint}
        fault={faultOf('most')}
        value={fields.most}
        inputMode="numeric"
        maxLength={2}
      />
      <Field
        name="away"
        type="date"
        label={w.away}
        hint={w.awayHint}
        fault={faultOf('away')}
        value={fields.away}
      />
      {concerns.length > 0 ? (
        <CheckboxGroup
          name="asks"
          legend={w.asks}
          hint={w.asksHint}
          fault={faultOf('asks')}
          fields={fields}
          choices={concerns}
        />
      ) : (
        <p className="hint">{w.noScope}</p>
      )}
      <button className="button">{w.button}</button>
    </PostForm>
  )
}
