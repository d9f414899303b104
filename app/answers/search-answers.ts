import { and, type Column, desc, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, answerVersions, questions } from '../../db/schema'
import type { Freshness } from './answer'
import { type AnswerSummary, ONE_LINE, selectShown, summaryOf } from './shown-answers'

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
