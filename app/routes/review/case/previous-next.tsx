import { useWords } from '../../../words/use-words'

/** From one case to the one before or after it in the queue; `app/enhance/keys.ts` follows these links. */
export function PreviousNext({ before, after }: { before: string | null; after: string | null }) {
  const words = useWords()
  const w = words.answerReports.neighbours
  if (!before && !after) return null
  return (
    <nav className="neighbours" aria-label={w.label}>
      {before && (
        <a rel="prev" href={`/review/${before}`}>
          {w.before}
        </a>
      )}
      {after && (
        <a rel="next" href={`/review/${after}`}>
          {w.after}
        </a>
      )}
    </nav>
  )
}
