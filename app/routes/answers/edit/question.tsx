import type { AnswerFields } from '../../../answers/answer-form'
import type { BoardQuestions } from '../../../answers/questions/question'
import { Field, Select } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'
import { Passage } from '../answer/passage-notes'

type AnswerQuestionProps = {
  boards: BoardQuestions[]
  fields: Pick<AnswerFields, 'questionId' | 'question'>
  fixed: string | null
  fault: string | null
}

/** The question: fixed, or one that was asked before, or new words. */
export function AnswerQuestion({ boards, fields, fixed, fault }: AnswerQuestionProps) {
  const words = useWords()
  const w = words.desk.form
  if (fixed !== null)
    return (
      <>
        <h2 dir="auto">{fixed}</h2>
        {fields.questionId !== '' && <input type="hidden" name="question-id" value={fields.questionId} />}
      </>
    )
  const asked = boards.filter(board => board.questions.length > 0)
  return (
    <>
      {asked.length > 0 && (
        <Select name="question-id" label={w.existing} hint={w.existingHint} value={fields.questionId}>
          <option value="">{w.newQuestion}</option>
          {asked.map(board => (
            <optgroup key={board.id} label={board.title}>
              {board.questions.map(({ id, question }) => (
                <option key={id} value={id}>
                  {question}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      )}
      <Field name="question" label={w.question} hint={w.questionHint} fault={fault} value={fields.question} />
    </>
  )
}

export type NoteToSettle = {
  id: string
  version: number
  quote: string
  words: string
  handle: string | null
}

/** Each remark beside its passage, with a box for its author to tick. Stands inside the form of the answer. */
export function NotesToSettle({ notes, settled }: { notes: NoteToSettle[]; settled: string[] }) {
  const words = useWords()
  const w = words.writing.remarks
  if (notes.length === 0) return null
  return (
    <section className="remarks">
      <h2>{w.heading}</h2>
      <p className="hint">{w.lead}</p>
      {notes.map(note => (
        <div className="card remark" key={note.id}>
          <Passage quote={note.quote} />
          <div>
            <p className="quiet">{w.of(note.handle ?? words.desk.answer.somebody, note.version)}</p>
            <Prose text={note.words} />
            <div className="choice">
              <input
                type="checkbox"
                id={`settled-${note.id}`}
                name="settled"
                value={note.id}
                defaultChecked={settled.includes(note.id)}
              />
              <label htmlFor={`settled-${note.id}`}>{w.settle}</label>
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
