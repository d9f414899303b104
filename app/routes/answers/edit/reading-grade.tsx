import { useWords } from '../../../words/use-words'

export type ReadingView = { grade: number; easy: boolean; longest: { sentence: string; words: number }[] }

/** How hard a text is to read. What follows the text while it is written finds its sentences in the attributes. */
export function ReadingGrade({ of, reading }: { of: string; reading: ReadingView | null }) {
  const words = useWords()
  const w = words.writing.grade
  const told = reading ? w[reading.easy ? 'good' : 'hard'](String(reading.grade)) : w.short
  return (
    <div
      className="grade"
      data-of={of}
      data-good={w.good('#')}
      data-hard={w.hard('#')}
      data-short={w.short}
      data-count={w.count('#')}
    >
      <p className="hint" role="status">
        {told}
      </p>
      <details hidden={!reading}>
        <summary>{w.longest}</summary>
        <ol>
          {reading?.longest.map(({ sentence, words: count }) => (
            <li key={sentence}>
              <q dir="auto">{sentence}</q> {w.count(String(count))}
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}
