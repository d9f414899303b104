import type { PublicAnswer } from '../../../answers/public-answer'
import { ProfessionalLink } from '../../../ui/professional-link'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type By = Pick<
  PublicAnswer,
  'freshness' | 'by' | 'authorEndedDay' | 'secondReader' | 'publishedDay' | 'reviewByDay'
>

/** Who answers for it; how it was checked unfolds. What is out of date is never shown as reviewed. */
export function AnswerBy({ freshness, by, authorEndedDay, secondReader, publishedDay, reviewByDay }: By) {
  const words = useWords()
  const w = words.answers
  if (freshness === 'starter') return <p className="notice">{w.starter}</p>
  const reviewed = words.date(publishedDay ?? 0)
  if (freshness === 'under-review')
    return (
      <>
        <p className="notice">
          {authorEndedDay === null
            ? w.underReview(reviewed)
            : words.credentials.answer.ended(words.date(authorEndedDay))}
        </p>
        {by && (
          <p className="quiet">
            <ProfessionalLink sentence={w.writtenOnceBy(by.name)} by={by} />
          </p>
        )}
      </>
    )
  return (
    <>
      {by && (
        <p className="quiet">
          <ProfessionalLink sentence={w.writtenBy(by.name, by.credential)} by={by} />
        </p>
      )}
      <details className="quiet">
        <summary>{w.checked}</summary>
        <p>
          {secondReader === 'moderator'
            ? w.secondReaderModerator
            : secondReader && (
                <ProfessionalLink sentence={readBy(words, secondReader)} by={secondReader} />
              )}{' '}
          {w.publishedOn(reviewed)} {w.reviewBy(words.date(reviewByDay))}
        </p>
      </details>
    </>
  )
}

const readBy = (
  words: Words,
  { name, credential, hasEnded }: { name: string; credential: string; hasEnded: boolean },
) =>
  hasEnded ? words.credentials.answer.secondReaderEnded(name) : words.answers.secondReader(name, credential)
