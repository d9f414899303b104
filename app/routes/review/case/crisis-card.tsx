import { Alert, FaultList, Field, PostForm } from '../../../ui/form'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'

export type Protocol = {
  steps: { code: string; label: string }[]
  /** Words to begin a message with. */
  templates: { label: string; text: string }[]
  done: string[]
  note: string
  /** The day to look again, as YYYY-MM-DD; empty for none. */
  day: string
  /** Stands for what was noted when the page was made. */
  seen: string
}

/** What the button sends that puts the policy's letter of this place into the message. */
export const letterIntent = (n: number) => `letter-${n}`

/** Other forms stand on the same page, so that these have names of their own. */
const names = { note: 'told', day: 'follow-day' }

export type ProtocolFaults = { note?: boolean; day?: boolean; changed?: boolean }

type Props = {
  caseId: string
  protocol: Protocol
  saved?: boolean
  faults?: ProtocolFaults
  /** What a colleague noted meanwhile. */
  theirs?: Protocol | null
}

/** What to do where somebody may die or be hurt, where nobody decides now: on a page of its own, or beside a closed case. */
export function CrisisCard({ caseId, protocol, saved, faults = {}, theirs }: Props) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.reportsAndAppeals.crisis
  return (
    <section className="card protocol" aria-labelledby="protocol">
      <h2 id="protocol">{w.heading}</h2>
      <p className="quiet">{w.lead}</p>
      {saved && <Saved />}
      <PostForm action={to(`/review/${caseId}/protocol`)}>
        <FaultList heading={w.faults.heading} faults={protocolFaults(words, faults)} />
        {faults.changed && theirs && <Alert typed={theirs.note}>{w.faults.changed}</Alert>}
        <ProtocolFields protocol={protocol} faults={faults} />
        <button className="button second" name="intent" value="save">
          {w.save}
        </button>
      </PostForm>
    </section>
  )
}

/** That the steps were saved, where the page stays the one it was. */
export const Saved = () => (
  <p className="notice" role="status">
    {useWords().reportsAndAppeals.crisis.saved}
  </p>
)

/** Each fault with the field that it belongs to. */
export function protocolFaults(words: Words, faults: ProtocolFaults): [field: string, sentence: string][] {
  const w = words.reportsAndAppeals.crisis
  return (['note', 'day'] as const).flatMap((field): [string, string][] =>
    faults[field] ? [[names[field], w.faults[field]]] : [],
  )
}

/** Steps to tick, who was told, and when somebody looks again. */
export function ProtocolFields({ protocol, faults }: { protocol: Protocol; faults: ProtocolFaults }) {
  const words = useWords()
  const w = words.reportsAndAppeals.crisis
  return (
    <>
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
        fault={faults.note ? w.faults.note : null}
        value={protocol.note}
        rows={2}
      />
      <Field
        name={names.day}
        type="date"
        label={w.day}
        hint={w.dayHint}
        fault={faults.day ? w.faults.day : null}
        value={protocol.day}
      />
    </>
  )
}
