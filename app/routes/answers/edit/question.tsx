import type { AnswerFields } from '../../../answers/form'
import type { BoardQuestions } from '../../../answers/questions/question'
import { Field } from '../../../ui/form'
import { Select } from '../../../ui/select'
import { useWords } from '../../../words/use-words'

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
