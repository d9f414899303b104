import { eq, or } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, boards, pins, questions } from '../../db/schema'
import { pinOrder } from './pins'
import { readSources } from './public-answer'
import { boundsOf, selectShown, summaryOf } from './shown-answers'

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

export type BoardAnswers = NonNullable<Awaited<ReturnType<typeof readBoardAnswers>>>
