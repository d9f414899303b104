import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { policy } from '../../../moderation/policy'
import { makeReport } from '../../../moderation/reports/reports'
import { newNonce, verifyNonce } from '../../accounts/nonce'
import { allow } from '../../accounts/rate-limit'
import { reportCookie } from '../../accounts/report-cookie'
import { reportTag } from '../../accounts/report-tag'
import { sessionOf } from '../../context'
import { line, readField } from '../../forms'
import { Field } from '../../ui/form'
import { Prose } from '../../ui/prose'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'
import { ReportForm } from './form'
import { type ReportFields, readReportForm } from './read-form'
import { reportable } from './reportable'

/** Reports from one client in an hour: in all, and on one thing. Two on one thing are never three that come together. */
const PER_HOUR = 5
const ON_ONE_THING = 2
/** The boxes that somebody types into. */
const TYPED = ['note', 'why', 'law', 'name', 'mail'] as const

export const meta = titled(words => words.reportsAndAppeals.report.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const subject = await reportable(context, params.kind, params.subject)
  // Not thrown: it runs after the action too, and must not take away what was typed.
  if (!subject) return data(null, 404)
  return data({
    subject,
    address: `/n/${params.kind}/${subject.id}`,
    once: newNonce(context.secret, context.now),
    reasons: policy().reports.map(({ code, label }) => ({ code, label })),
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { secret, client, viewer, now } = context
  const subject = await reportable(context, params.kind, params.subject)
  const form = await request.formData()
  const { fields, faults } = readReportForm(form)
  if (!subject) return data({ fields, faults, hindrance: 'gone' as const }, 404)
  if (Object.keys(faults).length > 0) return data({ fields, faults, hindrance: null }, 400)
  const once = readField(form, 'once', line)
  if (!verifyNonce(secret, once, now)) return data({ fields, faults, hindrance: 'expired' as const }, 409)
  if (!allow(client, 'report', PER_HOUR) || !allow(client, `report ${subject.id}`, ON_ONE_THING))
    return data({ fields, faults, hindrance: 'limit' as const }, 429)

  const { note, why, law, name, mail } = fields
  const session = sessionOf(viewer)
  const made = await makeReport(context, {
    once,
    subjectKind: subject.kind,
    subjectId: subject.id,
    reason: fields.reason,
    words: { note, why, law, name, mail },
    reporterTag: session && reportTag(session.ownerKey, subject.kind, subject.id),
    now,
  })
  if (made.outcome !== 'made') return data({ fields, faults, hindrance: made.outcome }, 409)
  return redirect('/n/sent', { status: 303, headers: { 'Set-Cookie': reportCookie(made.code) } })
}

export default function Report() {
  const words = useWords()
  const shown = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.reportsAndAppeals.report
  if (!shown) return <NothingToReport fields={tried?.fields ?? null} />
  const { subject, address, once, reasons } = shown
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {tried?.hindrance && (
        <p className="notice" role="alert">
          {w[tried.hindrance]}
        </p>
      )}
      <div className="card reported">
        <p className="quiet">{subject.by ? w.by(subject.by) : w.about}</p>
        <Prose text={subject.text} />
      </div>
      <p className="quiet">{w.danger}</p>
      <ReportForm
        address={address}
        once={once}
        reasons={reasons}
        fields={tried?.fields ?? null}
        faults={tried?.faults ?? {}}
      />
      <p>
        <a href={subject.back}>{w.back}</a> · <a href="/n">{w.earlier}</a>
      </p>
    </section>
  )
}

/** It is not in view, or never was: what was typed stays for whoever wants to keep it. */
function NothingToReport({ fields }: { fields: ReportFields | null }) {
  const words = useWords()
  const w = words.reportsAndAppeals.report
  const typed = fields ? TYPED.filter(name => fields[name] !== '') : []
  return (
    <section className="narrow">
      <h1>{words.errors.notFound.heading}</h1>
      {fields ? (
        <p className="notice" role="alert">
          {w.gone}
        </p>
      ) : (
        <p>{words.errors.notFound.text}</p>
      )}
      {fields &&
        typed.map(name => <Field key={name} name={name} label={w[name]} value={fields[name]} rows={4} />)}
      <p>
        <a href="/">{words.errors.home}</a>
      </p>
    </section>
  )
}
