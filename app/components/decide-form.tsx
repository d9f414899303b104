import { words } from '../words'
import { Choices, FaultList, Field, PostForm } from './form'

type Outcome = keyof typeof words.case.outcomes
export type TypedDecision = { outcome: string; reason: string; words: string }

type Props = {
  caseId: string
  /** Of the text that is on the page: a decision on an older one is refused. */
  version: number
  outcomes: Outcome[]
  reasons: { code: string; for: Outcome[]; label: string }[]
  typed: TypedDecision | null
  fault: string | null
  /** The claim is over; pressing the button takes the case once more. */
  retake: boolean
}

const fieldOf: Record<string, string> = {
  'outcome-missing': 'outcome',
  'reason-missing': 'reason',
  'words-missing': 'words',
  'words-too-long': 'words',
}

/** Whether a fault belongs to a field of the form; the others are told above it. */
export const isFieldFault = (fault: string) => fault in fieldOf

/** What happens to a post, why, and what its author is told. */
export function DecideForm({ caseId, version, outcomes, reasons, typed, fault, retake }: Props) {
  const w = words.case
  const sentence = (fault && w.faults[fault]) ?? ''
  const faultOf = (field: string) => (fault && fieldOf[fault] === field ? sentence : null)
  return (
    <PostForm action={`/review/${caseId}`}>
      <FaultList
        heading={w.notDecided}
        faults={fault && fieldOf[fault] ? [[fieldOf[fault], sentence]] : []}
      />
      <input type="hidden" name="version" value={version} />
      {retake && <input type="hidden" name="retake" value="yes" />}
      <Choices
        name="outcome"
        legend={w.outcome}
        fault={faultOf('outcome')}
        value={typed?.outcome}
        choices={outcomes.map(outcome => ({ value: outcome, label: w.outcomes[outcome] }))}
      />
      <div className={faultOf('reason') ? 'field faulty' : 'field'}>
        <label htmlFor="reason">{w.reason}</label>
        {faultOf('reason') && (
          <p className="fault" id="reason-fault">
            {faultOf('reason')}
          </p>
        )}
        <select
          id="reason"
          name="reason"
          defaultValue={typed?.reason ?? ''}
          aria-describedby={faultOf('reason') ? 'reason-fault' : undefined}
        >
          <option value="">{w.chooseReason}</option>
          {outcomes.map(outcome => (
            <optgroup key={outcome} label={w.outcomes[outcome]}>
              {reasons
                .filter(reason => reason.for.includes(outcome))
                .map(reason => (
                  <option key={reason.code} value={reason.code}>
                    {reason.label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Field
        name="words"
        label={w.words}
        hint={w.wordsHint}
        fault={faultOf('words')}
        value={typed?.words}
        rows={5}
      />
      <button className="button">{retake ? w.retake : w.button}</button>
    </PostForm>
  )
}
