import { FaultList, PostForm, RadioGroup } from '../../../ui/form'
import { ReasonChoice } from '../../../ui/reason-choice'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Outcome = keyof Words['case']['outcomes']

type Props = {
  caseId: string
  outcomes: Outcome[]
  reasons: { code: string; for: Outcome[]; label: string }[]
  /** What was chosen and does not go together; null at first. */
  typed: { outcome: string | null; reason: string } | null
}

/** What a second reader would have done, and why. */
export function BlindReviewForm({ caseId, outcomes, reasons, typed }: Props) {
  const words = useWords()
  const w = words.metrics.double
  const fault = typed ? w.missing : null
  return (
    <PostForm action="/review/double">
      <FaultList heading={words.case.notDecided} faults={fault ? [['outcome', fault]] : []} />
      <input type="hidden" name="case" value={caseId} />
      <RadioGroup
        name="outcome"
        legend={w.outcome}
        fault={fault}
        value={typed?.outcome}
        choices={outcomes.map(outcome => ({ value: outcome, label: words.case.outcomes[outcome] }))}
      />
      <ReasonChoice
        outcomes={outcomes}
        reasons={reasons}
        label={w.reason}
        value={typed?.reason}
        fault={null}
      />
      <button className="button">{w.button}</button>
    </PostForm>
  )
}
