import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../db/clock'
import { policy } from '../../../moderation/policy'
import { makeReport } from '../../../moderation/reports/reports'
import { newNonce, verifyNonce } from '../../accounts/nonce'
import { findMyPersonas } from '../../accounts/personas'
import { reportCookie } from '../../accounts/plain-cookies'
import { allowForm, tooMany } from '../../accounts/rate-limit'
import { reportTag } from '../../accounts/tags'
import { readBadges } from '../../answers/badge'
import { readPublicAnswer } from '../../answers/public-answer'
import { sessionOf } from '../../context'
import { line, readField } from '../../forms'
import { readPublicPost } from '../../forum/thread'
import { faultSentences } from '../../ui/fault-sentences'
import { Alert, Checkbox, FaultList, Field, PostForm, RadioGroup } from '../../ui/form'
import { postAddress } from '../../ui/post-address'
import { Prose } from '../../ui/prose'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'
import { type ReportFaults, type ReportFields, readReportForm } from './read-form'

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
  const mayReport =
    allowForm(once, client, 'report', PER_HOUR) &&
    allowForm(once, client, `report ${subject.id}`, ON_ONE_THING)
  if (!mayReport) return data({ fields, faults, hindrance: 'limit' as const }, tooMany(ON_ONE_THING))

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
  const from = new URLSearchParams({ from: subject.back })
  return redirect(`/n/sent?${from}`, { status: 303, headers: { 'Set-Cookie': reportCookie(made.code) } })
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

/** How much of a text is shown again, so that one sees that it is the right one. */
const EXCERPT = 280

const shorten = (text: string) =>
  text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`

/** What somebody may report: a post in view that is not their own, or an answer. Null for everything else. */
async function reportable({ db, viewer, now }: AppLoadContext, kind = '', id = '') {
  if (kind === 'a') {
    const answer = await readPublicAnswer(db.read, id, dayOf(now))
    if (!answer) return null
    return { kind: 'answer' as const, id, by: null, text: answer.question, back: `/a/${id}` }
  }
  if (kind !== 'p') return null
  const session = sessionOf(viewer)
  const mine = session ? (await findMyPersonas(db.read, session.ownerKey)).mine : []
  const post = await readPublicPost(
    db.read,
    id,
    mine.map(persona => persona.id),
  )
  if (!post || post.isMine) return null
  const mark = (await readBadges(db.read, [id], dayOf(now)))[id]
  return {
    kind: 'post' as const,
    id,
    by: mark && !mark.ended ? mark.by.name : post.persona,
    text: shorten(post.body),
    back: postAddress(post.threadId, id),
  }
}
