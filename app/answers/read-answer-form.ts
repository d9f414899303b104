import { cleanLine, cleanText } from '../../moderation/clean-text'
import { type AnswerDraft, type AnswerFields, SOURCES_MOST } from './answer-draft'
import { dayFromText, monthsAfter, REVIEW_MONTHS_MOST } from './review-date'
import { readAddress, type Source } from './source'

export type AnswerFault =
  | 'board-missing'
  | 'question-short'
  | 'question-long'
  | 'question-unknown'
  | 'question-twice'
  | 'body-short'
  | 'body-long'
  | 'easy-long'
  | 'source-missing'
  | 'source-title'
  | 'source-long'
  | 'source-address'
  | 'date-missing'
  | 'date-past'
  | 'date-far'

/** By the name of the field in the form. */
export type AnswerFaults = Record<string, AnswerFault>

/** Letters, after cleaning. */
const limits = { question: [10, 200], body: [200, 6000], easy: 600, sourceTitle: 200 } as const

type Known = {
  /** Ids of the boards, in their order. */
  boards: string[]
  /** Ids of the questions that may be chosen; 'fixed' where the question stays what it is. */
  questions: string[] | 'fixed'
  today: number
}

/** What was typed, the faults by field, and the draft where there are none. */
export function readAnswerForm(
  form: FormData,
  known: Known,
): { fields: AnswerFields; faults: AnswerFaults; draft: AnswerDraft | null } {
  const chosen = form.getAll('board')
  const fields: AnswerFields = {
    questionId: textOf(form, 'question-id').trim(),
    question: cleanLine(textOf(form, 'question')),
    boards: known.boards.filter(board => chosen.includes(board)),
    body: cleanText(textOf(form, 'body')),
    easy: cleanText(textOf(form, 'easy')),
    sources: rows.map(n => ({
      title: cleanLine(textOf(form, `source-title-${n}`)),
      url: textOf(form, `source-url-${n}`).trim(),
    })),
    reviewBy: textOf(form, 'review-by').trim(),
  }
  const faults = faultsOf(fields, known)
  const reviewByDay = dayFromText(fields.reviewBy)
  if (Object.keys(faults).length > 0 || reviewByDay === null) return { fields, faults, draft: null }
  const { questionId, question, boards, body, easy } = fields
  const sources = fields.sources
    .filter(isFilled)
    .map(({ title, url }) => ({ title, url: readAddress(url) ?? url }))
  return {
    fields,
    faults,
    draft: { questionId: questionId || null, question, boards, body, easy, sources, reviewByDay },
  }
}

const rows = Array.from({ length: SOURCES_MOST }, (_, n) => n + 1)

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const isFilled = ({ title, url }: Source) => title !== '' || url !== ''

function faultsOf(
  { boards, body, easy, sources, reviewBy, ...asked }: AnswerFields,
  known: Known,
): AnswerFaults {
  const found: [field: string, fault: AnswerFault | null][] = [
    ['board', boards.length === 0 ? 'board-missing' : null],
    ['question', known.questions === 'fixed' ? null : questionFault(asked, known.questions)],
    ['body', body.length < limits.body[0] ? 'body-short' : body.length > limits.body[1] ? 'body-long' : null],
    ['easy', easy.length > limits.easy ? 'easy-long' : null],
    ['source-title-1', sources.some(isFilled) ? null : 'source-missing'],
    ...sources.flatMap((source, n) => sourceFaults(source, n + 1)),
    ['review-by', dateFault(dayFromText(reviewBy), known.today)],
  ]
  return Object.fromEntries(found.filter((entry): entry is [string, AnswerFault] => entry[1] !== null))
}

function questionFault(
  { questionId, question }: Pick<AnswerFields, 'questionId' | 'question'>,
  known: string[],
): AnswerFault | null {
  if (questionId !== '')
    return !known.includes(questionId) ? 'question-unknown' : question !== '' ? 'question-twice' : null
  if (question.length < limits.question[0]) return 'question-short'
  return question.length > limits.question[1] ? 'question-long' : null
}

function sourceFaults(source: Source, n: number): [string, AnswerFault | null][] {
  if (!isFilled(source)) return []
  return [
    [
      `source-title-${n}`,
      source.title === '' ? 'source-title' : source.title.length > limits.sourceTitle ? 'source-long' : null,
    ],
    [`source-url-${n}`, readAddress(source.url) === null ? 'source-address' : null],
  ]
}

function dateFault(day: number | null, today: number): AnswerFault | null {
  if (day === null) return 'date-missing'
  if (day <= today) return 'date-past'
  return day > monthsAfter(today, REVIEW_MONTHS_MOST) ? 'date-far' : null
}
