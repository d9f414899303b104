import { FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { ReasonChoice } from '../../../ui/reason-choice'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import type { CaseFault, CaseForm } from './action'
import { HideFields, MeasureFields } from './decide-more'

type Outcome = keyof Words['case']['outcomes']
type Props = {
  caseId: string
  /** Of the text that is on the page: a decision on an older one is refused. */
  version: number
  /** How many reports are on the page: one that came since is read first. */
  reports: number
  outcomes: Outcome[]
  /** What the outcomes are called for what lies here. */
  named: Record<Outcome, string>
  reasons: { code: string; for: Outcome[]; label: string }[]
  /** Passages that the rules noticed. */
  marked: { start: number; end: number; text: string }[]
  typed: CaseForm | null
  fault: CaseFault | null
  /** Passages that do not stand in the text. */
  missing?: string[]
  /** The claim is over; pressing the button takes the case once more. */
  retake: boolean
}

const fieldOf: Partial<Record<CaseFault, string>> = {
  'outcome-missing': 'outcome',
  'reason-missing': 'reason',
  'words-missing': 'words',
  'words-too-long': 'words',
  'nothing-hidden': 'hide',
  'passage-missing': 'hide',
  'hide-too-long': 'hide',
  'hide-too-many': 'hide',
  'hide-unused': 'hide',
  'measure-unknown': 'measure',
  'no-measure': 'measure',
  'note-missing': 'note',
  'note-too-long': 'note',
}

/** Whether a fault belongs to a field of a form; the others are told above it. */
export const isFieldFault = (fault: CaseFault) => fault in fieldOf

/** What happens to a post, why, and what its author is told. */
export function DecideForm(props: Props) {
  const words = useWords()
  const { caseId, version, outcomes, named, reasons, marked, typed, fault, missing = [], retake } = props
  const w = words.case
  const told = fault ? w.faults[fault] : ''
  const sentence =
    missing.length > 0 ? `${told} ${missing.map(each => `“${each.slice(0, 80)}”`).join(', ')}` : told
  const field = fault && fault !== 'note-missing' && fault !== 'note-too-long' ? fieldOf[fault] : undefined
  const faultOf = (name: string) => (field === name ? sentence : null)
  return (
    <PostForm action={`/review/${caseId}`}>
      <FaultList heading={w.notDecided} faults={field ? [[field, sentence]] : []} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="reports" value={props.reports} />
      {retake && <input type="hidden" name="retake" value="yes" />}
      <RadioGroup
        name="outcome"
        legend={w.outcome}
        fault={faultOf('outcome')}
        value={typed?.outcome}
        choices={outcomes.map(outcome => ({ value: outcome, label: named[outcome] }))}
      />
      {outcomes.includes('hide') && (
        <HideFields
          marked={marked}
          hide={typed?.hide ?? ''}
          spans={typed?.span ?? []}
          fault={faultOf('hide')}
        />
      )}
      <ReasonChoice
        outcomes={outcomes}
        named={named}
        reasons={reasons}
        value={typed?.reason}
        fault={faultOf('reason')}
      />
      <Field
        name="words"
        label={w.words}
        hint={w.wordsHint}
        fault={faultOf('words')}
        value={typed?.words}
        rows={4}
      />
      {(outcomes.includes('refuse') || outcomes.includes('remove')) && (
        <MeasureFields measure={typed?.measure ?? ''} fault={faultOf('measure')} />
      )}
      <button className="button" name="intent" value="decide">
        {retake ? w.retake : w.button}
      </button>
      <p className="hint">{words.decisions.second}</p>
    </PostForm>
  )
}
