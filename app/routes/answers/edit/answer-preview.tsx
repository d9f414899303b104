import type { SourceView } from '../../../answers/public-answer'
import { useWords } from '../../../words/use-words'
import { AnswerText } from '../library/answer-text'

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

export type ReadingView = { grade: number; easy: boolean; longest: { sentence: string; words: number }[] }

/** How hard a text is to read. What follows the text while it is written finds its sentences in the attributes. */
export function ReadingGrade({ of, reading }: { of: string; reading: ReadingView | null }) {
  const words = useWords()
  const w = words.writing.grade
  const told = reading ? w[reading.easy ? 'good' : 'hard'](String(reading.grade)) : w.short
  return (
    <div
      className="grade"
      data-of={of}
      data-good={w.good('#')}
      data-hard={w.hard('#')}
      data-short={w.short}
      data-count={w.count('#')}
    >
      <p className="hint" role="status">
        {told}
      </p>
      <details hidden={!reading}>
        <summary>{w.longest}</summary>
        <ol>
          {reading?.longest.map(({ sentence, words: count }) => (
            <li key={sentence}>
              <q dir="auto">{sentence}</q> {w.count(String(count))}
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}
