import { Checkbox, FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { ReasonChoice } from '../../../ui/reason-choice'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import type { CaseFault, CaseForm } from './action'

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
  /** `text`: what the author is told where no message is written; `hideText`: the same of hidden words. */
  reasons: { code: string; for: Outcome[]; label: string; text: string; hideText: string }[]
  /** Passages that the rules noticed. */
  marked: { start: number; end: number; text: string }[]
  typed: CaseForm | null
  fault: CaseFault | null
  /** Passages that do not stand in the text. */
  missing?: string[]
  /** The claim is over; pressing the button takes the case once more. */
  retake: boolean
  /** It's about danger to somebody, and nothing was done about that yet. */
  stepsLeft: boolean
  /** No other moderator is active: what takes two is provisional. */
  alone: boolean
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
  'steps-missing': 'no-steps',
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
          chosen={typed?.outcome === 'hide'}
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
      <StandardTexts outcomes={outcomes} named={named} reasons={reasons} />
      {(outcomes.includes('refuse') || outcomes.includes('remove')) && (
        <MeasureFields measure={typed?.measure ?? ''} fault={faultOf('measure')} />
      )}
      {props.stepsLeft && (
        <Checkbox name="no-steps" label={w.steps.none} hint={w.steps.hint} fault={faultOf('no-steps')} />
      )}
      <button className="button" name="intent" value="decide">
        {retake ? w.retake : w.button}
      </button>
      <p className="hint">{props.alone ? words.decisions.aloneSecond : words.decisions.second}</p>
    </PostForm>
  )
}

/** What the author is told where no message is written. */
function StandardTexts({ outcomes, named, reasons }: Pick<Props, 'outcomes' | 'named' | 'reasons'>) {
  const words = useWords()
  return (
    <details className="more">
      <summary>{words.case.standardTexts}</summary>
      {outcomes.map(outcome => (
        <section key={outcome}>
          <h3>{named[outcome]}</h3>
          {reasons
            .filter(reason => reason.for.includes(outcome))
            .map(({ code, label, text, hideText }) => (
              <p key={code} dir="auto">
                <strong>{label}:</strong> {outcome === 'hide' ? hideText : text}
              </p>
            ))}
        </section>
      ))}
    </details>
  )
}

/** Which words are hidden: what the rules noticed can be ticked, anything else is pasted. */
function HideFields({
  marked,
  hide,
  spans,
  chosen,
  fault,
}: {
  marked: { start: number; end: number; text: string }[]
  hide: string
  spans: string[]
  chosen: boolean
  fault: string | null
}) {
  const words = useWords()
  const w = words.decisions
  return (
    <details className="more" open={fault !== null || chosen || hide !== '' || spans.length > 0}>
      <summary>{w.hideHeading}</summary>
      {marked.length > 0 && (
        <fieldset className="field">
          <legend>{w.hideMarked}</legend>
          {marked.map(({ start, end, text }) => (
            <div className="choice" key={`${start}-${end}`}>
              <input
                type="checkbox"
                id={`span-${start}-${end}`}
                name="span"
                value={`${start}-${end}`}
                defaultChecked={spans.includes(`${start}-${end}`)}
              />
              <label htmlFor={`span-${start}-${end}`}>{text}</label>
            </div>
          ))}
        </fieldset>
      )}
      <Field name="hide" label={w.hideHeading} hint={w.hideHint} fault={fault} value={hide} rows={3} />
      <button type="button" className="button second take-chosen" hidden>
        {words.answerReports.takeChosen}
      </button>
    </details>
  )
}

/** How long whoever wrote it may not write, if at all. */
function MeasureFields({ measure, fault }: { measure: string; fault: string | null }) {
  const words = useWords()
  const w = words.decisions
  const choices = Object.entries(w.measures).map(([value, label]) => ({
    value: value === 'none' ? '' : value,
    label,
  }))
  return (
    <details className="more" open={fault !== null || measure !== ''}>
      <summary>{w.measureHeading}</summary>
      <RadioGroup
        name="measure"
        legend={w.measureLegend}
        hint={w.measureHint}
        fault={fault}
        value={measure}
        choices={choices}
      />
    </details>
  )
}

type ReassignProps = { caseId: string; version: number; fault: CaseFault | null; note: string }

/** Asks a colleague, or gives the case to one: with a note, or in one press without. */
export function ReassignForm({ caseId, version, fault, note }: ReassignProps) {
  const words = useWords()
  const w = words.decisions
  const sentence = fault === 'note-missing' || fault === 'note-too-long' ? words.case.faults[fault] : null
  return (
    <details className="more" open={sentence !== null || note !== ''}>
      <summary>{w.passHeading}</summary>
      <PostForm action={`/review/${caseId}`}>
        <FaultList heading={words.case.notDecided} faults={sentence ? [['note', sentence]] : []} />
        <input type="hidden" name="version" value={version} />
        <Field name="note" label={w.passNote} hint={w.passHint} fault={sentence} value={note} rows={3} />
        <p className="actions">
          <button className="button second" name="intent" value="question">
            {w.ask}
          </button>
          <button className="plain" name="intent" value="hand-on">
            {w.handOn}
          </button>
        </p>
      </PostForm>
    </details>
  )
}

/** What colleagues noted for each other on a case. */
export function ColleagueNotes({ notes }: { notes: { id: string; by: string; note: string }[] }) {
  const words = useWords()
  const w = words.decisions
  if (notes.length === 0) return null
  return (
    <section className="card">
      <h2>{w.notes}</h2>
      {notes.map(({ id, by, note }) => (
        <div key={id}>
          <p className="quiet">{w.noteBy(by)}</p>
          <Prose text={note} />
        </div>
      ))}
    </section>
  )
}
