import type { ShownSource } from '../../../answers/public-answer'
import { useWords } from '../../../words/use-words'
import { AnswerText } from '../library/text'
import type { ShownReading } from './reading-grade'

type AnswerLookProps = {
  look: { easy: string; body: string; sources: ShownSource[] }
  readings: { body: ShownReading | null; easy: ShownReading | null }
}

/** What is typed, as readers would see it, and how hard it is to read. */
export function AnswerLook({ look, readings }: AnswerLookProps) {
  const words = useWords()
  const w = words.writing
  const told = (reading: ShownReading) => w.grade[reading.easy ? 'good' : 'hard'](String(reading.grade))
  return (
    <section className="answer-look" aria-labelledby="look-heading">
      <h2 id="look-heading">{w.lookHeading}</h2>
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
