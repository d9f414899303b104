import { words } from '../words'
import { Select } from './select'

type Outcome = keyof typeof words.case.outcomes
type Props = {
  outcomes: Outcome[]
  /** What each outcome is called here. */
  named?: Record<Outcome, string>
  reasons: { code: string; for: Outcome[]; label: string }[]
  label?: string
  value: string | undefined
  fault: string | null
}

/** The reasons of the policy, under the outcome that each is for. */
export function ReasonChoice({
  outcomes,
  named = words.case.outcomes,
  reasons,
  label = words.case.reason,
  value = '',
  fault,
}: Props) {
  return (
    <Select name="reason" label={label} fault={fault} value={value}>
      <option value="">{words.case.chooseReason}</option>
      {outcomes.map(outcome => (
        <optgroup key={outcome} label={named[outcome]}>
          {reasons
            .filter(reason => reason.for.includes(outcome))
            .map(reason => (
              <option key={reason.code} value={reason.code}>
                {reason.label}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  )
}
