import { asc, desc, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, boards, pins, questions } from '../../db/schema'
import { ftsDocument, matcherOf } from '../../db/search/terms'
import { everyBoard } from '../../db/seed/starter-answers/every-board'
import { proseText } from '../prose'
import { type Freshness, freshnessOf } from './answer'
import { pinOrder } from './pins'
import { readSources } from './public-answer'
import {
  type AnswerSummary,
  boundsOf,
  ONE_LINE,
  readerScopeOf,
  type ShownRow,
  selectShown,
  summaryOf,
} from './shown-answers'

export async function readBoardAnswers(
  read: Reader,
  boardId: string,
  { lookedFor = [], today }: { lookedFor?: string[]; today: number },
) {
  const [[board], pinned, rows] = await Promise.all([
    read
      .select({ id: boards.id, title: boards.title, about: boards.about })
      .from(boards)
      .where(eq(boards.id, boardId)),
    pinOrder(read, boardId),
    selectShown(read)
      .leftJoin(pins, eq(pins.answerId, answers.id))
      .where(or(eq(questions.boardId, boardId), eq(pins.boardId, boardId))),
  ])
  if (!board) return null
  const place = new Map(pinned.map((id, n) => [id, n]))
  const hasWords = matcherOf(lookedFor)
  const found = [...new Map(rows.map(row => [row.id, row])).values()]
    .filter(row => lookedFor.length === 0 || hasWords(documentOf(row)))
    .map(row => ({
      ...summaryOf(row, today),
      ...boundsOf({ ...row, readerScope: readerScopeOf(row) }),
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

type Sought = { board?: string | null; about?: string | null }

/**
 * Answers that have all the words; then those on the theme.
 * @param about a theme that the words are about
 */
export async function searchAnswers(
  read: Reader,
  words: string[],
  today: number,
  { board, about }: Sought = {},
): Promise<AnswerSummary[]> {
  if (words.length === 0 && !about) return []
  const rows = await selectShown(read)
    .where(board ? eq(questions.boardId, board) : undefined)
    .orderBy(desc(answers.publishedDay), desc(answers.id))
  const hasWords = matcherOf(words)
  const fits = (row: ShownRow) =>
    hasWords(documentOf(row))
      ? 2
      : Number(about !== null && about !== undefined && row.concerns.includes(about))
  return rows
    .map(row => ({ fit: fits(row), answer: summaryOf(row, today) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || rank[a.answer.freshness] - rank[b.answer.freshness])
    .slice(0, MOST)
    .map(({ answer }) => answer)
}

const MOST_ABOUT = 4

/** Reviewed or starter answers on any of these themes, those that fit best first. */
export async function readAnswersAbout(
  read: Reader,
  concerns: string[],
  today: number,
): Promise<AnswerSummary[]> {
  const rows = await selectShown(read, ONE_LINE).orderBy(desc(answers.publishedDay), desc(answers.id))
  return rows
    .map(row => ({
      fit: concerns.findIndex(concern => row.concerns.includes(concern)),
      answer: summaryOf(row, today),
    }))
    .filter(({ fit, answer }) => fit >= 0 && answer.freshness !== 'under-review')
    .sort((a, b) => rank[a.answer.freshness] - rank[b.answer.freshness] || a.fit - b.fit)
    .slice(0, MOST_ABOUT)
    .map(({ answer }) => answer)
}

type Worded = Pick<ShownRow, 'question' | 'body' | 'easy'>

const documents = new Map<string, ReturnType<typeof ftsDocument>>()
const MOST_DOCUMENTS = 2_000

/** The same texts are searched again and again, so their words are prepared once. */
function documentOf({ question, body, easy }: Worded) {
  const text = `${question} ${body} ${easy}`
  const known = documents.get(text)
  if (known) return known
  if (documents.size >= MOST_DOCUMENTS) documents.clear()
  const made = ftsDocument(text)
  documents.set(text, made)
  return made
}

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
