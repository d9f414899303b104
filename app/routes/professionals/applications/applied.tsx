import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { badRequest, notFound } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { activate } from '../../../professionals/applications/activate'
import { type Application, readByToken } from '../../../professionals/applications/read-application'
import { withdrawApplication } from '../../../professionals/applications/withdraw'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { Applied, type AppliedState } from './applied-facts'
import { ApplicationFacts } from './facts'

export const meta = titled(words => words.credentials.applied.title)

/** How it stands for the applicant: confirmed, they may have come in since, or waited too long. */
function stateOf({ state, staffId, validUntilDay }: Application, today: number): AppliedState {
  if (state !== 'confirmed') return state
  if (staffId) return 'joined'
  return (validUntilDay ?? 0) < today ? 'over' : state
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, secret, now } = context
  const application = await readByToken(db.read, secret, params.application ?? '')
  if (!application) throw notFound()
  const state = stateOf(application, dayOf(now))
  const { madeDay, decidedDay, validUntilDay, lookUntilDay, words: why } = application
  return {
    state,
    madeDay,
    decidedDay,
    validUntilDay,
    lookUntilDay,
    why,
    // The address opens this page to whoever has it: the number does not stand on it.
    facts: state === 'joined' || !application.facts ? null : { ...application.facts, number: null },
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, secret, now } = context
  const token = params.application ?? ''
  if (!(await readByToken(db.read, secret, token))) throw notFound()
  const stale = data({ stale: true }, 409)
  switch (readField(await request.formData(), 'intent', oneOf(['come-in', 'take-back']))) {
    case 'come-in': {
      const coming = await activate(context, token, now)
      return coming.outcome === 'link' ? redirect(coming.path, 303) : stale
    }
    case 'take-back': {
      const withdrawn = await withdrawApplication(db, { token }, now)
      return withdrawn ? redirect(`/professionals/applied/${token}`, 303) : stale
    }
    default:
      throw badRequest()
  }
}

export default function AppliedPage() {
  const words = useWords()
  const { facts, ...application } = useLoaderData<typeof loader>()
  const stale = useActionData<typeof action>() !== undefined
  const w = words.credentials.applied
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      {stale && (
        <p className="notice" role="alert">
          {w.stale}
        </p>
      )}
      <Applied {...application} />
      {facts && (
        <details>
          <summary>{w.told}</summary>
          <ApplicationFacts facts={facts} />
        </details>
      )}
    </section>
  )
}
