import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateText, dayOf } from '../../../../db/clock'
import { badRequest, notFound, requireStaff } from '../../../context'
import {
  checkApplication,
  confirmApplication,
  refuseApplication,
} from '../../../professionals/applications/decide'
import { mayCheck, mayConfirm, mayRefuse, mayRevoke } from '../../../professionals/applications/permissions'
import { readApplication } from '../../../professionals/applications/read-application'
import { revokeConfirmation } from '../../../professionals/applications/revoke-confirmation'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { CheckForms } from './check-forms'
import { ApplicationFacts } from './facts'
import { CHECK_DAYS, readCheckForm } from './read-check-form'
import { ApplicationStory } from './story'

export const meta = titled(words => words.credentials.application.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now } = context
  const me = requireStaff(viewer, 'moderator', 'operator')
  const application = await readApplication(db.read, secret, params.application ?? '')
  if (!application) throw notFound()
  return {
    application,
    proposed: dateText(dayOf(now) + CHECK_DAYS),
    may: {
      check: mayCheck(application, me),
      confirm: mayConfirm(application, me),
      refuse: mayRefuse(application, me),
      takeBack: mayRevoke(application, me),
    },
    own: application.staffId === me.id,
    mine: application.state === 'checked' && application.checkedBy === me.id,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { viewer, now } = context
  const by = requireStaff(viewer, 'moderator', 'operator')
  const id = params.application ?? ''
  const { intent, fields, faults, validUntilDay } = readCheckForm(await request.formData(), dayOf(now))
  const there = await readApplication(context.db.read, context.secret, id)
  if (!there) throw notFound()
  const refuse = (hindrance: 'stale' | 'joined' | 'not-allowed' | 'over' | null, status: number) =>
    data({ fields, faults, hindrance }, status)
  if (Object.keys(faults).length > 0) return refuse(null, 400)

  const asked = { id, by, now }
  const { outcome } = await apply()
  if (outcome === 'gone') throw notFound()
  return outcome === 'done' ? redirect('/staff/applications', 303) : refuse(outcome, 409)

  function apply() {
    switch (intent) {
      case 'check':
        return checkApplication(context, { ...asked, check: fields.check, validUntilDay })
      case 'confirm':
        return confirmApplication(context, asked)
      case 'refuse':
        return refuseApplication(context, { ...asked, words: fields.words })
      case 'take-back':
        return revokeConfirmation(context, { ...asked, words: fields.words })
      default:
        throw badRequest()
    }
  }
}

export default function ApplicationPage() {
  const words = useWords()
  const { application, may, own, mine, proposed } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const { facts, state, staffId } = application
  const joined = state === 'confirmed' && staffId !== null
  const w = words.credentials.application
  // Where the form that it was typed in is not there any more, it stands beside what was said.
  const typed = (!may.check && tried?.fields.check) || (!may.refuse && !may.takeBack && tried?.fields.words)
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/staff/applications">{words.credentials.check.back}</a>
      </p>
      <h1>{facts ? w.by(facts.name) : words.credentials.check.heading}</h1>
      {tried?.hindrance && (
        <div className="notice" role="alert">
          <p>{w[tried.hindrance]}</p>
          {typed && (
            <p className="typed" dir="auto">
              {typed}
            </p>
          )}
        </div>
      )}
      {application.applicant && !joined && <p>{w.again(application.applicant)}</p>}
      {facts ? <ApplicationFacts facts={facts} /> : <p className="quiet">{w.forgotten}</p>}
      <ApplicationStory application={application} />
      {joined && (
        <p>
          {w.cameIn} <a href={`/staff/credentials/${staffId}`}>{w.toCredential}</a>
        </p>
      )}
      {own && <p className="hint">{w.own}</p>}
      {mine && <p className="hint">{w.needsSecond}</p>}
      <CheckForms may={may} proposed={proposed} fields={tried?.fields ?? null} faults={tried?.faults ?? {}} />
    </section>
  )
}
