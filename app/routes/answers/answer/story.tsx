import type { DeskAnswerFile } from '../../../answers/desk-answer'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

/** What second readers said, and the versions. */
export function AnswerStory({ reviews, versions }: Pick<DeskAnswerFile, 'reviews' | 'versions'>) {
  const words = useWords()
  const w = words.desk.answer
  return (
    <>
      <h2>{w.reviews}</h2>
      {reviews.length === 0 && <p className="quiet">{w.noReviews}</p>}
      <ul>
        {reviews.map(review => (
          <li key={`${review.version} ${review.handle}`}>
            {w.version(review.version)}: {review.handle ?? w.somebody}{' '}
            <span className="badge">{review.outcome === 'confirmed' ? w.confirmed : w.asked}</span>{' '}
            <span className="quiet">{words.date(review.day)}</span>
            {review.words !== '' && <Prose text={review.words} />}
          </li>
        ))}
      </ul>
      <h2>{w.versions}</h2>
      <ul>
        {versions.map(({ version, day }) => (
          <li key={version}>
            {w.version(version)} <span className="quiet">{words.date(day)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
