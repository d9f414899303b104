import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { policy, REMOVAL_REQUEST } from '../../../moderation/policy'
import { newNonce } from '../../accounts/nonce'
import { faultSentences } from '../../ui/fault-sentences'
import { Alert, Checkbox, FaultList, Field, PostForm, RadioGroup } from '../../ui/form'
import { Prose } from '../../ui/prose'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'
import { type ReportFaults, type ReportFields, readReportForm } from './read-report-form'
import { reportable, sendReport } from './send-report'

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
    reasons: policy()
      .reports.filter(({ code }) => code !== REMOVAL_REQUEST)
      .map(({ code, label }) => ({ code, label })),
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const subject = await reportable(context, params.kind, params.subject)
  const form = await request.formData()
  const { fields, faults } = readReportForm(form)
  if (!subject) return data({ fields, faults, hindrance: 'gone' as const }, 404)
  if (Object.keys(faults).length > 0) return data({ fields, faults, hindrance: null }, 400)
  const { reason, note, why, law, name, mail } = fields
  const sent = await sendReport(context, form, subject, { reason, words: { note, why, law, name, mail } })
  return 'hindrance' in sent ? data({ fields, faults, hindrance: sent.hindrance }, sent.init) : sent
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
      {tried?.hindrance && <Alert>{w[tried.hindrance]}</Alert>}
      <div className="card reported">
        <p className="quiet">{subject.by ? w.by(subject.by) : w.about}</p>
        <Prose text={subject.text} />
      </div>
      <p className="quiet">{w.danger}</p>
      <p>
        {w.aboutMe} <a href={`${address}/about-me`}>{w.aboutMeLink}</a>
      </p>
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
      {fields ? <Alert>{w.gone}</Alert> : <p>{words.errors.notFound.text}</p>}
      {fields &&
        typed.map(name => <Field key={name} name={name} label={w[name]} value={fields[name]} rows={4} />)}
      <p>
        <a href="/">{words.errors.home}</a>
      </p>
    </section>
  )
}

type Texts = 'note' | 'why' | 'law' | 'name' | 'mail'
type Props = {
  address: string
  /** One-time token: the same form makes one report. */
  once: string
  reasons: { code: string; label: string }[]
  fields: (Record<Texts | 'reason', string> & { goodFaith: boolean }) | null
  /** A code for each field that is not right yet. */
  faults: ReportFaults
}

const legalFields = ['why', 'law', 'name', 'mail', 'good-faith'] as const

/** Why something is reported, and what the law asks for where the law is the reason. */
function ReportForm({ address, once, reasons, fields, faults }: Props) {
  const words = useWords()
  const w = words.reportsAndAppeals.report
  const { heading, ...sentences } = w.faults
  const { faultOf, listed } = faultSentences(sentences, faults)
  const open = fields?.reason === 'illegal' || legalFields.some(field => faults[field])
  const box = (name: Texts, more: { hint?: string; rows?: number } = {}) => (
    <Field name={name} label={w[name]} fault={faultOf(name)} value={fields?.[name]} {...more} />
  )
  return (
    <PostForm action={address}>
      <FaultList heading={heading} faults={listed} />
      <input type="hidden" name="once" value={once} />
      <RadioGroup
        name="reason"
        legend={w.reason}
        fault={faultOf('reason')}
        value={fields?.reason}
        choices={reasons.map(({ code, label }) => ({ value: code, label }))}
      />
      <details className="legal" open={open}>
        <summary>{w.legal}</summary>
        <p className="hint">{w.legalHint}</p>
        {box('why', { hint: w.whyHint, rows: 4 })}
        {box('law')}
        <p className="hint">{w.whoHint}</p>
        {box('name')}
        {box('mail')}
        <Checkbox
          name="good-faith"
          label={w.goodFaith}
          fault={faultOf('good-faith')}
          checked={fields?.goodFaith}
        />
      </details>
      {box('note', { hint: w.noteHint, rows: 4 })}
      <button className="button">{w.send}</button>
    </PostForm>
  )
}
