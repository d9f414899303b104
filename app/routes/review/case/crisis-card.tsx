import { Alert, FaultList, Field, PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

export type Protocol = {
  steps: { code: string; label: string }[]
  /** Words to begin with, to copy. */
  templates: { label: string; text: string }[]
  done: string[]
  note: string
  /** The day to look again, as YYYY-MM-DD; empty for none. */
  day: string
  /** Stands for what was noted when the page was made. */
  seen: string
}

/** Other forms stand on the same page, so that these have names of their own. */
const names = { note: 'told', day: 'follow-day' }

type Props = {
  caseId: string
  protocol: Protocol
  saved?: boolean
  faults?: { note?: boolean; day?: boolean; changed?: boolean }
  /** What a colleague noted meanwhile. */
  theirs?: Protocol | null
}

/** What to do where somebody may die or be hurt: steps to tick, words to begin with, who was told, when somebody looks again. */
export function CrisisCard({ caseId, protocol, saved, faults = {}, theirs }: Props) {
  const words = useWords()
  const w = words.reportsAndAppeals.crisis
  const sentence = (field: 'note' | 'day') => (faults[field] ? w.faults[field] : null)
  const listed = (['note', 'day'] as const).flatMap((field): [string, string][] => {
    const fault = sentence(field)
    return fault ? [[names[field], fault]] : []
  })
  return (
    <section className="card protocol" aria-labelledby="protocol">
      <h2 id="protocol">{w.heading}</h2>
      <p className="quiet">{w.lead}</p>
      <details>
        <summary>{w.words}</summary>
        <p className="hint">{w.wordsHint}</p>
        {protocol.templates.map(({ label, text }) => (
          <div key={label}>
            <h3 dir="auto">{label}</h3>
            <blockquote dir="auto">{text}</blockquote>
          </div>
        ))}
      </details>
      {saved && (
        <p className="notice" role="status">
          {w.saved}
        </p>
      )}
      <PostForm action={`/review/${caseId}/protocol`}>
        <FaultList heading={w.faults.heading} faults={listed} />
        {faults.changed && theirs && <Alert typed={theirs.note}>{w.faults.changed}</Alert>}
        <input type="hidden" name="seen" value={protocol.seen} />
        <fieldset className="field">
          <legend>{w.steps}</legend>
          {protocol.steps.map(({ code, label }) => (
            <div className="choice" key={code}>
              <input
                type="checkbox"
                id={`step-${code}`}
                name="step"
                value={code}
                defaultChecked={protocol.done.includes(code)}
              />
              <label htmlFor={`step-${code}`} dir="auto">
                {label}
              </label>
            </div>
          ))}
        </fieldset>
        <Field
          name={names.note}
          label={w.note}
          hint={w.noteHint}
          fault={sentence('note')}
          value={protocol.note}
          rows={3}
        />
        <Field
          name={names.day}
          type="date"
          label={w.day}
          hint={w.dayHint}
          fault={sentence('day')}
          value={protocol.day}
        />
        <button className="button second" name="intent" value="save">
          {w.save}
        </button>
      </PostForm>
    </section>
  )
}
