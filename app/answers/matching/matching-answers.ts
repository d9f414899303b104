import { desc } from 'drizzle-orm'
import type { Reader } from '../../../db'
import { answers } from '../../../db/schema'
import { pinOrder } from '../pins'
import { type AnswerSummary, type ShownRow, selectShown, summaryOf } from '../shown-answers'
import { askedAs } from './asked-as'
import { answerTerms, askedTerms, type Rankable, rankAnswers } from './rank-answers'

const COMPARED = 200

type About = { text: string; concerns: string[]; boardId: string; today: number }

export async function matchingAnswers(
  read: Reader,
  { text, concerns, boardId, today }: About,
): Promise<AnswerSummary[]> {
  const compared = await answersToCompare(read, boardId, today)
  return rankAnswers({ terms: askedTerms(text), concerns }, compared).map(({ summary }) => summary)
}

export async function answersToCompare(
  read: Reader,
  boardId: string,
  today: number,
): Promise<(Rankable & { summary: AnswerSummary })[]> {
  const [rows, pinned] = await Promise.all([
    selectShown(read).orderBy(desc(answers.publishedDay), desc(answers.id)).limit(COMPARED),
    pinOrder(read, boardId),
  ])
  return rows
    .map(row => ({
      id: row.id,
      terms: termsOfAnswer(row),
      concerns: row.concerns,
      onThisBoard: row.boardId === boardId || pinned.includes(row.id),
      summary: summaryOf(row, today),
    }))
    .filter(({ summary }) => summary.freshness !== 'under-review')
    .sort((a, b) => Number(b.onThisBoard) - Number(a.onThisBoard))
}

const known = new Map<string, Map<string, number>>()
const MOST_KNOWN = 1_000

function termsOfAnswer({ id, version, question, easy, body }: ShownRow): Map<string, number> {
  const key = `${id} ${version} ${question}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const terms = answerTerms({ question, gist: easy, body, asked: askedAs(id) })
  known.set(key, terms)
  return terms
}
