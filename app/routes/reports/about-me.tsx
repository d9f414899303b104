import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type TooLong, tooLong } from '../../../moderation/clean-text'
import { REMOVAL_REQUEST } from '../../../moderation/policy'
import { newNonce } from '../../accounts/nonce'
import { oneOf, readForm, text } from '../../forms'
import { faultSentences } from '../../ui/fault-sentences'
import { Alert, FaultList, Field, PostForm, RadioGroup } from '../../ui/form'
import { Prose } from '../../ui/prose'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'
import { reportable, sendReport } from './send-report'

const ASKS = ['hide', 'remove'] as const
const WHO = ['me', 'child', 'other'] as const
const LONG = 2_000

export type RemovalFaults = {
  who?: 'choose'
  about?: 'empty' | TooLong
  asks?: 'choose'
  note?: TooLong
}

export const meta = titled(words => words.reportsAndAppeals.aboutMe.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const subject = await reportable(context, params.kind, params.subject)
  // Not thrown: it runs after the action too, and must not take away what was typed.
  if (!subject) return data(null, 404)
  return data({
    subject,
    address: `/n/${params.kind}/${subject.id}/about-me`,
    once: newNonce(context.secret, context.now),
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const subject = await reportable(context, params.kind, params.subject)
  const form = await request.formData()
  const { fields, faults } = readRemovalRequest(form)
  if (!subject) return data({ fields, faults, hindrance: 'gone' as const }, 404)
  const { who, about, asks, note } = fields
  if (Object.keys(faults).length > 0 || !who || !asks) return data({ fields, faults, hindrance: null }, 400)
  const words = { who, about, asks, note }
  const sent = await sendReport(context, form, subject, { reason: REMOVAL_REQUEST, words })
  return 'hindrance' in sent ? data({ fields, faults, hindrance: sent.hindrance }, sent.init) : sent
}

function readRemovalRequest(form: FormData) {
  const fields = readForm(form, { who: oneOf(WHO), about: text, asks: oneOf(ASKS), note: text })
  const faults: RemovalFaults = {}
  if (!fields.who) faults.who = 'choose'
  const about = fields.about === '' ? 'empty' : tooLong(fields.about, LONG)
  if (about) faults.about = about
  if (!fields.asks) faults.asks = 'choose'
  const note = tooLong(fields.note, LONG)
  if (note) faults.note = note
  return { fields, faults }
}

/** Somebody who is described in a text asks for it to be taken down; they need no account. */
export default function AboutMe() {
  const words = useWords()
  const shown = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.reportsAndAppeals.aboutMe
  const fields = tried?.fields
  if (!shown)
    return (
      <section className="narrow">
        <h1>{words.errors.notFound.heading}</h1>
        {fields ? <Alert>{w.gone}</Alert> : <p>{words.errors.notFound.text}</p>}
        {fields?.about && <Field name="about" label={w.about} value={fields.about} rows={4} />}
        {fields?.note && <Field name="note" label={w.note} value={fields.note} rows={4} />}
        <p>
          <a href="/n/about-me">{w.find.link}</a>
        </p>
      </section>
    )
  const { subject, address, once } = shown
  const { heading, ...sentences } = w.faults
  const { faultOf, listed } = faultSentences(sentences, tried?.faults ?? {})
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {tried?.hindrance && <Alert>{words.reportsAndAppeals.report[tried.hindrance]}</Alert>}
      <div className="card reported">
        <p className="quiet">
          {subject.by ? words.reportsAndAppeals.report.by(subject.by) : words.reportsAndAppeals.report.about}
        </p>
        <Prose text={subject.text} />
      </div>
      <PostForm action={address}>
        <FaultList heading={heading} faults={listed} />
        <input type="hidden" name="once" value={once} />
        <RadioGroup
          name="who"
          legend={w.who}
          fault={faultOf('who')}
          value={fields?.who}
          choices={WHO.map(value => ({ value, label: w.whoChoices[value] }))}
        />
        <Field
          name="about"
          label={w.about}
          hint={w.aboutHint}
          fault={faultOf('about')}
          value={fields?.about}
          rows={4}
        />
        <RadioGroup
          name="asks"
          legend={w.asks}
          fault={faultOf('asks')}
          value={fields?.asks}
          choices={ASKS.map(value => ({ value, label: w.asksChoices[value] }))}
        />
        <Field
          name="note"
          label={w.note}
          hint={w.noteHint}
          fault={faultOf('note')}
          value={fields?.note}
          rows={4}
        />
        <p className="quiet">{w.kept}</p>
        <button className="button">{w.send}</button>
      </PostForm>
      <p>
        <a href={subject.back}>{words.reportsAndAppeals.report.back}</a>
      </p>
    </section>
  )
}
