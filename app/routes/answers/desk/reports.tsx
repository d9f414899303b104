import { PostForm } from '../../../ui/form'
import { Reports, type ReportView } from '../../../ui/reports-list'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { type AnswerNote, AnswerNotes } from './report-notes-list'

type Props = {
  answer: {
    id: string
    question: string
    starter: boolean
    reports: ReportView[]
    /** From earlier reports. */
    notes: AnswerNote[]
    mayTakeAway: boolean
  }
  tried: { note: string; fault: keyof Words['reportsAndAppeals']['desk']['faults'] } | null
}

/** What readers reported about one expert answer, and what a colleague makes of it. */
export function AnswerReports({ answer, tried }: Props) {
  const words = useWords()
  const w = words.reportsAndAppeals.desk
  return (
    <section className="answer-reports">
      <h2>
        <a href={`/a/${answer.id}`} dir="auto">
          {answer.question}
        </a>
      </h2>
      <Reports reports={answer.reports} />
      <AnswerNotes notes={answer.notes} />
      <PostForm action="/desk/reports">
        {tried && (
          <p className="fault" role="alert">
            {w.faults[tried.fault]}
          </p>
        )}
        <input type="hidden" name="answer" value={answer.id} />
        {answer.reports.map(report => (
          <input key={report.id} type="hidden" name="report" value={report.id} />
        ))}
        <div className="field">
          <label htmlFor={`note-${answer.id}`}>{w.note}</label>
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
