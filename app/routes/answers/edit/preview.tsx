import type { SourceView } from '../../../answers/public-answer'
import { useWords } from '../../../words/use-words'
import { AnswerText } from '../library/text'
import type { ReadingView } from './reading-grade'

type AnswerLookProps = {
  look: { easy: string; body: string; sources: SourceView[] }
  readings: { body: ReadingView | null; easy: ReadingView | null }
}

/** What is typed, as readers would see it, and how hard it is to read. */
export function AnswerPreview({ look, readings }: AnswerLookProps) {
  const words = useWords()
  const w = words.writing
  const told = (reading: ReadingView) => w.grade[reading.easy ? 'good' : 'hard'](String(reading.grade))
  return (
    <section className="answer-preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{w.lookHeading}</h2>
      <p className="notice" role="status">
        {w.lookLead} <a href="#body">{w.lookLink}</a>
      </p>
      <div className="card">
        <AnswerText {...look} />
      </div>
      {readings.body && (
        <p className="hint">
          {words.desk.form.body}: {told(readings.body)}
        </p>
      )}
      {readings.easy && (
        <p className="hint">
          {words.desk.form.easy}: {told(readings.easy)}
        </p>
      )}
    </section>
  )
}
