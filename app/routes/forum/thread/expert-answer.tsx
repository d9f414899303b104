import type { ReactNode } from 'react'
import type { AnswerSummary } from '../../../answers/shown-answers'
import { concernNames } from '../../../ui/concern-names'
import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

export type ExpertViewView = {
  threadId: string
  answers: AnswerSummary[]
  asks: boolean
  /** How many wonder too; fewer than three are not counted before others. */
  people: number | 'some' | 'none'
  who: 'author' | 'member' | 'guest'
  wonders: boolean
}

/** Below an opening: what a professional answered, and who would like to hear from one. */
export function ExpertView({ view }: { view: ExpertViewView }) {
  const words = useWords()
  const { answers, asks, who } = view
  if (answers.length === 0 && !asks && who !== 'author') return null
  return (
    <section className="expert" id="expert" aria-label={words.clusters.thread.label}>
      {answers.map(answer => (
        <Answered key={answer.id} answer={answer} view={view} />
      ))}
      {asks && answers.length === 0 && <Wondering view={view} />}
      {!asks && who === 'author' && (
        <Press view={view} intent="ask-expert" button={words.clusters.thread.ask}>
          {words.clusters.thread.askHint}
        </Press>
      )}
    </section>
  )
}

function Answered({ answer, view: { threadId, who } }: { answer: AnswerSummary; view: ExpertViewView }) {
  const words = useWords()
  const w = words.clusters.thread
  const { by, reviewedDay, uncovered } = answer
  const day = words.date(reviewedDay ?? 0)
  return (
    <article className="card answered">
      <h2>{w.answered}</h2>
      <p className="question">
        <a href={`/a/${answer.id}`} dir="auto">
          {answer.question}
        </a>
      </p>
      <p dir="auto">{answer.short}</p>
      <p className="quiet">
        {!by
          ? words.answers.starterShort
          : uncovered.length === 0
            ? w.by(by.name, by.credential, day)
            : w.except(by.name, by.credential, day, concernNames(words, uncovered))}
      </p>
      {who === 'author' && (
        <PostForm action={`/t/${threadId}`}>
          <input type="hidden" name="answer" value={answer.id} />
          <button className="plain" name="intent" value="not-this-answer">
            {w.notThis}
          </button>
          <span className="quiet"> {w.notThisHint}</span>
        </PostForm>
      )}
    </article>
  )
}

/** An open question: how many have it too, and a press for whoever may. */
function Wondering({ view }: { view: ExpertViewView }) {
  const words = useWords()
  const w = words.clusters.thread
  const { people, who, wonders } = view
  const many = people === 'none' ? null : people === 'some' ? w.some : w.people(people)
  if (who === 'author')
    return (
      <Press view={view} intent="unask-expert" button={w.unask} isUndo>
        {w.open} {many}
      </Press>
    )
  if (who === 'guest')
    return (
      <p className="quiet">
        {w.open} {many} <a href="/sign-in">{w.guest}</a>
      </p>
    )
  return (
    <Press
      view={view}
      intent={wonders ? 'not-same-question' : 'same-question'}
      button={wonders ? w.noMore : w.too}
      isUndo={wonders}
    >
      {w.open} {wonders ? w.youToo : (many ?? w.nobody)}
    </Press>
  )
}

function Press({
  view,
  intent,
  button,
  isUndo = false,
  children,
}: {
  view: ExpertViewView
  intent: string
  button: string
  isUndo?: boolean
  children: ReactNode
}) {
  return (
    <PostForm action={`/t/${view.threadId}`} className="press">
      <p className="quiet">{children}</p>
      <button className={isUndo ? 'plain' : 'button second'} name="intent" value={intent}>
        {button}
      </button>
    </PostForm>
  )
}
