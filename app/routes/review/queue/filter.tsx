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
  const more = Boolean((board && board !== 'mine') || kind || signal)
  return (
    <nav className="narrowing" aria-label={w.filter}>
      <ul className="filters">
        <Chip href="/review" on={!more && !board && !mine && !overdue} name={w.any} />
        {hasBoards && (
          <Chip href={to('board', board === 'mine' ? '' : 'mine')} on={board === 'mine'} name={w.myBoards} />
        )}
        <Chip href={to('mine', mine ? '' : 'yes')} on={mine === true} name={w.mine} />
        <Chip href={to('overdue', overdue ? '' : 'yes')} on={overdue === true} name={w.overdue} />
      </ul>
      <details open={more}>
        <summary>{more ? w.filterOn : w.filterMore}</summary>
        <Choices
          name="board"
          label={w.board}
          chosen={board}
          choices={boards.map(({ id, title }) => [id, title])}
        />
        <Choices
          name="kind"
          label={w.kind}
          chosen={kind}
          choices={kinds.map(each => [each, w.kinds[each]])}
        />
        <Choices
          name="signal"
          label={w.signal}
          chosen={signal}
          choices={signals.map(each => [each, words.review.because[each] ?? each])}
        />
      </details>
    </nav>
  )
}

type ChoicesProps = {
  name: 'board' | 'kind' | 'signal'
  label: string
  chosen: string | undefined
  choices: [value: string, label: string][]
}

/** The values of one thing, of which one can be on; pressed again, it's off. */
function Choices({ name, label, chosen, choices }: ChoicesProps) {
  const to = useFilterLink()
  return (
    <>
      <h3 id={`only-${name}`}>{label}</h3>
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
