import { desc, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, answerVersions, questions } from '../../db/schema'
import { type AnswerSummary, selectShown, summaryOf } from './shown-answers'

const MOST = 3
/** Answers that are weighed, the newest first. */
const WEIGHED = 200
/** A word in the question says more than one in the text, and so does the board that somebody chose. */
const WEIGHT = { question: 3, text: 1, board: 1 }
/** One word of the question, or two of the text and the board: less is chance. */
const ENOUGH = 3

/**
 * Answers by professionals about what a text is about, the most fitting first, at most three; none that is past its
 * review date.
 * @param stems what the words to look for begin with
 * @param today a day since 1970
 */
export async function matchingAnswers(
  read: Reader,
  { stems, boardId, today }: { stems: string[]; boardId: string; today: number },
): Promise<AnswerSummary[]> {
  if (stems.length === 0) return []
  const columns = [questions.question, answerVersions.body]
  const rows = await selectShown(read)
    .where(or(...stems.flatMap(stem => columns.map(column => sql`lower(${column}) LIKE ${`%${stem}%`}`))))
    .orderBy(desc(answers.publishedDay), desc(answers.id))
    .limit(WEIGHED)
  return rows
    .map(row => ({ answer: summaryOf(row, today), weight: weightOf(row, stems, boardId) }))
    .filter(({ answer, weight }) => weight >= ENOUGH && answer.freshness !== 'under-review')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ answer }) => answer)
}

function weightOf(
  row: { question: string; body: string; boardId: string },
  stems: string[],
  boardId: string,
): number {
  const among = (text: string) => stems.filter(stem => text.toLowerCase().includes(stem)).length
  const said = among(row.question) * WEIGHT.question + among(row.body) * WEIGHT.text
  return said + (row.boardId === boardId ? WEIGHT.board : 0)
}
