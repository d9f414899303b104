import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newNonce, verifyNonce } from '../../../accounts/nonce'
import { allowForm, tooMany } from '../../../accounts/rate-limit'
import { notFound } from '../../../context'
import { line, readField } from '../../../forms'
import { apply } from '../../../professionals/application'
import { Alert } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ApplicationForm } from './form'
import { applicationChoices, readApplicationForm } from './read-application-form'

/** Applications in an hour: from one client, and from all together, as each costs two people's time. */
const PER_HOUR = 5
const IN_ALL = 60

export const meta = titled(words => words.credentials.apply.title)

export const loader = ({ context }: LoaderFunctionArgs) => {
  const { words } = context
  return {
    ...applicationChoices(words),
    once: newNonce(context.secret, context.now),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { secret, client, now } = context
  const form = await request.formData()
  const { fields, faults, facts } = readApplicationForm(form)
  if (Object.keys(faults).length > 0) return data({ fields, faults, hindrance: null }, 400)
  const once = readField(form, 'once', line)
  if (!verifyNonce(secret, once, now)) return data({ fields, faults, hindrance: 'expired' as const }, 409)
  if (!allowForm(once, client, 'apply', PER_HOUR))
    return data({ fields, faults, hindrance: 'limit' as const }, tooMany(PER_HOUR))
  if (!allowForm(once, 'everybody', 'apply', IN_ALL))
    return data({ fields, faults, hindrance: 'busy' as const }, { ...tooMany(IN_ALL), status: 503 })
  const applied = await apply(context, { facts, once, staffId: null, now })
  if (applied.outcome === 'gone') throw notFound()
  if (applied.outcome !== 'made') return data({ fields, faults, hindrance: applied.outcome }, 409)
  return redirect(`/professionals/applied/${applied.token}`, 303)
}

export default function Apply() {
  const words = useWords()
  const page = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.credentials.apply
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <ol>
        {w.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{w.what}</p>
      {tried?.hindrance && <Alert>{w[tried.hindrance]}</Alert>}
      <ApplicationForm
        address="/professionals/apply"
        fields={tried?.fields ?? {}}
        faults={tried?.faults ?? {}}
        {...page}
      />
    </section>
  )
}
