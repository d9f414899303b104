import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { useFilterLink } from '../queue-links'

type Narrowed = Partial<{
  board: string
  kind: string
  signal: string
  mine: boolean
  overdue: boolean
}>

type Props = {
  boards: { id: string; title: string }[]
  kinds: (keyof Words['queue']['kinds'])[]
  signals: string[]
  /** Whether they chose boards of their own. */
  hasBoards: boolean
  chosen: Narrowed
}

/** What to see of the queue: links that keep each other, and that every page of the desk takes along. */
export function QueueFilters({ boards, kinds, signals, hasBoards, chosen }: Props) {
  const words = useWords()
  const w = words.queue
  const to = useFilterLink()
  const { board, kind, signal, mine, overdue } = chosen
  const all = {
    board: boards.map(({ id, title }): Choice => [id, title]),
    kind: kinds.map((each): Choice => [each, w.kinds[each]]),
    signal: signals.map((each): Choice => [each, words.review.because[each] ?? each]),
  }
  const on = { board, kind, signal }
  const chosenOf = (name: Name) => all[name].find(([value]) => value === on[name])
  return (
    <nav className="narrowing" aria-label={w.filter}>
      <ul className="filters">
        <Chip href="/review" on={!board && !kind && !signal && !mine && !overdue} name={w.any} />
        {hasBoards && (
          <Chip href={to('board', board === 'mine' ? '' : 'mine')} on={board === 'mine'} name={w.myBoards} />
        )}
        <Chip href={to('mine', mine ? '' : 'yes')} on={mine === true} name={w.mine} />
        <Chip href={to('overdue', overdue ? '' : 'yes')} on={overdue === true} name={w.overdue} />
        {names.map(name => {
          const found = chosenOf(name)
          return found && <Chip key={name} href={to(name, '')} on name={found[1]} />
        })}
      </ul>
      <details>
        <summary>{w.filterMore}</summary>
        {names.map(name => (
          <Choices key={name} name={name} label={w[name]} chosen={on[name]} choices={all[name]} />
        ))}
      </details>
    </nav>
  )
}

const names = ['board', 'kind', 'signal'] as const
type Name = (typeof names)[number]
type Choice = [value: string, label: string]
type ChoicesProps = { name: Name; label: string; chosen: string | undefined; choices: Choice[] }

/** The values of one thing, of which one can be on; pressed again, it's off. */
function Choices({ name, label, chosen, choices }: ChoicesProps) {
  const to = useFilterLink()
  return (
    <>
      <p id={`only-${name}`}>{label}</p>
      <ul className="filters" aria-labelledby={`only-${name}`}>
        {choices.map(([value, text]) => (
          <Chip
            key={value}
            href={to(name, value === chosen ? '' : value)}
            on={value === chosen}
            name={text}
          />
        ))}
      </ul>
    </>
  )
}

const Chip = ({ href, on, name }: { href: string; on: boolean; name: string }) => (
  <li>
    <a href={href} aria-current={on ? 'true' : undefined}>
      {name}
    </a>
  </li>
)
