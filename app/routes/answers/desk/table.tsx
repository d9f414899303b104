import type { DeskAnswer } from '../../../answers/desk'
import { PostForm } from '../../../ui/form'
import { Table } from '../../../ui/table'
import { useWords } from '../../../words/use-words'

type Props = {
  answers: DeskAnswer[]
  label: string
  /** Whether the questions can be answered from here too, and starters adopted. */
  offers?: boolean
}

/** Answers of the desk, a row each: the question, its state, by whom, until when. */
export function AnswerTable({ answers, label, offers = false }: Props) {
  const words = useWords()
  const w = words.desk
  return (
    <Table
      label={label}
      heads={[w.question, w.state, w.author, w.until]}
      rows={answers.map(answer => ({
        id: answer.id,
        cells: [
          <>
            <a href={`/desk/${answer.id}`} dir="auto">
              {answer.question}
            </a>
            {offers && <Offers {...answer} />}
          </>,
          <>
            <span className="badge">{w.states[answer.state]}</span>
            {answer.stillShown && <span className="quiet"> {w.stillShown}</span>}
          </>,
          answer.author && (
            <a href={`/who/${answer.author.id}`} dir="auto">
              {answer.author.name}
            </a>
          ),
          answer.state !== 'starter' && words.date(answer.reviewByDay),
        ],
      }))}
    />
  )
}

/** A starter is nobody's answer yet: one press makes it a draft of one's own. */
function Offers({ id, question, questionId, state }: DeskAnswer) {
  const words = useWords()
  const w = words.desk
  const link = (
    <a className="quiet" href={`/desk/write?question=${questionId}`}>
      {w.answerToo}
    </a>
  )
  if (state !== 'starter') return <> {link}</>
  return (
    <div className="actions">
      <PostForm action={`/desk/${id}`}>
        <button
          className="plain"
          name="intent"
          value="adopt"
          aria-label={w.answer.adopt + w.answer.adoptWhich(question)}
        >
          {w.answer.adopt}
        </button>
      </PostForm>
      {link}
    </div>
  )
}
