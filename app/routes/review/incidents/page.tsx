import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { addDebriefNote, debriefAbouts, readDebrief } from '../../../../moderation/incidents/debrief'
import {
  changeNotice,
  closeIncident,
  liftNotice,
  readIncident,
  tickSteps,
} from '../../../../moderation/incidents/incident'
import { incidentSteps } from '../../../../moderation/incidents/steps'
import { badRequest, notFound } from '../../../context'
import { many, oneOf, readForm, text } from '../../../forms'
import { CheckboxGroup, FaultList, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireReviewer } from '../reviewer'
import { DebriefCard, type DebriefTyped } from './debrief-card'
import { faultsShown, type NoticeFault, type NoticeFields, NoticeFieldset } from './notice-fields'
import { missingIn, readNoticeForm, withModel } from './read-notice-form'

export const meta = titled(words => words.incidents.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReviewer(context)
  const { db, secret, now } = context
  const found = await readIncident(db.read, params.incident ?? '')
  if (!found) throw notFound()
  const { incident, title, visibility, by } = found
  const { searchParams } = new URL(request.url)
  return {
    incident,
    title,
    published: visibility === 'published',
    by: by ?? '',
    notes: await readDebrief(db.read, secret, incident.id),
    done: (['changed', 'saved', 'noted'] as const).find(each => searchParams.has(each)) ?? null,
    today: dayOf(now),
  }
}

type Tried = { notice: NoticeFields | null; faults: NoticeFault[]; debrief: DebriefTyped | null }

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staffId } = await requireReviewer(context)
  const { db, now } = context
  const incidentId = params.incident ?? ''
  const sent = await request.formData()
  const { intent, put, version, ...typed } = readNoticeForm(sent)
  const pressed = { incidentId, staffId, now }
  const to = (query = '') => redirect(`/review/incidents/${incidentId}${query}`, 303)
  const answer = (tried: Partial<Tried>, status = 200) =>
    data<Tried>({ notice: null, faults: [], debrief: null, ...tried }, status)

  if (put) return answer({ notice: { ...typed, words: withModel(context.words, typed.words, put) } })
  switch (intent) {
    case 'change': {
      const { about, replies, words: notice } = typed
      if (!about || !replies) return answer({ notice: typed, faults: missingIn(typed) }, 400)
      const changing = { ...pressed, about, replies, notice, version: version ?? -1 }
      const { outcome } = await changeNotice(db, changing)
      if (outcome === 'changed') return to('?changed')
      return answer(
        { notice: typed, faults: [outcome] },
        outcome === 'stale' || outcome === 'lifted' ? 409 : 400,
      )
    }
    case 'lift':
      if (!(await liftNotice(db, pressed))) throw notFound()
      return to()
    case 'close':
      if (!(await closeIncident(db, pressed))) throw notFound()
      return to()
    case 'steps': {
      const { step, shown } = readForm(sent, { step: many(incidentSteps), shown: many(incidentSteps) })
      if (!(await tickSteps(db, { ...pressed, ticked: step, shown }))) throw notFound()
      return to('?saved')
    }
    case 'note': {
      const { note, 'note-about': about } = readForm(sent, { note: text, 'note-about': oneOf(debriefAbouts) })
      if (!about) return answer({ debrief: { about, note, fault: 'note-about' } }, 400)
      const { outcome } = await addDebriefNote(context, { ...pressed, about, note })
      if (outcome === 'gone') throw notFound()
      if (outcome === 'noted') return to('?noted#debrief')
      const fault = outcome === 'words-long' ? 'note-long' : 'note-missing'
      return answer({ debrief: { about, note, fault } }, 400)
    }
    default:
      throw badRequest()
  }
}

/** One incident: its notice, what to do, and the list for the talk afterwards. */
export default function Incident() {
  const words = useWords()
  const { incident, title, published, by, notes, done } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.incidents
  const faults = faultsShown(words, tried?.faults ?? [])
  const values = tried?.notice ?? { ...incident, words: incident.notice }
  const isOn = incident.liftedDay === null
  return (
    <section className="narrow">
      <FaultList heading={w.faults.heading} faults={faults} />
      <p className="crumb">
        <a href="/review/incidents">{w.back}</a>
      </p>
      <h1>{w.abouts[incident.about]}</h1>
      <p className="quiet">
        {w.openedBy(by, words.date(incident.openedDay))} {w.conversation}:{' '}
        {published ? (
          <a href={`/t/${incident.threadId}`} dir="auto">
            {title || words.thread.withoutOpening.title}
          </a>
        ) : (
          <span dir="auto">{title}</span>
        )}
      </p>
      {done && !tried && (
        <p className="notice" role="status">
          {{ changed: w.changed, saved: w.stepsSaved, noted: w.noted }[done]}
        </p>
      )}
      <h2>{w.steps}</h2>
      <PostForm>
        {incident.steps.map(step => (
          <input key={step} type="hidden" name="shown" value={step} />
        ))}
        <CheckboxGroup
          name="step"
          legend={w.steps}
          hint={w.stepsHint}
          fault={null}
          chosen={incident.steps}
          choices={Object.entries(w.step).map(([value, label]) => ({ value, label }))}
        />
        <button className="button second" name="intent" value="steps">
          {w.saveSteps}
        </button>
      </PostForm>
      <h2>{w.words}</h2>
      <p>{incident.liftedDay === null ? w.on : w.lifted(words.date(incident.liftedDay))}</p>
      {(isOn || tried?.notice) && (
        <PostForm>
          <input type="hidden" name="version" value={incident.version} />
          <NoticeFieldset values={values} faults={faults} />
          <button className="button" name="intent" value="change">
            {w.change}
          </button>
        </PostForm>
      )}
      {isOn && (
        <PostForm>
          <button className="plain" name="intent" value="lift">
            {w.lift}
          </button>
        </PostForm>
      )}
      <DebriefCard notes={notes} typed={tried?.debrief ?? null} />
      {incident.closedDay === null ? (
        <PostForm>
          <p className="quiet">{w.closeHint}</p>
          <button className="button second" name="intent" value="close">
            {w.close}
          </button>
        </PostForm>
      ) : (
        <p className="quiet">{w.closed(words.date(incident.closedDay))}</p>
      )}
    </section>
  )
}
