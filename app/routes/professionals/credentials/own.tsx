import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { newNonce, verifyNonce } from '../../../accounts/nonce'
import { notFound, requireStaff } from '../../../context'
import { line, oneOf, readForm } from '../../../forms'
import { apply } from '../../../professionals/applications/apply'
import { lastApplicationOf } from '../../../professionals/applications/read-application'
import { withdrawApplication } from '../../../professionals/applications/withdraw'
import { readCredential } from '../../../professionals/credentials'
import { Head } from '../../../ui/head'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { applicationChoices } from '../applications/choices'
import { ApplicationForm } from '../applications/form'
import { fieldsOf, readApplicationForm } from '../applications/read-form'
import { CheckedAgain } from './checked-again'
import { EndedBecause } from './ended-because'

export const meta = titled(words => words.credentials.again.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now, words } = context
  const me = requireStaff(viewer, 'professional')
  const credential = await readCredential(db.read, secret, me.id, dayOf(now))
  if (!credential) throw notFound()
  const last = await lastApplicationOf(db.read, secret, me.id)
  const { profession, body, number, interests, country, scope, name, ending, reminder, untilDay } = credential
  const known = { name, profession, body, number: '', country, scope, interests, evidence: '' }
  return {
    ...applicationChoices(words),
    once: newNonce(secret, now),
    keepsNumber: number !== null,
    fields: fieldsOf(last?.facts ?? known),
    open:
      last && (last.state === 'waiting' || last.state === 'checked')
        ? { state: last.state, lookUntilDay: last.lookUntilDay }
        : null,
    closedDay: last?.state === 'closed' ? last.decidedDay : null,
    ended:
      ending && reminder === 'ended' ? { reason: ending.reason, words: ending.words, day: untilDay } : null,
    refused: last?.state === 'refused' ? last.words : null,
    sent: new URL(request.url).searchParams.has('sent'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, secret, viewer, now } = context
  const { id: staffId } = requireStaff(viewer, 'professional')
  const credential = await readCredential(db.read, secret, staffId, dayOf(now))
  if (!credential) throw notFound()
  const form = await request.formData()
  const { intent, once } = readForm(form, { intent: oneOf(['apply', 'take-back']), once: line })
  if (intent === 'take-back') {
    await withdrawApplication(db, { staffId }, now)
    return redirect('/desk/credential', 303)
  }
  const { fields, faults, facts } = readApplicationForm(form, credential.number)
  if (Object.keys(faults).length > 0) return data({ fields, faults, hindrance: null }, 400)
  if (!verifyNonce(secret, once, now)) return data({ fields, faults, hindrance: 'expired' as const }, 409)
  const { outcome } = await apply(context, { facts, once, staffId, now })
  if (outcome === 'gone') throw notFound()
  if (outcome === 'open') return data({ fields, faults, hindrance: 'open' as const }, 409)
  return redirect('/desk/credential?sent', 303)
}

export default function DeskCredential() {
  const words = useWords()
  const { open, closedDay, ended, refused, sent, ...page } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.credentials.again
  return (
    <section className="narrow">
      <Head below="desk" heading={w.heading} />
      {tried?.hindrance && (
        <p className="notice" role="alert">
          {words.credentials.apply[tried.hindrance]}
        </p>
      )}
      {ended && <EndedBecause {...ended} />}
      {open ? (
        <CheckedAgain {...open} sent={sent} />
      ) : (
        <>
          <p className="lead">{w.lead}</p>
          {closedDay !== null && <p className="notice">{w.closed(words.date(closedDay))}</p>}
          {refused && (
            <section className="notice">
              <p>{w.refused}</p>
              <p className="typed">{refused}</p>
            </section>
          )}
          <ApplicationForm
            {...page}
            address="/desk/credential"
            fields={tried?.fields ?? page.fields}
            faults={tried?.faults ?? {}}
          />
        </>
      )}
    </section>
  )
}
