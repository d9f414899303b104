import { dayFromText } from '../../db/clock'
import { hasLetters, lettersOver, type TooLong, tooLong } from '../../moderation/clean-text'
import { checked, ids, line, many, oneOf, readField, readForm, text } from '../forms'
import type { Words } from '../words'
import { monthsAfter, REVIEW_MONTHS_MOST } from './answer'
import { readCountries } from './countries'
import { outsideOf } from './outside-scope'
import { isFilled, readAddress, type Source, twice } from './source'

export type AnswerDraft = {
  questionId: string | null
  question: string
  boards: string[]
  concerns: string[]
  body: string
  easy: string
  sources: Source[]
  countries: string[]
  correction: string
  reviewByDay: number
  saysOutside?: boolean
  settled?: string[]
}

export type AnswerFields = {
  questionId: string
  question: string
  boards: string[]
  concerns: string[]
  body: string
  easy: string
  sources: Source[]
  countries: string
  correction: string
  reviewBy: string
  outside: boolean
  settled: string[]
  groupId: string
}

const SOURCES_MOST = 6

export const sixRows = (sources: Source[]): Source[] =>
  Array.from({ length: SOURCES_MOST }, (_, n) => ({
    title: sources[n]?.title ?? '',
    url: sources[n]?.url ?? '',
  }))

export type Typed = Record<string, string | string[]>

const rows = Array.from({ length: SOURCES_MOST }, (_, n) => n + 1)

export function readAnswerFields(
  form: FormData,
  known: { boards: string[]; concerns: readonly string[] },
): AnswerFields {
  const fields = readForm(form, {
    'question-id': line,
    question: line,
    board: many(known.boards),
    concern: many(known.concerns),
    body: text,
    easy: text,
    countries: line,
    correction: text,
    'review-by': line,
    outside: checked,
    group: line,
    settled: ids,
  })
  const { board, concern, group, 'question-id': questionId, 'review-by': reviewBy, ...typed } = fields
  const sources = rows.map(n => ({
    title: readField(form, `source-title-${n}`, line),
    url: readField(form, `source-url-${n}`, line),
  }))
  return { ...typed, questionId, boards: board, concerns: concern, groupId: group, reviewBy, sources }
}

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

type AnswerFault =
  | 'board-missing'
  | 'question-short'
  | 'question-unknown'
  | 'question-twice'
  | 'concern-missing'
  | 'outside-unsaid'
  | 'body-short'
  | 'source-missing'
  | 'source-title'
  | 'source-address'
  | 'source-twice'
  | 'country-unknown'
  | 'date-missing'
  | 'date-past'
  | 'date-far'
  | (TooLong & { text: keyof typeof longest })

export type AnswerFaults = Record<string, AnswerFault>

const shortest = { question: 10, body: 200 }
const longest = { question: 200, body: 6000, easy: 600, source: 200, correction: 500 }

export type Known = {
  words: Words
  boards: string[]
  questions: string[] | 'fixed'
  concerns: readonly string[]
  countries: ReadonlySet<string>
  corrects: boolean
  scope: string[]
  today: number
}

export function readAnswerForm(
  form: FormData,
  known: Known,
): { fields: AnswerFields; faults: AnswerFaults; draft: AnswerDraft | null } {
  const fields = readAnswerFields(form, known)
  const faults = faultsOf(fields, known, readField(form, 'intent', oneOf(['send'])) !== null)
  const reviewByDay = dayFromText(fields.reviewBy)
  if (Object.keys(faults).length > 0 || reviewByDay === null) return { fields, faults, draft: null }
  const { questionId, question, boards, concerns, body, easy, settled } = fields
  return {
    fields,
    faults,
    draft: {
      ...{ questionId: questionId || null, question, boards, concerns, body, easy, reviewByDay, settled },
      sources: sourcesOf(fields),
      countries: readCountries(fields.countries, known.countries, known.words).codes,
      correction: known.corrects ? fields.correction : '',
      saysOutside: fields.outside,
    },
  }
}

export const sourcesOf = ({ sources }: Pick<AnswerFields, 'sources'>): Source[] =>
  sources.filter(isFilled).map(({ title, url }) => ({ title, url: readAddress(url) ?? url }))

function faultsOf(fields: AnswerFields, known: Known, sends: boolean): AnswerFaults {
  const { boards, concerns, outside, body, easy, sources, countries, correction, reviewBy, ...asked } = fields
  const found: [field: string, fault: AnswerFault | null][] = [
    ['board', boards.length === 0 ? 'board-missing' : null],
    ['question', known.questions === 'fixed' ? null : questionFault(asked, known.questions)],
    ['concern', concerns.length === 0 ? 'concern-missing' : null],
    ['outside', sends && !outside && outsideOf(known.scope, concerns).length > 0 ? 'outside-unsaid' : null],
    ['body', lengthFault(body, 'body')],
    ['easy', longFault(easy, 'easy')],
    ['source-title-1', sources.some(isFilled) ? null : 'source-missing'],
    ...sources.flatMap((_, n) => sourceFaults(sources, n)),
    [
      'countries',
      readCountries(countries, known.countries, known.words).unknown === null ? null : 'country-unknown',
    ],
    ['correction', known.corrects ? longFault(correction, 'correction') : null],
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
  return lengthFault(question, 'question')
}

function lengthFault(text: string, name: 'question' | 'body'): AnswerFault | null {
  const isShort = lettersOver(text, shortest[name] - 1) === 0 || !hasLetters(text)
  return isShort ? `${name}-short` : longFault(text, name)
}

function longFault(text: string, name: keyof typeof longest): AnswerFault | null {
  const long = tooLong(text, longest[name])
  return long ? { ...long, text: name } : null
}

function sourceFaults(sources: Source[], at: number): [string, AnswerFault | null][] {
  const source = sources[at]
  if (!source || !isFilled(source)) return []
  const { title, url } = source
  const titleFault = hasLetters(title) ? longFault(title, 'source') : 'source-title'
  const urlFault =
    readAddress(url) === null ? 'source-address' : twice(url, sources.slice(0, at)) ? 'source-twice' : null
  return [
    [`source-title-${at + 1}`, titleFault],
    [`source-url-${at + 1}`, urlFault],
  ]
}

function dateFault(day: number | null, today: number): AnswerFault | null {
  if (day === null) return 'date-missing'
  if (day <= today) return 'date-past'
  return day > monthsAfter(today, REVIEW_MONTHS_MOST) ? 'date-far' : null
}
