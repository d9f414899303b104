import { FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { MarkedText } from '../../../ui/marked-text'
import { Prose } from '../../../ui/prose'
import { ReasonChoice } from '../../../ui/reason-choice'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Outcome = keyof Words['case']['outcomes']
type Spans = [number, number][]
type At = { action: string; version: number }

const labelOf = (code: string, reasons: { code: string; label: string }[]) =>
  reasons.find(each => each.code === code)?.label ?? code

type Reasons = { code: string; for: Outcome[]; label: string }[]

/** Before the first decision is shown: what this moderator would do. */
export function FirstLookForm({
  action,
  version,
  reasons,
  outcomes,
  typed,
  fault,
}: At & {
  reasons: Reasons
  outcomes: Outcome[]
  typed: { outcome: Outcome | null; reason: string } | null
  fault: 'outcome-missing' | 'reason-missing' | null
}) {
  const words = useWords()
  const w = words.reportsAndAppeals.look
  const field = fault === 'outcome-missing' ? 'outcome' : fault === 'reason-missing' ? 'reason' : null
  return (
    <PostForm action={action}>
      <h2>{w.firstHeading}</h2>
      <p className="hint">{w.firstHint}</p>
      <FaultList heading={w.notDecided} faults={field && fault ? [[field, words.case.faults[fault]]] : []} />
      <input type="hidden" name="version" value={version} />
      <OutcomeAndReason outcomes={outcomes} reasons={reasons} typed={typed} fault={field} />
      <button className="button" name="intent" value="first-look">
        {w.note}
      </button>
    </PostForm>
  )
}

type FirstDecision = {
  outcome: Outcome
  reason: string
  words: string
  /** The text before words were hidden in it, where it was that. */
  hidden: { text: string; where: Spans } | null
}

/** The first decision beside this moderator's own view. */
export function FirstDecisionCard({
  decided,
  look,
  reasons,
}: {
  decided: FirstDecision
  look: { outcome: Outcome; reason: string }
  reasons: Reasons
}) {
  const words = useWords()
  const w = words.reportsAndAppeals.look
  const said = ({ outcome, reason }: { outcome: Outcome; reason: string }) =>
    `${words.case.outcomes[outcome]}: ${labelOf(reason, reasons)}`
  return (
    <section className="card">
      <dl>
        <dt>{w.yours}</dt>
        <dd>{said(look)}</dd>
        <dt>{w.decided}</dt>
        <dd>{said(decided)}</dd>
        {decided.hidden && (
          <>
            <dt>{w.marked}</dt>
            <dd>
              <MarkedText text={decided.hidden.text} marks={decided.hidden.where} />
            </dd>
          </>
        )}
        <dt>{w.told}</dt>
        <dd>
          <Prose text={decided.words} />
        </dd>
      </dl>
    </section>
  )
}

/** Upheld or reversed, and what the author is told. */
export function VerdictForm({
  action,
  version,
  intent = 'decide',
  isEdit,
  typed,
  fault,
}: At & {
  /** What the page that it's sent to calls this button. */
  intent?: string
  isEdit: boolean
  typed: { verdict: 'upheld' | 'reversed' | null; words: string } | null
  fault: 'verdict-missing' | 'words-missing' | 'words-too-long' | null
}) {
  const words = useWords()
  const w = words.reportsAndAppeals.look
  const sentence = fault ? { ...words.case.faults, ...w.faults }[fault] : ''
  const field = fault === 'verdict-missing' ? 'verdict' : 'words'
  return (
    <PostForm action={action}>
      <h2>{w.heading}</h2>
      <FaultList heading={w.notDecided} faults={fault ? [[field, sentence]] : []} />
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        name="verdict"
        legend={w.verdict}
        fault={field === 'verdict' && fault ? sentence : null}
        value={typed?.verdict}
        choices={[
          { value: 'upheld', label: w.upheld },
          { value: 'reversed', label: w.reversed, hint: isEdit ? w.editHint : w.reversedHint },
        ]}
      />
      <Field
        name="words"
        label={w.words}
        hint={w.wordsHint}
        fault={field === 'words' && fault ? sentence : null}
        value={typed?.words}
        rows={6}
      />
      <button className="button" name="intent" value={intent}>
        {w.button}
      </button>
    </PostForm>
  )
}

type Props = {
  outcomes: Outcome[]
  reasons: Reasons
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
