import { aliasedTable, and, asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, answerVersions, pins, professionals, questions } from '../../db/schema'
import { cutText, proseText } from '../prose'
import { type Freshness, freshnessOf } from './answer'
import { confirmations, outsideOf, scopeOn, uncoveredBy } from './outside-scope'
import { notRemoved } from './removal'

const shownVersion = sql<
  number | null
>`CASE WHEN ${answers.state} = 'published' THEN ${answers.version} ELSE ${answers.stillShownVersion} END`

export const ONE_LINE = 1_000

const second = aliasedTable(professionals, 'second')

const columns = (confirmed: ReturnType<typeof confirmations>, longest?: number) => ({
  id: answers.id,
  questionId: answers.questionId,
  boardId: questions.boardId,
  question: questions.question,
  starter: answers.starter,
  authorId: answers.authorId,
  publishedDay: answers.publishedDay,
  reviewByDay: answers.reviewByDay,
  version: answerVersions.version,
  body: upTo(answerVersions.body, longest),
  easy: upTo(answerVersions.easy, longest),
  countries: answerVersions.countries,
  concerns: answerVersions.concerns,
  name: professionals.name,
  credential: professionals.credential,
  scope: professionals.scope,
  interests: professionals.interests,
  validUntilDay: professionals.validUntilDay,
  endedDay: professionals.endedDay,
  confirmedDay: confirmed.confirmedDay,
  second: {
    scope: second.scope,
    validUntilDay: second.validUntilDay,
    endedDay: second.endedDay,
  },
})

const upTo = (text: typeof answerVersions.body | typeof answerVersions.easy, longest?: number) =>
  longest === undefined ? sql<string>`${text}` : sql<string>`substr(${text}, 1, ${longest})`

export const selectShown = (read: Reader, longest?: number) => {
  const confirmed = confirmations(read)
  return read
    .select(columns(confirmed, longest))
    .from(answers)
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .innerJoin(
      answerVersions,
      and(eq(answerVersions.answerId, answers.id), eq(answerVersions.version, shownVersion), notRemoved),
    )
    .leftJoin(professionals, eq(professionals.staffId, answers.authorId))
    .leftJoin(
      confirmed,
      and(eq(confirmed.answerId, answers.id), eq(confirmed.version, answerVersions.version)),
    )
    .leftJoin(second, eq(second.staffId, confirmed.readerId))
}

export type ShownRow = Awaited<ReturnType<ReturnType<typeof selectShown>['execute']>>[number]

type Author = { id: string; name: string; credential: string }

export type AnswerSummary = {
  id: string
  question: string
  short: string
  freshness: Freshness
  by: Author | null
  reviewedDay: number | null
  /** Concerns that nobody who answers for it was checked for. */
  uncovered: string[]
}

export const summaryOf = (row: ShownRow, today: number): AnswerSummary => ({
  id: row.id,
  question: row.question,
  short: shorten(row.easy || (firstSentence(row.body) ?? '')),
  freshness: freshnessOf(row, today),
  by: authorOf(row),
  reviewedDay: row.publishedDay,
  uncovered: uncoveredBy({ ...row, readerScope: readerScopeOf(row) }),
})

export const readerScopeOf = ({ confirmedDay, second }: Pick<ShownRow, 'confirmedDay' | 'second'>) =>
  scopeOn(confirmedDay ?? 0, second)

export const authorOf = ({ authorId, name, credential }: ShownRow): Author | null =>
  authorId !== null && name !== null && credential !== null ? { id: authorId, name, credential } : null

type Bounded = Parameters<typeof uncoveredBy>[0] & { countries: string[]; interests: string | null }

export const boundsOf = ({ countries, interests, ...scopes }: Bounded) => ({
  countries,
  outside: outsideOf(scopes.scope, scopes.concerns),
  uncovered: uncoveredBy(scopes),
  interests: interests ?? '',
})

export type Bounds = ReturnType<typeof boundsOf>

const firstSentence = (body: string) => /^.+?(?<!^\d+)[.!?…](?=\s|$)|^.+/.exec(proseText(body))?.[0]

const LONGEST = 180

export const shorten = (text: string, longest = LONGEST) =>
  text.length <= longest ? text : `${cutText(text, 0, longest - 1).replace(/\s+\S*$/, '')}…`

const EXCERPT = 110

/** How a text begins, in one line and without its marks. */
export const excerptOf = (text: string) => shorten(proseText(text), EXCERPT)

/** What stands above a board today, in the order of its pins: nothing that is past its review date. */
export async function readPinned(read: Reader, boardId: string, today: number): Promise<AnswerSummary[]> {
  const rows = await selectShown(read, ONE_LINE)
    .innerJoin(pins, eq(pins.answerId, answers.id))
    .where(eq(pins.boardId, boardId))
    .orderBy(asc(pins.position), asc(pins.answerId))
  return rows.map(row => summaryOf(row, today)).filter(answer => answer.freshness !== 'under-review')
}
