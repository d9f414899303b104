import type { Words } from '../words'
import { useWords } from '../words/use-words'
import { Select } from './form'

type Outcome = keyof Words['case']['outcomes']
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
export function ReasonChoice({ outcomes, named, reasons, label, value = '', fault }: Props) {
  const words = useWords()
  return (
    <Select name="reason" label={label ?? words.case.reason} fault={fault} value={value}>
      <option value="">{words.case.chooseReason}</option>
      {outcomes.map(outcome => (
        <optgroup key={outcome} label={(named ?? words.case.outcomes)[outcome]}>
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
