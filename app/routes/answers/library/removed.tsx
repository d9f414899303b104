import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

export type Statement = {
  day: number
  /** A moderator's handle. */
  by: string
  /** Why, as its author reads it, and in a moderator's words. */
  text: string
  words: string
  rule: string | null
}

/** Why an answer was taken from view, for the desk. */
export function RemovedAnswer({ taken }: { taken: Statement }) {
  const words = useWords()
  const w = words.removedAnswers
  return (
    <section className="card taken-answer">
      <h2>{w.deskHeading}</h2>
      <p className="quiet">{w.by(taken.by, words.date(taken.day))}</p>
      <p>
        {taken.text}{' '}
        {taken.rule && <a href={`/rules#${taken.rule}`}>{words.ruleTitles[taken.rule] ?? taken.rule}</a>}
      </p>
      <Prose text={taken.words} />
      <p className="hint">{w.stays}</p>
    </section>
  )
}

/** What readers find where it stood. */
export function AnswerIsGone({ day, rule }: { day: number; rule: string | null }) {
  const words = useWords()
  const w = words.removedAnswers
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead(words.date(day))}</p>
      {rule && (
        <p>
          {w.rule} <a href={`/rules#${rule}`}>{words.ruleTitles[rule] ?? rule}</a>.
        </p>
      )}
      <p>{w.doctor}</p>
      <p>
        <a className="button" href="/">
          {words.errors.home}
        </a>
      </p>
      <p>
        <a href="/help">{words.help.heading}</a>
      </p>
    </section>
  )
}
