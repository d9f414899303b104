import { Field, RadioGroup } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** Which words are hidden: what the rules noticed can be ticked, anything else is pasted. */
export function HideFields({
  marked,
  hide,
  spans,
  fault,
}: {
  marked: { start: number; end: number; text: string }[]
  hide: string
  spans: string[]
  fault: string | null
}) {
  const words = useWords()
  const w = words.decisions
  return (
    <details className="more" open={fault !== null || hide !== '' || spans.length > 0}>
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
export function MeasureFields({ measure, fault }: { measure: string; fault: string | null }) {
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
