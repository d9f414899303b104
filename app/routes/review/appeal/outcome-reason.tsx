import { RadioGroup } from '../../../ui/form'
import { ReasonChoice } from '../../../ui/reason-choice'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Outcome = keyof Words['case']['outcomes']
type Props = {
  outcomes: Outcome[]
  reasons: { code: string; for: Outcome[]; label: string }[]
  typed: { outcome: Outcome | null; reason: string } | null
  fault: 'outcome' | 'reason' | null
}

/** What one would decide, and why: the two choices that every decision is made of. */
export function OutcomeAndReason({ outcomes, reasons, typed, fault }: Props) {
  const words = useWords()
  const w = words.case
  return (
    <>
      <RadioGroup
        name="outcome"
        legend={w.outcome}
        fault={fault === 'outcome' ? w.faults['outcome-missing'] : null}
        value={typed?.outcome}
        choices={outcomes.map(outcome => ({ value: outcome, label: w.outcomes[outcome] }))}
      />
      <ReasonChoice
        outcomes={outcomes}
        reasons={reasons}
        value={typed?.reason}
        fault={fault === 'reason' ? w.faults['reason-missing'] : null}
      />
    </>
  )
}
