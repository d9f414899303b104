import type { PublicAnswer } from '../answers/public-answer'
import { words } from '../words'

type By = Pick<PublicAnswer, 'freshness' | 'by' | 'secondReader' | 'publishedDay' | 'reviewByDay'>

/** Who answers for it, and until when. What is out of date is never shown as reviewed. */
export function AnswerBy({ freshness, by, secondReader, publishedDay, reviewByDay }: By) {
  const w = words.answers
  if (freshness === 'starter') return <p className="notice">{w.starter}</p>
  const reviewed = words.date(publishedDay ?? 0)
  if (freshness === 'under-review')
    return (
      <>
        <p className="notice">{w.underReview(reviewed)}</p>
        {by && <p className="quiet">{w.writtenOnceBy(by.name)}</p>}
      </>
    )
  return (
    <p className="quiet">
      {by && w.writtenBy(by.name, by.credential)}{' '}
      {secondReader === 'moderator'
        ? w.secondReaderModerator
        : secondReader && w.secondReader(secondReader.name, secondReader.credential)}{' '}
      {w.publishedOn(reviewed)} {w.reviewBy(words.date(reviewByDay))}
    </p>
  )
}
