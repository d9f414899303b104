import { MarkedText } from '../../../ui/marked-text'
import { useWords } from '../../../words/use-words'

export type Member = {
  caseId: string
  version: number
  title: string
  board: string
  text: string
  marks: [number, number][]
  differing: string[]
  /** So much differs that all of it is shown. */
  whole: boolean
  published: boolean
  heldBy: 'colleague' | 'not-yours' | null
}

/** One of the posts that are alike: what differs in it, its whole text a press away. */
export function AlikeMember({ member, ticked }: { member: Member; ticked: Set<string> | null }) {
  const words = useWords()
  const w = words.floods
  const { caseId, title, board, text, marks, differing, whole, heldBy } = member
  const chosen = `${caseId}.${member.version}`
  const id = `chosen-${caseId}`
  return (
    <li className="card">
      <div className="choice">
        <input
          type="checkbox"
          id={id}
          name="chosen"
          value={chosen}
          disabled={heldBy !== null}
          defaultChecked={heldBy === null && (ticked?.has(chosen) ?? true)}
        />
        <label htmlFor={id} dir="auto">
          {title || words.review.reply}
        </label>
      </div>
      <p className="quiet">
        {board}
        {member.published && <span className="badge">{w.alreadyPublished}</span>}
      </p>
      {heldBy && <p className="notice">{heldBy === 'colleague' ? w.withColleague : w.notYours}</p>}
      {!whole && (
        <p dir="auto">
          {differing.length === 0
            ? w.same
            : differing.map((each, n) => (
                <span key={n}>
                  {n > 0 && ' … '}
                  <mark>{each}</mark>
                </span>
              ))}
        </p>
      )}
      <details className="more" open={whole}>
        <summary>{w.whole}</summary>
        <MarkedText text={text} marks={marks} />
      </details>
    </li>
  )
}
