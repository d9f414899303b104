import { and, asc, type Column, desc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, answerVersions, boards, pins, questions } from '../../db/schema'
import { everyBoard } from '../../db/seed/starter-answers/every-board'
import { proseText } from '../prose'
import { type Freshness, freshnessOf } from './answer'
import { pinOrder } from './pins'
import { readSources } from './public-answer'
import { type AnswerSummary, boundsOf, ONE_LINE, selectShown, summaryOf } from './shown-answers'

export async function readBoardAnswers(
  read: Reader,
  boardId: string,
  { lookedFor = [], today }: { lookedFor?: string[]; today: number },
) {
  const [[board], pinned, rows] = await Promise.all([
    read.select({ id: boards.id, title: boards.title }).from(boards).where(eq(boards.id, boardId)),
    pinOrder(read, boardId),
    selectShown(read)
      .leftJoin(pins, eq(pins.answerId, answers.id))
      .where(or(eq(questions.boardId, boardId), eq(pins.boardId, boardId))),
  ])
  if (!board) return null
  const place = new Map(pinned.map((id, n) => [id, n]))
  const found = [...new Map(rows.map(row => [row.id, row])).values()]
    .filter(({ question, body, easy }) => {
      const said = `${question} ${body} ${easy}`.toLowerCase()
      return lookedFor.every(word => said.includes(word.toLowerCase()))
    })
    .map(row => ({
      ...summaryOf(row, today),
      ...boundsOf(row),
      body: row.body,
      easy: row.easy,
      version: row.version,
    }))
    .sort(
      (a, b) =>
        Number(a.freshness === 'under-review') - Number(b.freshness === 'under-review') ||
        (place.get(a.id) ?? pinned.length) - (place.get(b.id) ?? pinned.length) ||
        (b.reviewedDay ?? 0) - (a.reviewedDay ?? 0) ||
        a.id.localeCompare(b.id),
    )
  return {
    board,
    answers: await Promise.all(
      found.map(async ({ version, ...answer }) => ({
        ...answer,
        sources: await readSources(read, answer.id, version),
      })),
    ),
  }
}

const MOST = 10
const rank: Record<Freshness, number> = { reviewed: 0, starter: 1, 'under-review': 2 }

export async function searchAnswers(read: Reader, words: string[], today: number): Promise<AnswerSummary[]> {
  if (words.length === 0) return []
  const rows = await selectShown(read, ONE_LINE)
    .where(
      and(
        ...words.map(word =>
          or(...[questions.question, answerVersions.body, answerVersions.easy].map(has(word))),
        ),
      ),
    )
    .orderBy(desc(answers.publishedDay), desc(answers.id))
    .limit(MOST * 5)
  return rows
    .map(row => summaryOf(row, today))
    .sort((a, b) => rank[a.freshness] - rank[b.freshness])
    .slice(0, MOST)
}

const has = (word: string) => (column: Column) =>
  sql`lower(${column}) LIKE lower(${`%${word.replace(/[\\%_]/g, '\\$&')}%`}) ESCAPE '\\'`

const ABOUT_THERAPY = everyBoard.map(({ id }) => id)

export async function readAboutTherapy(
  read: Reader,
  today: number,
): Promise<{ id: string; question: string }[]> {
  const rows = await selectShown(read, ONE_LINE).where(inArray(answers.id, ABOUT_THERAPY))
  return rows
    .map(row => summaryOf(row, today))
    .filter(({ freshness }) => freshness !== 'under-review')
    .sort((a, b) => ABOUT_THERAPY.indexOf(a.id) - ABOUT_THERAPY.indexOf(b.id))
    .map(({ id, question }) => ({ id, question }))
}

const MOST_PHRASES = 6

export async function readSuggestedPhrases(read: Reader, boardId: string, today: number): Promise<string[]> {
  const rows = await selectShown(read)
    .innerJoin(pins, eq(pins.answerId, answers.id))
    .where(eq(pins.boardId, boardId))
    .orderBy(asc(pins.position), asc(pins.answerId))
  const shown = rows.filter(row => freshnessOf(row, today) !== 'under-review')
  return [...new Set(shown.flatMap(({ body }) => suggestedPhrasesIn(body)))].slice(0, MOST_PHRASES)
}

/** Quoted whole sentences in the first person: "I ...", "we ...". */
export function suggestedPhrasesIn(text: string): string[] {
  return [...text.matchAll(/["“]([^"“”\n]{12,160})["”]/g)]
    .map(([, said = '']) => proseText(said))
    .filter(said => /^[A-Z].*[.?!]$/.test(said) && /\b(?:I|I’m|I'm|me|my|we|us|our)\b/.test(said))
}
