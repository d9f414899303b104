import type { DeskAnswerFile } from '../../../answers/desk-answer'
import { concernNames } from '../../../ui/concern-names'
import { ProfessionalLink } from '../../../ui/professional'
import { useWords } from '../../../words/use-words'
import type { ReadingView } from '../edit/answer-preview'
import { Sources } from '../library/answer-text'

type Facts = Pick<
  DeskAnswerFile,
  'concerns' | 'outside' | 'countries' | 'interests' | 'correction' | 'sources' | 'by' | 'reviewByDay'
> & {
  reading: ReadingView | null
}

/** What a second reader weighs beside the text. */
export function AnswerFacts({
  concerns,
  outside,
  countries,
  interests,
  correction,
  sources,
  by,
  reviewByDay,
  reading,
}: Facts) {
  const words = useWords()
  const w = words.writing
  return (
    <section className="card">
      <h2>{w.read.facts}</h2>
      <p>
        {by && <ProfessionalLink sentence={words.answers.writtenBy(by.name, by.credential)} by={by} />}{' '}
        {concerns.length > 0 && w.read.concerns(concernNames(words, concerns))}{' '}
        {words.answers.reviewBy(words.date(reviewByDay))} {reading && w.read.grade(String(reading.grade))}
      </p>
      {by && outside.length > 0 && <p>{w.outside.said(by.name, concernNames(words, outside))}</p>}
      {by && interests !== '' && <p className="typed">{w.interests(interests)}</p>}
      {countries.length > 0 && <p>{w.onlyFor(words.list(countries.map(words.country)))}</p>}
      {correction !== '' && <p className="typed">{w.read.correction(correction)}</p>}
      <h3>{words.answers.sources}</h3>
      <Sources sources={sources} />
    </section>
  )
}
