import type { AnswerFields } from '../answers/answer-draft'
import type { BoardQuestions } from '../answers/questions'
import { words } from '../words'
import { Field } from './form'

type AnswerQuestionProps = {
  boards: BoardQuestions[]
  fields: Pick<AnswerFields, 'questionId' | 'question'>
  fixed: string | null
  fault: string | null
}

/** The question: fixed, or one that was asked before, or new words. */
export function AnswerQuestion({ boards, fields, fixed, fault }: AnswerQuestionProps) {
  const w = words.desk.form
  if (fixed !== null)
    return (
      <>
        <h2>{fixed}</h2>
        {fields.questionId !== '' && <input type="hidden" name="question-id" value={fields.questionId} />}
      </>
    )
  const asked = boards.filter(board => board.questions.length > 0)
  return (
    <>
      {asked.length > 0 && (
        <div className="field">
          <label htmlFor="question-id">{w.existing}</label>
          <p className="hint" id="question-id-hint">
            {w.existingHint}
          </p>
          <select
            id="question-id"
            name="question-id"
            defaultValue={fields.questionId}
            aria-describedby="question-id-hint"
          >
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
          </select>
        </div>
      )}
      <Field name="question" label={w.question} hint={w.questionHint} fault={fault} value={fields.question} />
    </>
  )
}
