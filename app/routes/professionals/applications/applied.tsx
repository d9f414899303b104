import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { badRequest, notFound } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { activate, withdrawApplication } from '../../../professionals/application'
import { type Application, readByToken } from '../../../professionals/read-application'
import { Alert, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { ApplicationFacts } from './professional-facts'

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
      {stale && <Alert>{w.stale}</Alert>}
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

type AppliedState = keyof Words['credentials']['applied']['states']

type Props = {
  state: AppliedState
  madeDay: number
  decidedDay: number | null
  validUntilDay: number | null
  /** The last day on which somebody surely still looks at it. */
  lookUntilDay: number
  /** The sentence to the applicant; null where there is none, or not any more. */
  why: string | null
}

const mayApplyAgain = new Set<AppliedState>(['refused', 'over', 'withdrawn', 'closed'])

/** What became of an application, for the applicant, with what they can do now. */
function Applied({ state, madeDay, decidedDay, validUntilDay, lookUntilDay, why }: Props) {
  const words = useWords()
  const w = words.credentials.applied
  const waits = state === 'waiting' || state === 'checked'
  return (
    <>
      <section className="card" role="status">
        <p className="lead">{w.states[state]}</p>
        <p className="quiet">{w.sent(words.date(madeDay))}</p>
        {waits && <p>{w.lookUntil(words.date(lookUntilDay))}</p>}
        {state === 'closed' && decidedDay !== null && <p>{w.closed(words.date(decidedDay))}</p>}
        {state === 'confirmed' && validUntilDay !== null && <p>{w.until(words.date(validUntilDay))}</p>}
        {state === 'refused' && (
          <>
            <h2>{w.why}</h2>
            <p className="typed">{why ?? w.whyGone}</p>
          </>
        )}
      </section>
      {state === 'confirmed' && (
        <PostForm>
          <button className="button" name="intent" value="come-in">
            {w.comeIn}
          </button>
          <p className="quiet">{w.comeInHint}</p>
        </PostForm>
      )}
      {state === 'joined' && (
        <p>
          <a className="button" href="/sign-in">
            {w.signIn}
          </a>
        </p>
      )}
      {mayApplyAgain.has(state) && (
        <p>
          <a href="/professionals/apply">{w.again}</a>
        </p>
      )}
      {waits && (
        <section className="notice">
          <h2>{w.keep}</h2>
          <p>{w.keepText}</p>
        </section>
      )}
      {(waits || state === 'confirmed') && (
        <PostForm>
          <button className="plain" name="intent" value="take-back">
            {w.takeBack}
          </button>
          <p className="quiet">{w.takeBackHint}</p>
        </PostForm>
      )}
    </>
  )
}
