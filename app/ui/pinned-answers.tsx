import type { AnswerSummary } from '../answers/shown-answers'
import type { Words } from '../words'
import { useWords } from '../words/use-words'
import { concernNames } from './concern-names'
import { ProfessionalLink } from './professional'

/** For a part of a page with the class "pinned": answers as cards, or as lines where brief: the question as a link, the gist, and by whom. */
export function PinnedAnswers({ answers, brief }: { answers: AnswerSummary[]; brief?: boolean }) {
  const words = useWords()
  if (answers.length === 0) return null
  return (
    <ul>
      {answers.map(answer => (
        <li key={answer.id} className={brief ? undefined : 'card'}>
          <a href={`/a/${answer.id}`} dir="auto">
            {answer.question}
          </a>
          {!brief && <p dir="auto">{answer.short}</p>}
          <p className="quiet">
            <ProfessionalLink sentence={byWhom(words, answer)} by={answer.by} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** One line: who answers for it, and since when. */
export function byWhom(
  words: Words,
  {
    freshness,
    by,
    reviewedDay,
    uncovered,
  }: Pick<AnswerSummary, 'freshness' | 'by' | 'reviewedDay' | 'uncovered'>,
): string {
  const w = words.answers
  if (freshness === 'starter') return w.starterShort
  const day = words.date(reviewedDay ?? 0)
  if (freshness !== 'reviewed' || !by) return w.underReviewShort(day)
  return uncovered.length === 0
    ? w.reviewedShort(by.name, by.credential, day)
    : w.reviewedExcept(by.name, by.credential, day, concernNames(words, uncovered))
}
