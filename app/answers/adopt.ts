import { and, asc, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { answers, boards, pins, questions } from '../../db/schema'
import {
  type AnswerRow,
  type Colleague,
  lockAnswer,
  monthsAfter,
  REVIEW_MONTHS,
  whatMayBeDone,
} from './answer'
import { readVersion, saveVersion } from './versions'

type Adopted = { outcome: 'adopted'; answerId: string } | { outcome: 'not-allowed' | 'gone' }

type Adopting = { starterId: string; staff: Colleague; now: number }

/** Adopting twice returns the same draft. The starter answer stays until the draft is published. */
export const adoptAnswer = (db: Db, { starterId, staff, now }: Adopting): Promise<Adopted> =>
  db.write(async tx => {
    const starter = await lockAnswer(tx, starterId)
    if (!starter) return { outcome: 'gone' }
    const today = dayOf(now)
    if (!whatMayBeDone(starter, staff, today).adopt) return { outcome: 'not-allowed' }
    const mine = await unpublishedOf(tx, starter.questionId, staff.id)
    if (mine) return { outcome: 'adopted', answerId: mine }

    const answerId = newId()
    const reviewByDay = monthsAfter(today, REVIEW_MONTHS)
    const text = await readVersion(tx, starterId, starter.version)
    await tx.insert(answers).values({
      id: answerId,
      questionId: starter.questionId,
      state: 'draft',
      starter: false,
      authorId: staff.id,
      reviewByDay,
    })
    await saveVersion(
      tx,
      answerId,
      1,
      {
        body: text?.body ?? '',
        easy: text?.easy ?? '',
        sources: text?.sources ?? [],
        boards: await boardsOf(tx, starter),
        reviewByDay,
        concerns: text?.concerns ?? [],
        countries: text?.countries ?? [],
        correction: '',
      },
      today,
    )
    await appendEvent(db, tx, {
      kind: 'answer-drafted',
      actor: staff.id,
      now,
      answerId,
      detail: { version: 1, adopted: starterId },
    })
    return { outcome: 'adopted', answerId }
  })

async function unpublishedOf(tx: Tx, questionId: string, authorId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: answers.id })
    .from(answers)
    .where(
      and(eq(answers.questionId, questionId), eq(answers.authorId, authorId), ne(answers.state, 'published')),
    )
  return row?.id ?? null
}

async function boardsOf(tx: Tx, { id, questionId }: AnswerRow): Promise<string[]> {
  const pinned = await tx
    .select({ id: boards.id })
    .from(pins)
    .innerJoin(boards, eq(boards.id, pins.boardId))
    .where(eq(pins.answerId, id))
    .orderBy(asc(boards.position))
  if (pinned.length > 0) return pinned.map(board => board.id)
  const [question] = await tx
    .select({ boardId: questions.boardId })
    .from(questions)
    .where(eq(questions.id, questionId))
  return question ? [question.boardId] : []
}
