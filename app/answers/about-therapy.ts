import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers } from '../../db/schema'
import { everyBoard } from '../../db/seed/starter-answers/every-board'
import { ONE_LINE, selectShown, summaryOf } from './shown-answers'

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
