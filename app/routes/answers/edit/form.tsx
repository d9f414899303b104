import type { AnswerFaults, AnswerFields } from '../../../answers/answer-form'
import type { BoardQuestions } from '../../../answers/questions/question'
import type { Source } from '../../../answers/source'
import { concernNames } from '../../../ui/concern-names'
import { Alert, Checkbox, CheckboxGroup, FaultList, Field, PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import { ReadingGrade, type ReadingView } from './answer-preview'
import { AnswerQuestion, NotesToSettle, type NoteToSettle } from './question'
import { type Keep, Keeping } from './saved-draft'

type AnswerFormProps = {
  fields: AnswerFields
  faults: AnswerFaults
  /** Why nothing was kept, where that has nothing to do with a field. */
  problem: string | null
  boards: BoardQuestions[]
  concerns: readonly string[]
  /** Those of them that its author was checked for; none where nobody asked. */
  scope: string[]
  /** Of what is ticked, as the page was made. */
  outside: string[]
  /** The question, where it stays what it is. */
  fixed: string | null
  /** Whether readers see a version that this one may correct. */
  corrects: boolean
  notes: NoteToSettle[]
  readings: { body: ReadingView | null; easy: ReadingView | null }
  keep: Keep
  /** What the form carries: the answer it makes, or the version it changes. */
  carried: Record<string, string>
}

/** An answer to write or change: one form, and a few ways on. */
export function AnswerForm({ fields, faults, problem, boards, concerns, fixed, ...more }: AnswerFormProps) {
  const words = useWords()
  const { scope, outside, corrects, notes, readings, keep, carried } = more
  const w = { ...words.desk.form, ...words.writing }
  const told = (field: string) => {
    const fault = faults[field]
    if (!fault) return null
    const w = words.desk.faults
    return typeof fault === 'string' ? w[fault] : w['too-long'][fault.text](fault.over)
  }
  const list = Object.keys(faults).map((field): [string, string] => [field, told(field) ?? ''])
  // Those that are filled in, and one more; at least two.
  const shown = Math.max(2, fields.sources.findLastIndex(({ title, url }) => title !== '' || url !== '') + 2)
  const row = (n: number) => <SourceRow key={n} n={n} source={fields.sources[n - 1]} told={told} />
  return (
    <>
      {problem && <Alert>{problem}</Alert>}
      <FaultList heading={words.desk.faults.heading} faults={list} />
      <PostForm>
        {Object.entries(carried).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <NotesToSettle notes={notes} settled={fields.settled} />
        <CheckboxGroup
          name="board"
          legend={words.desk.form.board}
          hint={words.desk.form.boardHint}
          fault={told('board')}
          chosen={fields.boards}
          choices={boards.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <AnswerQuestion boards={boards} fields={fields} fixed={fixed} fault={told('question')} />
        <CheckboxGroup
          name="concern"
          legend={words.writing.concerns}
          hint={words.writing.concernsHint}
          fault={told('concern')}
          chosen={fields.concerns}
          choices={concerns.map(value => ({ value, label: concernNames(words, [value]) }))}
        />
        {scope.length > 0 && (
          <Checkbox
            name="outside"
            label={w.outside.label}
            hint={
              outside.length > 0
                ? w.outside.ticked(concernNames(words, outside), concernNames(words, scope))
                : w.outside.hint(concernNames(words, scope))
            }
            fault={told('outside')}
            checked={fields.outside}
          />
        )}
        <Text
          name="body"
          label={w.body}
          hint={w.bodyHint}
          fault={told('body')}
          value={fields.body}
          rows={16}
        />
        <FormatHelp />
        <ReadingGrade of="body" reading={readings.body} />
        <Text
          name="easy"
          label={w.easy}
          hint={w.easyHint}
          fault={told('easy')}
          value={fields.easy}
          rows={4}
        />
        <ReadingGrade of="easy" reading={readings.easy} />
        <fieldset className="field sources">
          <legend>{w.sources}</legend>
          <p className="hint">{w.sourcesHint}</p>
          {sourceRows.slice(0, shown).map(row)}
          {shown < sourceRows.length && (
            <details>
              <summary>{w.moreSources}</summary>
              {sourceRows.slice(shown).map(row)}
            </details>
          )}
        </fieldset>
        <Field
          name="countries"
          label={w.countries}
          hint={w.countriesHint}
          fault={told('countries')}
          value={fields.countries}
          spellCheck={false}
        />
        {corrects && (
          <Text
            name="correction"
            label={w.correction}
            hint={w.correctionHint}
            fault={told('correction')}
            value={fields.correction}
            rows={3}
          />
        )}
        <Field
          name="review-by"
          type="date"
          label={w.reviewBy}
          hint={w.reviewByHint}
          fault={told('review-by')}
          value={fields.reviewBy}
        />
        <Keeping {...keep} />
        <p className="actions">
          <button className="button" type="submit" name="intent" value="keep">
            {w.keep}
          </button>
          <button className="button" type="submit" name="intent" value="send">
            {w.send}
          </button>
          <button className="button second" type="submit" name="intent" value="preview">
            {w.look}
          </button>
          <button className="plain" type="submit" name="intent" value="hold">
            {w.kept.hold}
          </button>
        </p>
      </PostForm>
    </>
  )
}

type TextProps = {
  name: string
  label: string
  hint: string
  fault: string | null
  value: string
  rows: number
}

const Text = (props: TextProps) => <Field {...props} spellCheck />

const sourceRows = [1, 2, 3, 4, 5, 6]

type SourceRowProps = { n: number; source: Source | undefined; told: (field: string) => string | null }

function SourceRow({ n, source, told }: SourceRowProps) {
  const words = useWords()
  const w = words.desk.form
  const [titleField, urlField] = [`source-title-${n}`, `source-url-${n}`]
  return (
    <div className="source">
      <Field name={titleField} label={w.sourceTitle(n)} fault={told(titleField)} value={source?.title} />
      <Field
        name={urlField}
        label={w.sourceUrl(n)}
        fault={told(urlField)}
        value={source?.url}
        inputMode="url"
        spellCheck={false}
      />
    </div>
  )
}

/** The few marks that a text may have, folded away. */
function FormatHelp() {
  const words = useWords()
  const w = words.writing.format
  return (
    <details className="format-help">
      <summary>{w.summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.typed}</th>
            <th scope="col">{w.shown}</th>
          </tr>
        </thead>
        <tbody>
          {w.rows.map(([typed, shown]) => (
            <tr key={typed}>
              <td>
                <code>{typed}</code>
              </td>
              <td>{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
