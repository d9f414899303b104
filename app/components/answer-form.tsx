import type { AnswerFields } from '../answers/answer-draft'
import type { BoardQuestions } from '../answers/questions'
import type { AnswerFaults } from '../answers/read-answer-form'
import type { Source } from '../answers/source'
import { words } from '../words'
import { Boards } from './answer-boards'
import { AnswerQuestion } from './answer-question'
import { FaultList, Field, PostForm } from './form'

type AnswerFormProps = {
  fields: AnswerFields
  faults: AnswerFaults
  /** Why nothing was kept, where that has nothing to do with a field. */
  problem: string | null
  boards: BoardQuestions[]
  /** The question, where it stays what it is. */
  fixed: string | null
  /** What the form carries: the answer it makes, or the version it changes. */
  carried: Record<string, string>
}

/** An answer to write or change: two buttons, one form. */
export function AnswerForm({ fields, faults, problem, boards, fixed, carried }: AnswerFormProps) {
  const w = words.desk.form
  const told = (field: string) => (faults[field] ? words.desk.faults[faults[field]] : null)
  const list = Object.keys(faults).map((field): [string, string] => [field, told(field) ?? ''])
  return (
    <>
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <FaultList heading={words.desk.faults.heading} faults={list} />
      <PostForm>
        {Object.entries(carried).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Boards boards={boards} chosen={fields.boards} fault={told('board')} />
        <AnswerQuestion boards={boards} fields={fields} fixed={fixed} fault={told('question')} />
        <Field
          name="body"
          label={w.body}
          hint={w.bodyHint}
          fault={told('body')}
          value={fields.body}
          rows={16}
          spellCheck
        />
        <Field
          name="easy"
          label={w.easy}
          hint={w.easyHint}
          fault={told('easy')}
          value={fields.easy}
          rows={4}
          spellCheck
        />
        <fieldset className="field">
          <legend>{w.sources}</legend>
          <p className="hint">{w.sourcesHint}</p>
          {sourceRows.map(n => (
            <SourceRow key={n} n={n} source={fields.sources[n - 1]} told={told} />
          ))}
        </fieldset>
        <Field
          name="review-by"
          type="date"
          label={w.reviewBy}
          hint={w.reviewByHint}
          fault={told('review-by')}
          value={fields.reviewBy}
        />
        <p>
          <button className="button" type="submit" name="then" value="keep">
            {w.keep}
          </button>{' '}
          <button className="button" type="submit" name="then" value="send">
            {w.send}
          </button>
        </p>
      </PostForm>
    </>
  )
}

const sourceRows = [1, 2, 3, 4, 5, 6]

type SourceRowProps = { n: number; source: Source | undefined; told: (field: string) => string | null }

function SourceRow({ n, source, told }: SourceRowProps) {
  const w = words.desk.form
  const [titleField, urlField] = [`source-title-${n}`, `source-url-${n}`]
  return (
    <>
      <Field name={titleField} label={w.sourceTitle(n)} fault={told(titleField)} value={source?.title} />
      <Field
        name={urlField}
        label={w.sourceUrl(n)}
        fault={told(urlField)}
        value={source?.url}
        inputMode="url"
        spellCheck={false}
      />
    </>
  )
}
