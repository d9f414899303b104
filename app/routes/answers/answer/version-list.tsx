import type { DeskAnswerFile } from '../../../answers/desk-answer'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

type VersionListProps = Pick<DeskAnswerFile, 'id' | 'versions' | 'reviews'> & { compared: number | null }

/** All versions of an answer as colleagues know them: when each was written, and what was said of it. */
export function VersionList({ id, versions, reviews, compared }: VersionListProps) {
  const words = useWords()
  const [w, a] = [words.writing.versions, words.desk.answer]
  return (
    <ol className="story">
      {versions.map(({ version, day, correction }, n) => {
        const before = versions[n + 1]
        return (
          <li key={version}>
            <p>
              <strong>{w.one(version)}</strong> <span className="quiet">{w.written(words.date(day))}</span>
            </p>
            {reviews
              .filter(review => review.version === version)
              .map(review => (
                <div key={`${review.handle} ${review.outcome}`}>
                  <p className="quiet">
                    {review.handle ?? a.somebody}{' '}
                    <span className="badge">{review.outcome === 'confirmed' ? a.confirmed : a.asked}</span>{' '}
                    {words.date(review.day)}
                  </p>
                  {review.words !== '' && <Prose text={review.words} />}
                </div>
              ))}
            {correction !== '' && (
              <p className="typed">
                {w.corrected} {correction}
              </p>
            )}
            {before && version !== compared && (
              <p>
                <a href={`/desk/${id}/versions?to=${version}`}>{w.compareOf(version, before.version)}</a>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
