import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, pins } from '../../db/schema'
import { type AnswerSummary, selectShown, summaryOf } from './shown-answers'

/** What stands above a board today, in the order of its pins: nothing that is past its review date. */
export async function readPinned(read: Reader, boardId: string, today: number): Promise<AnswerSummary[]> {
  const rows = await selectShown(read)
    .innerJoin(pins, eq(pins.answerId, answers.id))
    .where(eq(pins.boardId, boardId))
    .orderBy(asc(pins.position), asc(pins.answerId))
  return rows.map(row => summaryOf(row, today)).filter(answer => answer.freshness !== 'under-review')
}
