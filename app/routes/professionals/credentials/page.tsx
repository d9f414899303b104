import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { lettersOver } from '../../../../moderation/clean-text'
import { notFound, requireStaff } from '../../../context'
import { oneOf, readForm, text } from '../../../forms'
import {
  ENDING_REASONS,
  type EndingReason,
  endCredential,
  readCredential,
} from '../../../professionals/credentials'
import { lastConfirmedOf, readApplication } from '../../../professionals/read-application'
import { Alert, FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ApplicationFacts } from '../applications/professional-facts'

/** Letters. */
const LONGEST_WORDS = 500

export const meta = titled(words => words.credentials.credential.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now } = context
  requireStaff(viewer, 'moderator', 'operator')
  const staffId = params.professional ?? ''
  const credential = await readCredential(db.read, secret, staffId, dayOf(now))
  if (!credential) throw notFound()
  const last = await lastConfirmedOf(db.read, secret, staffId)
  const confirmed = last && (await readApplication(db.read, secret, last.id))
  return {
    credential,
    confirmed: confirmed && {
      ...{ check: confirmed.check, facts: confirmed.facts },
      ...{ checker: confirmed.checker, checkedDay: confirmed.checkedDay },
      ...{ decider: confirmed.decider, decidedDay: confirmed.decidedDay },
    },
    reasons: [...ENDING_REASONS],
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, secret, viewer, now } = context
  const { id: by } = requireStaff(viewer, 'moderator', 'operator')
  const staffId = params.professional ?? ''
  if (!(await readCredential(db.read, secret, staffId, dayOf(now)))) throw notFound()
  const fields = readForm(await request.formData(), { reason: oneOf(ENDING_REASONS), words: text })
  const { reason, words } = fields
  const faults = {
    ...(!reason && { reason: 'choose' }),
    ...(lettersOver(words, LONGEST_WORDS) > 0 && { words: 'long' }),
  }
  if (!reason || Object.keys(faults).length > 0) return data({ fields, faults, already: false }, 400)
  const { outcome } = await endCredential(context, { staffId, by, reason, words, now })
  if (outcome === 'gone') throw notFound()
  if (outcome === 'already') return data({ fields, faults, already: true }, 409)
  return redirect(`/staff/credentials/${staffId}`, 303)
}

export default function CredentialPage() {
  const words = useWords()
  const { credential, confirmed, reasons } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const { staffId, name, handle, checkedDay, untilDay, reminder, ending, openApplicationId } = credential
  const w = words.credentials.credential
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/staff/applications">{words.credentials.check.back}</a>
      </p>
      <h1 dir="auto">{name}</h1>
      <p>
        {w.handle(handle)} <a href={`/who/${staffId}`}>{w.page}</a>
      </p>
      <p>
        {checkedDay === null ? w.operatorAlone : w.checkedOn(words.date(checkedDay))}{' '}
        {reminder === 'ended' ? w.ended(words.date(untilDay)) : w.validUntil(words.date(untilDay))}{' '}
        {reminder && <span className="badge today">{words.credentials.reminders[reminder]}</span>}
      </p>
      {tried && (tried.already || reminder === 'ended') && (
        <Alert typed={tried.fields.words}>{w.already}</Alert>
      )}
      {ending && (
        <section className="notice">
          <p>
            {w.endedBy(
              ending.by ?? words.credentials.application.somebody,
              w.reasons[ending.reason] ?? ending.reason,
            )}
          </p>
          {ending.words && (
            <>
              <p>{w.theyRead}</p>
              <p className="typed" dir="auto">
                {ending.words}
              </p>
            </>
          )}
        </section>
      )}
      {openApplicationId && (
        <p className="notice">
          {w.open} <a href={`/staff/applications/${openApplicationId}`}>{w.openLink}</a>
        </p>
      )}
      <ApplicationFacts
        facts={{
          ...credential,
          number: credential.number ?? (credential.isRegistered ? null : ''),
          evidence: confirmed?.facts?.evidence,
          evidenceToo: confirmed?.facts?.evidenceToo,
        }}
      />
      {confirmed && <CheckedBy {...confirmed} />}
      {reminder !== 'ended' && (
        <EndCredentialForm reasons={reasons} fields={tried?.fields ?? null} faults={tried?.faults ?? {}} />
      )}
    </section>
  )
}

type Checked = {
  check: string | null
  checker: string | null
  checkedDay: number | null
  decider: string | null
  decidedDay: number | null
}

/** The two who answer for it, and what was looked up. */
function CheckedBy({ check, checker, checkedDay, decider, decidedDay }: Checked) {
  const words = useWords()
  const w = words.credentials.application
  return (
    <section className="card">
      <h2>{words.credentials.credential.found}</h2>
      <p>
        {checkedDay !== null && w.checked(checker ?? w.somebody, words.date(checkedDay))}{' '}
        {decidedDay !== null && w.confirmed(decider ?? w.somebody, words.date(decidedDay))}
      </p>
      {check && (
        <p className="typed" dir="auto">
          {check}
        </p>
      )}
    </section>
  )
}

type Props = {
  reasons: EndingReason[]
  fields: { reason: string | null; words: string } | null
  /** A code for each field that is not right yet. */
  faults: { reason?: string; words?: string }
}

/** Withdraws a credential at once, with a reason and, if they like, some words. */
function EndCredentialForm({ reasons, fields, faults }: Props) {
  const words = useWords()
  const w = words.credentials.credential
  const reasonFault = faults.reason ? w.reasonMissing : null
  const wordsFault = faults.words ? w.wordsLong : null
  const listed: [string, string | null][] = [
    ['reason', reasonFault],
    ['words', wordsFault],
  ]
  return (
    <PostForm>
      <h2>{w.withdraw}</h2>
      <FaultList
        heading={w.faultsHeading}
        faults={listed.flatMap(([name, fault]) => (fault ? [[name, fault] as [string, string]] : []))}
      />
      <p>{w.withdrawText}</p>
      <RadioGroup
        name="reason"
        legend={w.reason}
        fault={reasonFault}
        value={fields?.reason}
        choices={reasons.map(value => ({ value, label: w.reasons[value] }))}
      />
      <Field
        name="words"
        label={w.words}
        hint={w.wordsHint}
        fault={wordsFault}
        value={fields?.words}
        rows={3}
      />
      <button className="button danger">{w.button}</button>
    </PostForm>
  )
}
