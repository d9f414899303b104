import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

export type Keep = {
  /** Where what is typed is kept while it is typed. */
  to: string
  turn: number
  /** What came of keeping it at the last press. */
  told: 'kept' | 'newer' | null
}

/** Says whether what is typed is kept. What keeps it by itself finds its address and sentences in the attributes. */
export function Keeping({ to, turn, told }: Keep) {
  const words = useWords()
  const w = words.writing.kept
  return (
    <>
      <input type="hidden" name="turn" value={turn} />
      <p
        id="keeping"
        className="hint"
        role="status"
        data-to={to}
        data-kept={w.at('#')}
        data-newer={w.newer}
        data-lost={w.lost}
      >
        {told === 'kept' ? w.now : told === 'newer' ? w.newerPage : w.quiet}
      </p>
    </>
  )
}

/** What was typed at an earlier visit stands in the form; it can be let go of. */
export function KeptBefore({ day, isSaved }: { day: number | null; isSaved: boolean }) {
  const words = useWords()
  const w = words.writing.kept
  if (day === null) return null
  return (
    <div className="notice">
      <h2>{w.heading}</h2>
      <p>{w.text(words.date(day))}</p>
      <PostForm>
        <button className="plain" name="intent" value="drop">
          {isSaved ? w.dropSaved : w.drop}
        </button>
      </PostForm>
    </div>
  )
}

type Begun = { id: string; begins: string; day: number }

/** Answers that were begun and never saved, to go on with. */
export function BegunAnswers({ begun }: { begun: Begun[] }) {
  const words = useWords()
  const w = words.writing.kept
  if (begun.length === 0) return null
  return (
    <section className="card begun">
      <h2>{w.begun}</h2>
      <ul>
        {begun.map(({ id, begins, day }) => (
          <li key={id}>
            <a href={`/desk/write?answer=${id}`}>{begins || w.nothing}</a>{' '}
            <span className="quiet">{w.begunAt(words.date(day))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
