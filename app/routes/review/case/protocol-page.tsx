import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readCase } from '../../../../moderation/cases/case-file'
import { finishFollowUp, noteFollowUp } from '../../../../moderation/cases/follow-ups'
import { lettersOver } from '../../../../moderation/clean-text'
import { badRequest, notFound } from '../../../context'
import { line, many, oneOf, readForm, text } from '../../../forms'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { useWithFilter, withFilter } from '../queue-links'
import { refuseOwnCase, requireReviewer } from '../reviewer'
import { CrisisCard } from './crisis-card'
import { protocolOf, readFollowDay } from './protocol'

const LONG = 2_000

export const meta = titled(words => words.reportsAndAppeals.crisis.title)

async function onCase(context: AppLoadContext, caseId = '') {
  const { staffId, own } = await requireReviewer(context)
  await refuseOwnCase(context, caseId, own)
  const file = await readCase(context.db.read, caseId)
  // An appeal is another matter, and not for everybody to open.
  const protocol = file && file.case.kind !== 'appeal' && (await protocolOf(context, file.case))
  if (!protocol) throw notFound()
  return { staffId, protocol, title: file.thread.title }
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { protocol, title } = await onCase(context, params.case)
  const saved = new URL(request.url).searchParams.has('saved')
  return { caseId: params.case ?? '', protocol, title, saved }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staffId, protocol } = await onCase(context, params.case)
  const { db, now } = context
  const caseId = params.case ?? ''
  const { search } = new URL(request.url)
  const form = readForm(await request.formData(), {
    intent: oneOf(['save', 'finish']),
    step: many(protocol.steps.map(step => step.code)),
    told: text,
    'follow-day': line,
    seen: line,
  })
  switch (form.intent) {
    case 'finish':
      await finishFollowUp(db, { caseId, staffId, now })
      return redirect(withFilter('/review', search), 303)
    case 'save':
      return save()
    default:
      throw badRequest()
  }

  async function save() {
    const typed = { done: form.step, note: form.told, day: form['follow-day'] }
    const followDay = readFollowDay(typed.day, dayOf(now))
    const faults = { note: lettersOver(typed.note, LONG) > 0, day: followDay === 'wrong' }
    if (faults.note || followDay === 'wrong')
      return data(
        { protocol: { ...protocol, ...typed }, theirs: null, faults: { ...faults, changed: false } },
        400,
      )
    const { outcome } = await noteFollowUp(context, {
      caseId,
      staffId,
      steps: typed.done,
      note: typed.note,
      followDay,
      seen: form.seen,
      now,
    })
    if (outcome === 'changed') {
      const { protocol: theirs } = await onCase(context, params.case)
      return data({ protocol: { ...theirs, ...typed }, theirs, faults: { ...faults, changed: true } }, 409)
    }
    return redirect(withFilter(`/review/${caseId}/protocol?saved`, search), 303)
  }
}

export default function CaseProtocol() {
  const words = useWords()
  const { caseId, protocol, title, saved } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const to = useWithFilter()
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={to(`/review/${caseId}`)}>{words.reportsAndAppeals.crisis.back}</a>
      </p>
      <h1>{title || words.mine.withdrawn}</h1>
      <CrisisCard
        caseId={caseId}
        protocol={tried?.protocol ?? protocol}
        saved={saved && !tried}
        faults={tried?.faults}
        theirs={tried?.theirs}
      />
    </section>
  )
}
