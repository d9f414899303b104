import { cleanLine, cleanText } from '../../moderation/clean-text'
import { type AnswerFields, SOURCES_MOST } from './answer-draft'

/** Fields by the names that they have in the form. */
export type Typed = Record<string, string | string[]>

const rows = Array.from({ length: SOURCES_MOST }, (_, n) => n + 1)

/** What was typed, cleaned. Of boards and concerns, only those that are known, in their order. */
export function readAnswerFields(
  form: FormData,
  known: { boards: string[]; concerns: readonly string[] },
): AnswerFields {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const among = (name: string, all: readonly string[]) => {
    const chosen = form.getAll(name)
    return all.filter(each => chosen.includes(each))
  }
  return {
    questionId: text('question-id').trim(),
    question: cleanLine(text('question')),
    boards: among('board', known.boards),
    concerns: among('concern', known.concerns),
    body: cleanText(text('body')),
    easy: cleanText(text('easy')),
    sources: rows.map(n => ({
      title: cleanLine(text(`source-title-${n}`)),
      url: cleanLine(text(`source-url-${n}`)),
    })),
    countries: cleanLine(text('countries')),
    correction: cleanText(text('correction')),
    reviewBy: cleanLine(text('review-by')),
    outside: text('outside') === 'yes',
    groupId: /^[0-9a-z]{1,40}$/.exec(text('group'))?.[0] ?? '',
    settled: form
      .getAll('settled')
      .flatMap(id => (typeof id === 'string' && /^[0-9a-z]{20}$/.test(id) ? id : [])),
  }
}

/** The same as a form would send it. */
export const typedOf = (fields: AnswerFields): Typed => ({
  'question-id': fields.questionId,
  question: fields.question,
  board: fields.boards,
  concern: fields.concerns,
  body: fields.body,
  easy: fields.easy,
  ...Object.fromEntries(
    fields.sources.flatMap(({ title, url }, n) => [
      [`source-title-${n + 1}`, title],
      [`source-url-${n + 1}`, url],
    ]),
  ),
  countries: fields.countries,
  correction: fields.correction,
  'review-by': fields.reviewBy,
  outside: fields.outside ? 'yes' : '',
  settled: fields.settled,
  group: fields.groupId,
})

export function formOf(typed: Typed): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed))
    for (const each of [value].flat()) form.append(name, each)
  return form
}
