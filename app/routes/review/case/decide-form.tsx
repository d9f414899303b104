import type { ReactNode } from 'react'
import { Checkbox, Field, PostForm, RadioGroup } from '../../../ui/form'
import { ReasonChoice } from '../../../ui/reason-choice'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'
import type { CaseForm } from './action'
import { letterIntent, type Protocol, type ProtocolFaults, ProtocolFields, Saved } from './crisis-card'

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
  /** What the form begins with; what was typed counts more. */
  suggested: { outcome: Outcome; reason: string; spans: string[] } | null
  typed: CaseForm | null
  /** After a hard one comes a breath, so that no case can follow at once. */
  thenNext: boolean
  /** Each with its field. */
  faults: [field: string, sentence: string][]
  /** The claim is over; pressing the button takes the case once more. */
  retake: boolean
  /** What to do, where it's about danger to somebody. */
  protocol: Protocol | null
  stepFaults: ProtocolFaults
  stepsSaved: boolean
  /** It's about danger to somebody, and nothing was done about that yet. */
  stepsLeft: boolean
  /** No other moderator is active: what takes two is provisional. */
  alone: boolean
  /** A trainee fills it in, and a moderator confirms it. */
  proposes: boolean
}

/** What happens to a post, why, what its author is told, and, where somebody may be in danger, what was done about it. */
export function DecideForm(props: Props) {
  const words = useWords()
  const to = useWithFilter()
  const { caseId, outcomes, named, reasons, marked, typed, retake, protocol, suggested } = props
  const w = words.case
  const faultOf = (name: string) => props.faults.find(([field]) => field === name)?.[1] ?? null
  const spans = typed ? typed.span : (suggested?.spans ?? [])
  const outcome = typed ? typed.outcome : suggested?.outcome
  return (
    <PostForm action={to(`/review/${caseId}`)} className="deciding">
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="reports" value={props.reports} />
      {/* Whether a hard text is open, as far as a script can tell. */}
      <input type="hidden" name="open" value={typed?.open ? 'yes' : ''} />
      {retake && <input type="hidden" name="retake" value="yes" />}
      {protocol && (
        <StepsToTake protocol={protocol} typed={typed} faults={props.stepFaults} saved={props.stepsSaved}>
          {props.stepsLeft && (
            <Checkbox
              name="no-steps"
              label={w.steps.none}
              hint={w.steps.hint}
              fault={faultOf('no-steps')}
              checked={typed?.['no-steps']}
            />
          )}
        </StepsToTake>
      )}
      {suggested && !typed && <p className="hint suggested">{w.suggested}</p>}
      <RadioGroup
        name="outcome"
        legend={w.outcome}
        fault={faultOf('outcome')}
        value={outcome}
        choices={outcomes.map(each => ({ value: each, label: named[each] }))}
      />
      {outcomes.includes('hide') && (
        <HideFields
          marked={marked}
          hide={typed?.hide ?? ''}
          spans={spans}
          chosen={outcome === 'hide'}
          fault={faultOf('hide')}
        />
      )}
      <ReasonChoice
        outcomes={outcomes}
        named={named}
        reasons={reasons}
        value={typed ? typed.reason : suggested?.reason}
        fault={faultOf('reason')}
      />
      {protocol && <Letters letters={protocol.templates} />}
      <Field
        name="words"
        label={w.words}
        hint={w.wordsHint}
        fault={faultOf('words')}
        value={typed?.words}
        rows={protocol ? 6 : 3}
      />
      <StandardTexts outcomes={outcomes} named={named} reasons={reasons} />
      {!props.proposes && (outcomes.includes('refuse') || outcomes.includes('remove')) && (
        <MeasureFields measure={typed?.measure ?? ''} fault={faultOf('measure')} />
      )}
      {props.thenNext && !props.proposes && (
        <Checkbox name="next" label={w.thenNext} checked={typed ? typed.next : true} />
      )}
      <button className="button" name="intent" value="decide">
        {props.proposes ? words.trainee[retake ? 'retake' : 'propose'] : retake ? w.retake : w.button}
      </button>
      <p className="hint">
        {props.proposes
          ? words.trainee.hint
          : props.alone
            ? words.decisions.aloneSecond
            : words.decisions.second}
      </p>
    </PostForm>
  )
}

/** The protocol, in the form of the decision: saved by a button of its own, and with the decision. */
function StepsToTake({
  protocol,
  typed,
  faults,
  saved,
  children,
}: {
  protocol: Protocol
  typed: CaseForm | null
  faults: ProtocolFaults
  saved: boolean
  children: ReactNode
}) {
  const words = useWords()
  const w = words.reportsAndAppeals.crisis
  const shown = typed
    ? { ...protocol, done: typed.step, note: typed.told, day: typed['follow-day'] }
    : protocol
  return (
    <section className="card protocol" aria-labelledby="protocol" data-sends="save">
      <h2 id="protocol">{w.heading}</h2>
      <p className="quiet">{w.lead}</p>
      <ProtocolFields protocol={shown} faults={faults} />
      {children}
      {saved && <Saved />}
      <button className="button second" name="intent" value="save">
        {w.save}
      </button>
    </section>
  )
}

/** Words to begin the message with, each put in by a press: by a script at once, otherwise by the page that comes back. */
function Letters({ letters }: { letters: Protocol['templates'] }) {
  const words = useWords()
  const w = words.reportsAndAppeals.crisis
  return (
    <fieldset className="field letters">
      <legend>{w.words}</legend>
      {letters.map(({ label, text }, n) => (
        <button
          key={label}
          className="button second"
          name="intent"
          value={letterIntent(n)}
          data-letter={text}
          dir="auto"
        >
          {w.insert(label)}
        </button>
      ))}
      <p className="hint">{w.wordsHint}</p>
    </fieldset>
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
        <fieldset className="field marked-words">
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
      {marked.length > 0 && <p className="hint words-folded">{w.hideFolded}</p>}
      <Field name="hide" label={w.hideHeading} hint={w.hideHint} fault={fault} value={hide} rows={2} />
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
