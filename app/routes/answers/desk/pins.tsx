import type { BoardPins } from '../../../answers/pins'
import { PostForm } from '../../../ui/form'
import { Select } from '../../../ui/select'
import { useWords } from '../../../words/use-words'

/** The pins of a board in order, each with its buttons. A form carries the place it was pressed at. */
export function PinList({ pinned, last }: Pick<BoardPins, 'pinned' | 'last'>) {
  const words = useWords()
  const w = words.desk.pinsPage
  if (pinned.length === 0) return <p className="quiet">{w.none}</p>
  return (
    <ol className="pins">
      {pinned.map(({ id, question, freshness, place }) => (
        <li key={id} className="card">
          <a href={`/desk/${id}`} dir="auto">
            {question}
          </a>
          {freshness === 'under-review' && <span className="badge">{w.notShown}</span>}
          <PostForm>
            <input type="hidden" name="answer" value={id} />
            <input type="hidden" name="place" value={place} />
            {place > 0 && <PinButton intent="up" label={w.up} question={question} />}{' '}
            {place < last && <PinButton intent="down" label={w.down} question={question} />}{' '}
            <PinButton intent="unpin" label={w.unpin} question={question} />
          </PostForm>
        </li>
      ))}
    </ol>
  )
}

const PinButton = ({ intent, label, question }: { intent: string; label: string; question: string }) => {
  const words = useWords()
  return (
    <button
      type="submit"
      className="plain"
      name="intent"
      value={intent}
      aria-label={label + words.desk.pinsPage.ofWhich(question)}
    >
      {label}
    </button>
  )
}

/** Every published answer that is not pinned here. */
export function PinAnother({ others }: Pick<BoardPins, 'others'>) {
  const words = useWords()
  const w = words.desk.pinsPage
  if (others.length === 0) return <p className="quiet">{w.nothingToPin}</p>
  return (
    <PostForm>
      <Select name="answer" label={w.whichOne} hint={w.pinAnotherHint}>
        {others.map(({ id, question, by }) => (
          <option key={id} value={id}>
            {question}
            {by ? w.by(by) : w.starter}
          </option>
        ))}
      </Select>
      <button type="submit" className="button" name="intent" value="pin">
        {w.pin}
      </button>
    </PostForm>
  )
}
