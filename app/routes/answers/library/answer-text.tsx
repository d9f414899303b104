import type { ReactNode } from 'react'
import type { PublicAnswer, SourceView } from '../../../answers/public-answer'
import type { Bounds } from '../../../answers/shown-answers'
import { concernNames } from '../../../ui/concern-names'
import { ProfessionalLink } from '../../../ui/professional'
import { Prose } from '../../../ui/prose'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Props = {
  easy: string
  body: string
  sources: SourceView[]
  heading?: 'h2' | 'h3'
  /** What stands between the easy version and all of it. */
  children?: ReactNode
}

/** An answer as readers see it below its question: the easy version first, then all of it, then its sources. */
export function AnswerText({ easy, body, sources, heading: Heading = 'h2', children }: Props) {
  const words = useWords()
  const w = words.answers
  return (
    <>
      {easy !== '' && (
        <section className="card">
          <Heading>{w.short}</Heading>
          <Prose text={easy} />
        </section>
      )}
      {children}
      <Prose text={body} />
      <p className="hint">{w.general}</p>
      <Heading>{w.sources}</Heading>
      <Sources sources={sources} />
    </>
  )
}

type BoundsProps = Bounds & { freshness: string; by: { name: string } | null }

/** Where an answer does not hold, what its author and its second reader were not checked for, and what they have to do with it. */
export function AnswerBounds({ countries, outside, uncovered, interests, freshness, by }: BoundsProps) {
  const words = useWords()
  const w = words.writing
  const stands = by !== null && freshness === 'reviewed'
  return (
    <>
      {stands && outside.length > 0 && (
        <p className="notice">{w.outside.said(by.name, concernNames(words, outside))}</p>
      )}
      {stands && uncovered.length > 0 && (
        <p className="notice">{w.uncovered.said(concernNames(words, uncovered))}</p>
      )}
      {stands && interests !== '' && <p className="quiet typed">{w.interests(interests)}</p>}
      {countries.length > 0 && (
        <p className="notice">{w.onlyFor(words.list(countries.map(words.country)))}</p>
      )}
    </>
  )
}

/** Sources in their order, each with what a reader sees of its address. */
export const Sources = ({ sources }: { sources: SourceView[] }) => (
  <ol>
    {sources.map(source => (
      <li key={source.url}>
        <a href={source.url} rel="noreferrer noopener nofollow" dir="auto">
          {source.title}
        </a>{' '}
        <span className="quiet">{source.place}</span>
      </li>
    ))}
  </ol>
)

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
