import type { Piece } from '../../../answers/difference'
import type { Difference } from '../../../answers/versions'
import { useWords } from '../../../words/use-words'

/** Two versions in one text: what went is struck through, what came is underlined, and both are said aloud. */
export function DifferenceText({ pieces }: { pieces: Piece[] }) {
  const words = useWords()
  const w = words.writing.versions
  return (
    <p className="typed changes" dir="auto">
      {pieces.map(({ kind, text }, n) => {
        if (kind === 'same') return text
        const Mark = kind === 'gone' ? 'del' : 'ins'
        return (
          <Mark key={n}>
            <span className="unseen">{kind === 'gone' ? w.removed : w.added}</span>
            {text}
            <span className="unseen">{w.ends}</span>
          </Mark>
        )
      })}
    </p>
  )
}

const differs = (pieces: Piece[]) => pieces.some(({ kind }) => kind !== 'same')

/** All that differs between two versions, in the order of the answer. */
export function DifferenceOfVersions({ difference }: { difference: Difference }) {
  const words = useWords()
  const w = words.writing.versions
  const parts = [
    { heading: words.answers.short, pieces: difference.easy },
    { heading: words.writing.read.body, pieces: difference.body },
    { heading: w.sources, pieces: difference.sources },
  ].filter(({ pieces }) => differs(pieces))
  return (
    <section>
      <h2>{w.difference(difference.from, difference.to)}</h2>
      {parts.length === 0 ? <p className="quiet">{w.nothing}</p> : <p className="hint">{w.legend}</p>}
      {parts.map(({ heading, pieces }) => (
        <section className="card" key={heading}>
          <h3>{heading}</h3>
          <DifferenceText pieces={pieces} />
        </section>
      ))}
    </section>
  )
}
