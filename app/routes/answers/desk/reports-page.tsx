import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { lettersOver } from '../../../../moderation/clean-text'
import { reportReasonLabel } from '../../../../moderation/policy'
import { readReportedAnswers, reviewReports } from '../../../answers/answer-reports'
import { requireStaff } from '../../../context'
import { ids, line, oneOf, readForm, text } from '../../../forms'
import { Alert, PostForm, TypedField } from '../../../ui/form'
import { Reports, type ReportView } from '../../../ui/reports-list'
import { Head, titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { answerNotes } from './report-notes'
import { type AnswerNote, AnswerNotes } from './report-notes-list'

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
      overdue: answer.byDay < dayOf(context.now),
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
  if (lettersOver(typed.note, LONG) > 0) return data({ ...typed, fault: 'too-long' as const }, 400)

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
      {tried && lost && <Alert typed={tried.note}>{w.faults[tried.fault]}</Alert>}
      {reported.length === 0 && <p className="quiet">{w.none}</p>}
      {reported.map(answer => (
        <AnswerReports key={answer.id} answer={answer} tried={tried?.answerId === answer.id ? tried : null} />
      ))}
    </section>
  )
}

type Props = {
  answer: {
    id: string
    question: string
    starter: boolean
    reports: ReportView[]
    /** From earlier reports. */
    notes: AnswerNote[]
    mayTakeAway: boolean
    priority: keyof Words['review']['priorities']
    byDay: number
    overdue: boolean
  }
  tried: { note: string; fault: keyof Words['reportsAndAppeals']['desk']['faults'] } | null
}

/** What readers reported about one expert answer, and what a colleague makes of it. */
function AnswerReports({ answer, tried }: Props) {
  const words = useWords()
  const w = words.reportsAndAppeals.desk
  return (
    <section className="answer-reports">
      <h2>
        <a href={`/a/${answer.id}`} dir="auto">
          {answer.question}
        </a>
      </h2>
      <p className="deadline">
        <span className={`badge ${answer.priority}`}>{words.review.priorities[answer.priority]}</span>
        {words.case.deadline(words.date(answer.byDay))}
        {answer.overdue && <strong className="late">{words.review.overdue}</strong>}
      </p>
      <Reports reports={answer.reports} />
      <AnswerNotes notes={answer.notes} />
      <PostForm action="/desk/reports">
        {tried && <Alert>{w.faults[tried.fault]}</Alert>}
        <input type="hidden" name="answer" value={answer.id} />
        {answer.reports.map(report => (
          <input key={report.id} type="hidden" name="report" value={report.id} />
        ))}
        <div className="field">
          <label htmlFor={`note-${answer.id}`}>{w.note}</label>
          <TypedField name="note" label={w.note} />
          <textarea id={`note-${answer.id}`} name="note" rows={2} defaultValue={tried?.note} />
        </div>
        <p className="hint">{answer.starter ? w.starterHint : w.reviewHint}</p>
        <p className="actions">
          <button className="button" name="intent" value="kept">
            {w.keep}
          </button>
          {!answer.starter && (
            <button className="button second" name="intent" value="review">
              {w.review}
            </button>
          )}
          <a href={`/desk/${answer.id}`}>{w.toDesk}</a>
          {answer.mayTakeAway && <a href={`/desk/${answer.id}/view`}>{words.removedAnswers.take}</a>}
        </p>
      </PostForm>
    </section>
  )
}
