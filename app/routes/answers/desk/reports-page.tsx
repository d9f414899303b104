import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { reportReasonLabel } from '../../../../moderation/policy'
import { readReportedAnswers, reviewReports } from '../../../answers/reports'
import { requireStaff } from '../../../context'
import { ids, line, oneOf, readForm, text } from '../../../forms'
import { Head } from '../../../ui/head'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { answerNotes } from './report-notes'
import { AnswerReports } from './reports'

const LONG = 2_000

export const meta = titled(words => words.reportsAndAppeals.desk.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context.viewer, 'moderator', 'professional')
  const moderates = staff.roles.includes('moderator')
  const reported = await readReportedAnswers(context.db.read, context.secret, staff, dayOf(context.now))
  const notes = await Promise.all(reported.map(({ id }) => (moderates ? answerNotes(context, id) : [])))
  return {
    reported: reported.map((answer, n) => ({
      ...answer,
      mayTakeAway: moderates,
      notes: notes[n] ?? [],
      reports: answer.reports.map(({ reason, ...report }) => ({
        ...report,
        reason: reportReasonLabel(reason),
      })),
    })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = requireStaff(context.viewer, 'moderator', 'professional')
  const form = readForm(await request.formData(), {
    answer: line,
    note: text,
    intent: oneOf(['kept', 'review']),
    report: ids,
  })
  const { intent: outcome, report: read } = form
  const typed = { answerId: form.answer, note: form.note }
  if (!outcome) return data({ ...typed, fault: 'choose' as const }, 400)
  if (typed.note.length > LONG) return data({ ...typed, fault: 'too-long' as const }, 400)

  const settled = await reviewReports(context, { ...typed, staff, outcome, read, now: context.now })
  if (settled.outcome !== 'settled') return data({ ...typed, fault: 'gone' as const }, 409)
  return redirect('/desk/reports', 303)
}

export default function DeskReports() {
  const words = useWords()
  const { reported } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.reportsAndAppeals.desk
  const lost = tried && !reported.some(answer => answer.id === tried.answerId)
  return (
    <section className="narrow">
      <Head below="desk" heading={w.heading} lead={w.lead} />
      {tried && lost && (
        <div className="notice" role="alert">
          <p>{w.faults[tried.fault]}</p>
          {tried.note && (
            <p className="typed" dir="auto">
              {tried.note}
            </p>
          )}
        </div>
      )}
      {reported.length === 0 && <p className="quiet">{w.none}</p>}
      {reported.map(answer => (
        <AnswerReports key={answer.id} answer={answer} tried={tried?.answerId === answer.id ? tried : null} />
      ))}
    </section>
  )
}
