import { words } from '../words'
import { Choices } from './form'

type Outcome = keyof typeof words.case.outcomes
type Props = {
  outcomes: Outcome[]
  reasons: { code: string; for: Outcome[]; label: string }[]
  typed: { outcome: string; reason: string } | null
  fault: 'outcome' | 'reason' | null
}

/** What one would decide, and why: the two choices that every decision is made of. */
export function OutcomeAndReason({ outcomes, reasons, typed, fault }: Props) {
  const w = words.case
  return (
    <>
      <Choices
        name="outcome"
        legend={w.outcome}
        fault={fault === 'outcome' ? w.faults['outcome-missing'] : null}
        value={typed?.outcome}
        choices={outcomes.map(outcome => ({ value: outcome, label: w.outcomes[outcome] }))}
      />
      <div className={fault === 'reason' ? 'field faulty' : 'field'}>
        <label htmlFor="reason">{w.reason}</label>
        {fault === 'reason' && (
          <p className="fault" id="reason-fault">
            {w.faults['reason-missing']}
          </p>
        )}
        <select
          id="reason"
          name="reason"
          defaultValue={typed?.reason ?? ''}
          aria-describedby={fault === 'reason' ? 'reason-fault' : undefined}
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
    </>
  )
}
