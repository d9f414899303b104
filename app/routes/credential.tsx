import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { lastConfirmedOf } from '../accounts/applications/read-application'
import { readCredential } from '../accounts/credentials'
import { ENDING_REASONS, endCredential, isEndingReason } from '../accounts/end-credential'
import { ApplicationFacts } from '../components/application-facts'
import { EndCredentialForm } from '../components/end-credential-form'
import { titled } from '../components/title'
import { notFound, requireStaff } from '../context'
import { words } from '../words'

export const meta = titled(words.credentials.credential.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now } = context
  requireStaff(viewer, 'moderator', 'operator')
  const staffId = params.professional ?? ''
  const credential = await readCredential(db.read, secret, staffId, dayOf(now))
  if (!credential) throw notFound()
  return {
    credential,
    check: (await lastConfirmedOf(db.read, secret, staffId))?.check ?? null,
    reasons: [...ENDING_REASONS],
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, secret, viewer, now } = context
  const { id: by } = requireStaff(viewer, 'moderator', 'operator')
  const staffId = params.professional ?? ''
  if (!(await readCredential(db.read, secret, staffId, dayOf(now)))) throw notFound()
  const reason = (await request.formData()).get('reason')
  if (!isEndingReason(reason)) return data({ missing: true }, 400)
  const { outcome } = await endCredential(db, { staffId, by, reason, now })
  if (outcome === 'gone') throw notFound()
  return redirect(`/staff/credentials/${staffId}`, 303)
}

export default function CredentialPage() {
  const { credential, check, reasons } = useLoaderData<typeof loader>()
  const missing = useActionData<typeof action>()?.missing ?? false
  const { staffId, name, handle, checkedDay, untilDay, reminder, ending, openApplicationId } = credential
  const w = words.credentials.credential
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/staff/applications">{words.credentials.check.back}</a>
      </p>
      <h1>{name}</h1>
      <p>
        {w.handle(handle)} <a href={`/who/${staffId}`}>{w.page}</a>
      </p>
      <p>
        {checkedDay === null ? w.operatorAlone : w.checkedOn(words.date(checkedDay))}{' '}
        {reminder === 'ended' ? w.ended(words.date(untilDay)) : w.validUntil(words.date(untilDay))}{' '}
        {reminder && <span className="badge today">{words.credentials.reminders[reminder]}</span>}
      </p>
      {ending && (
        <p className="notice">
          {w.endedBy(
            ending.by ?? words.credentials.application.somebody,
            w.reasons[ending.reason] ?? ending.reason,
          )}
        </p>
      )}
      {openApplicationId && (
        <p className="notice">
          {w.open} <a href={`/staff/applications/${openApplicationId}`}>{w.openLink}</a>
        </p>
      )}
      <ApplicationFacts facts={credential} />
      {check && (
        <section className="card">
          <h2>{w.found}</h2>
          <p className="typed">{check}</p>
        </section>
      )}
      {reminder !== 'ended' && <EndCredentialForm reasons={reasons} missing={missing} />}
    </section>
  )
}
