import type { DeskAnswerFile } from '../../../answers/desk-answer'
import { ProfessionalLink } from '../../../ui/professional-link'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

type State = Pick<
  DeskAnswerFile,
  | 'id'
  | 'state'
  | 'freshness'
  | 'asked'
  | 'by'
  | 'version'
  | 'reviewByDay'
  | 'publishedDay'
  | 'isPublic'
  | 'boards'
  | 'pinnedOn'
>

/** Where an answer stands: its state, its author, its dates, its boards. */
export function AnswerState({ isTaken, ...answer }: State & { isTaken: boolean }) {
  const words = useWords()
  const w = words.desk
  const state =
    answer.state === 'published'
      ? isTaken
        ? 'taken'
        : answer.freshness
      : answer.asked && answer.state === 'draft'
        ? 'asked'
        : answer.state
  const titles = (boards: { title: string }[]) => words.list(boards.map(board => board.title))
  return (
    <>
      <p>
        <span className="badge">{w.states[state]}</span>{' '}
        <span className="quiet">{w.answer.version(answer.version)}</span>
      </p>
      <p className="quiet">
        {answer.by && (
          <ProfessionalLink
            by={answer.by}
            sentence={
              answer.freshness === 'under-review'
                ? words.answers.writtenOnceBy(answer.by.name)
                : words.answers.writtenBy(answer.by.name, answer.by.credential)
            }
          />
        )}{' '}
        {answer.publishedDay !== null && words.answers.publishedOn(words.date(answer.publishedDay))}{' '}
        {state !== 'starter' && words.answers.reviewBy(words.date(answer.reviewByDay))}{' '}
        {answer.pinnedOn.length > 0 && w.answer.pinnedOn(titles(answer.pinnedOn))}{' '}
        {answer.state !== 'published' && w.answer.willBePinned(titles(answer.boards))}
      </p>
      {answer.isPublic && (
        <p>
          <a href={`/a/${answer.id}`}>{w.answer.see}</a>
        </p>
      )}
    </>
  )
}

/** The version that readers see while a newer one is prepared, folded away. */
export function AnswerBefore({ before }: Pick<DeskAnswerFile, 'before'>) {
  const words = useWords()
  if (!before) return null
  return (
    <details>
      <summary>{words.desk.answer.before(before.version)}</summary>
      <Prose text={before.easy} />
      <Prose text={before.body} />
    </details>
  )
}
