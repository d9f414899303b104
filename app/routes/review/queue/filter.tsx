import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Narrowed = Partial<{
  board: string
  kind: string
  signal: string
  mine: boolean
  overdue: boolean
}>

/** What to see of the queue: a form that a page without scripts answers, and whose address can be kept. */
export function QueueFilterForm({
  boards,
  kinds,
  signals,
  chosen,
}: {
  boards: { id: string; title: string }[]
  kinds: (keyof Words['queue']['kinds'])[]
  signals: string[]
  chosen: Narrowed
}) {
  const words = useWords()
  const w = words.queue
  const on = Object.values(chosen).some(Boolean)
  return (
    <details className="narrowing" open={on}>
      <summary>{on ? w.filterOn : w.filter}</summary>
      <form action="/review">
        <Choice
          name="board"
          label={w.board}
          chosen={chosen.board}
          choices={boards.map(each => [each.id, each.title])}
        />
        <Choice
          name="kind"
          label={w.kind}
          chosen={chosen.kind}
          choices={kinds.map(kind => [kind, w.kinds[kind]])}
        />
        <Choice
          name="signal"
          label={w.signal}
          chosen={chosen.signal}
          choices={signals.map(signal => [signal, words.review.because[signal] ?? signal])}
        />
        <Tickbox name="mine" label={w.mine} checked={chosen.mine} />
        <Tickbox name="overdue" label={w.overdue} checked={chosen.overdue} />
        <p className="actions">
          <button className="button second">{w.apply}</button>
          {on && <a href="/review">{w.clear}</a>}
        </p>
      </form>
    </details>
  )
}

type ChoiceProps = { name: string; label: string; chosen?: string; choices: [value: string, label: string][] }

const Choice = ({ name, label, chosen, choices }: ChoiceProps) => {
  const words = useWords()
  return (
    <div className="field">
      <label htmlFor={`only-${name}`}>{label}</label>
      <select id={`only-${name}`} name={name} defaultValue={chosen ?? ''}>
        <option value="">{words.queue.any}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

const Tickbox = ({ name, label, checked }: { name: string; label: string; checked?: boolean }) => (
  <div className="choice">
    <input type="checkbox" id={`only-${name}`} name={name} value="yes" defaultChecked={checked} />
    <label htmlFor={`only-${name}`}>{label}</label>
  </div>
)
