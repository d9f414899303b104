import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { newNonce, verifyNonce } from '../../../accounts/nonce'
import { notFound, requireStaff } from '../../../context'
import { line, oneOf, readForm } from '../../../forms'
import { apply, withdrawApplication } from '../../../professionals/application'
import { readCredential } from '../../../professionals/credentials'
import { lastApplicationOf } from '../../../professionals/read-application'
import { Alert, PostForm } from '../../../ui/form'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ApplicationForm } from '../applications/form'
import { applicationChoices, fieldsOf, readApplicationForm } from '../applications/read-application-form'

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
    fields: { ...fieldsOf(last?.facts ?? known), unregistered: credential.isRegistered ? '' : 'yes' },
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
  if (outcome !== 'made') return data({ fields, faults, hindrance: outcome }, 409)
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
      {tried?.hindrance && <Alert>{words.credentials.apply[tried.hindrance]}</Alert>}
      {ended && <EndedBecause {...ended} />}
      {open && <CheckedAgain {...open} sent={sent} />}
      {/* What was typed in a second window stands here, also while the first one's words wait. */}
      {(!open || tried) && (
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

type Props = { state: 'waiting' | 'checked'; lookUntilDay: number; sent: boolean }

/** A professional's own application while it waits. */
function CheckedAgain({ state, lookUntilDay, sent }: Props) {
  const words = useWords()
  const { again: w, applied } = words.credentials
  return (
    <>
      <p className="notice" role="status">
        {sent && state === 'waiting' ? w.sent : w[state]}
      </p>
      <p>{applied.lookUntil(words.date(lookUntilDay))}</p>
      <PostForm action="/desk/credential">
        <button className="plain" name="intent" value="take-back">
          {applied.takeBack}
        </button>
        <p className="quiet">{applied.takeBackHint}</p>
      </PostForm>
      <p>
        <a href="/desk">{w.back}</a>
      </p>
    </>
  )
}

/** To a professional whose credential was withdrawn: on which day, why, and what was written to them. */
function EndedBecause({ day, reason, words: told }: { day: number; reason: string; words: string | null }) {
  const words = useWords()
  const w = words.credentials.mine
  return (
    <section className="notice">
      <p>{w.withdrawnBecause(words.date(day), w.reasons[reason] ?? reason)}</p>
      {told && <p className="typed">{told}</p>}
    </section>
  )
}
