import { words } from '../words'

type ConcernsProps = { concerns: readonly string[]; chosen: string[]; fault: string | null }

/** What an answer helps with: any number of them. */
export function AnswerConcerns({ concerns, chosen, fault }: ConcernsProps) {
  const w = words.writing
  return (
    <fieldset
      id="concern"
      className={fault ? 'field faulty several' : 'field several'}
      aria-describedby={fault ? 'concern-hint concern-fault' : 'concern-hint'}
    >
      <legend>{w.concerns}</legend>
      <p className="hint" id="concern-hint">
        {w.concernsHint}
      </p>
      {fault && (
        <p className="fault" id="concern-fault">
          {fault}
        </p>
      )}
      {concerns.map(concern => (
        <div className="choice" key={concern}>
          <input
            type="checkbox"
            id={`concern-${concern}`}
            name="concern"
            value={concern}
            defaultChecked={chosen.includes(concern)}
          />
          <label htmlFor={`concern-${concern}`}>{words.themes[concern] ?? concern}</label>
        </div>
      ))}
    </fieldset>
  )
}
