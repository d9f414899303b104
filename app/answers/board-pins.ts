import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, boards } from '../../db/schema'
import { pinOrder } from './pin-rows'
import { selectShown, summaryOf } from './shown-answers'

/** Everything pinned on a board in order, out of date or not, and what else could be pinned; null: no such board. */
export async function readBoardPins(read: Reader, boardId: string, today: number) {
  const [[board], order, all] = await Promise.all([
    read.select({ id: boards.id, title: boards.title }).from(boards).where(eq(boards.id, boardId)),
    pinOrder(read, boardId),
    selectShown(read).orderBy(asc(answers.id)),
  ])
  if (!board) return null
  const found = new Map(all.map(row => [row.id, summaryOf(row, today)]))
  return {
    board,
    // The place counts what is pinned, shown or not: it is what a button's form is compared with.
    pinned: order.flatMap((id, place) => {
      const answer = found.get(id)
      return answer ? [{ ...answer, place }] : []
    }),
    last: order.length - 1,
    others: [...found.values()]
      .filter(answer => !order.includes(answer.id) && answer.freshness !== 'under-review')
      .sort((a, b) => a.question.localeCompare(b.question, 'en'))
      .map(({ id, question, by }) => ({ id, question, by: by?.name ?? null })),
  }
}

export type BoardPins = NonNullable<Awaited<ReturnType<typeof readBoardPins>>>
