import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateText, dayOf } from '../../../../db/clock'
import { badRequest, notFound, requireStaff } from '../../../context'
import {
  checkApplication,
  confirmApplication,
  mayCheck,
  mayConfirm,
  mayRefuse,
  mayRevoke,
  refuseApplication,
  revokeConfirmation,
} from '../../../professionals/application'
import { readApplication } from '../../../professionals/read-application'
import { faultSentences } from '../../../ui/fault-sentences'
import { Alert, FaultList, Field, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ApplicationFacts } from './professional-facts'
import { CHECK_DAYS, type CheckFaults, readCheckForm } from './read-application-form'

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
      {tried?.hindrance && <Alert typed={typed || undefined}>{w[tried.hindrance]}</Alert>}
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

type Props = {
  may: { check: boolean; confirm: boolean; refuse: boolean; takeBack: boolean }
  /** The day that stands in the date field at first. */
  proposed: string
  fields: { check: string; until: string; words: string } | null
  /** A code for each field that is not right yet. */
  faults: CheckFaults
}

/** What a colleague can do with an application: write down what they looked up, confirm it, say no, or stop them. */
function CheckForms({ may, proposed, fields, faults }: Props) {
  const words = useWords()
  const w = words.credentials.application
  const { faultOf, listed } = faultSentences(w.faults, faults)
  const press = (value: string, label: string) => (
    <button className="button" name="intent" value={value}>
      {label}
    </button>
  )
  return (
    <>
      <FaultList heading={w.faultsHeading} faults={listed} />
      {may.check && (
        <PostForm>
          <h2>{w.checkHeading}</h2>
          <Field
            name="check"
            label={w.check}
            hint={w.checkHint}
            fault={faultOf('check')}
            value={fields?.check}
            rows={4}
          />
          <Field
            name="until"
            type="date"
            label={w.until2}
            hint={w.untilHint}
            fault={faultOf('until')}
            value={fields?.until || proposed}
          />
          {press('check', w.checkButton)}
        </PostForm>
      )}
      {may.confirm && (
        <PostForm>
          <h2>{w.confirmHeading}</h2>
          <p>{w.confirmText}</p>
          {press('confirm', w.confirmButton)}
        </PostForm>
      )}
      {(may.refuse || may.takeBack) && (
        <PostForm>
          <h2>{may.refuse ? w.refuseHeading : w.takeBackHeading}</h2>
          {may.takeBack && <p>{w.takeBackText}</p>}
          <Field
            name="words"
            label={w.refuse}
            hint={w.refuseHint}
            fault={faultOf('words')}
            value={fields?.words}
            rows={3}
          />
          {may.refuse ? (
            <button className="button second" name="intent" value="refuse">
              {w.refuseButton}
            </button>
          ) : (
            <button className="button danger" name="intent" value="take-back">
              {w.takeBackButton}
            </button>
          )}
        </PostForm>
      )}
    </>
  )
}

type Told = {
  state: string
  madeDay: number
  lookUntilDay: number
  checker: string | null
  checkedDay: number | null
  decider: string | null
  decidedDay: number | null
  validUntilDay: number | null
  check: string | null
  words: string | null
}

/** Who did what with an application, and what they wrote down. */
function ApplicationStory({ application }: { application: Told }) {
  const words = useWords()
  const w = words.credentials.application
  const { state, checker, checkedDay, decider, decidedDay, validUntilDay } = application
  const by = (handle: string | null) => handle ?? w.somebody
  return (
    <>
      <ul className="quiet">
        <li>{w.sent(words.date(application.madeDay))}</li>
        {checkedDay !== null && <li>{w.checked(by(checker), words.date(checkedDay))}</li>}
        {checkedDay !== null && validUntilDay !== null && <li>{w.until(words.date(validUntilDay))}</li>}
        {(state === 'waiting' || state === 'checked') && (
          <li>{w.lookUntil(words.date(application.lookUntilDay))}</li>
        )}
        {decidedDay !== null && (
          <li>
            {state === 'withdrawn' || state === 'closed'
              ? w.itself[state](words.date(decidedDay))
              : (state === 'confirmed' ? w.confirmed : w.refused)(by(decider), words.date(decidedDay))}
          </li>
        )}
      </ul>
      {application.check && (
        <section className="card">
          <h2>{w.found}</h2>
          <p className="typed" dir="auto">
            {application.check}
          </p>
        </section>
      )}
      {application.words && (
        <section className="card">
          <h2>{w.told}</h2>
          <p className="typed" dir="auto">
            {application.words}
          </p>
        </section>
      )}
    </>
  )
}
