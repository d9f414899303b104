import { and, asc, eq } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, boards, pins, questions } from '../../db/schema'
import { int, line, oneOf, readForm } from '../forms'
import { type AnswerRow, type Colleague, freshnessOf, mayWrite } from './answer'
import { ONE_LINE, selectShown, summaryOf } from './shown-answers'
import { readVersion } from './versions'

async function lockPins(tx: Tx, boardId: string): Promise<string[] | null> {
  const [board] = await tx.update(boards).set({ id: boardId }).where(eq(boards.id, boardId)).returning()
  return board ? pinOrder(tx, boardId) : null
}

export async function pinOrder(read: Reader, boardId: string): Promise<string[]> {
  const rows = await read
    .select({ answerId: pins.answerId })
    .from(pins)
    .where(eq(pins.boardId, boardId))
    .orderBy(asc(pins.position), asc(pins.answerId))
  return rows.map(row => row.answerId)
}

async function savePins(
  tx: Tx,
  boardId: string,
  { before, after, staffId, today }: { before: string[]; after: string[]; staffId: string; today: number },
) {
  for (const answerId of before)
    if (!after.includes(answerId))
      await tx
        .delete(pins)
        .where(and(eq(pins.boardId, boardId), eq(pins.answerId, answerId)))
        .returning()
  for (const [n, answerId] of after.entries())
    await tx
      .insert(pins)
      .values({ boardId, answerId, position: n + 1, pinnedBy: staffId, pinnedDay: today })
      .onConflictDoUpdate({ target: [pins.boardId, pins.answerId], set: { position: n + 1 } })
}

export async function readBoardPins(read: Reader, boardId: string, today: number) {
  const [[board], order, all] = await Promise.all([
    read.select({ id: boards.id, title: boards.title }).from(boards).where(eq(boards.id, boardId)),
    pinOrder(read, boardId),
    selectShown(read, ONE_LINE).orderBy(asc(answers.id)),
  ])
  if (!board) return null
  const found = new Map(all.map(row => [row.id, summaryOf(row, today)]))
  return {
    board,
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

/**
 * Keeps its place where it's pinned already, takes that of the starter answer to the same question, or goes on top.
 * @param answer as it was before it was published
 * @returns the boards it was pinned on
 */
export async function placePins(
  tx: Tx,
  answer: AnswerRow,
  by: { staffId: string; today: number },
): Promise<string[]> {
  const chosen = await chosenBoards(tx, answer)
  const chosenBefore =
    answer.stillShownVersion === null ? null : await readVersion(tx, answer.id, answer.stillShownVersion)
  const dropped = (chosenBefore?.boards ?? []).filter(board => !chosen.includes(board))
  const starters = await tx
    .select({ id: answers.id, boardId: pins.boardId })
    .from(answers)
    .leftJoin(pins, eq(pins.answerId, answers.id))
    .where(and(eq(answers.questionId, answer.questionId), eq(answers.starter, true)))
  const starterIds = starters.map(row => row.id)

  // Sorted, so that two transactions can't deadlock.
  const touched = new Set([...chosen, ...dropped, ...starters.map(row => row.boardId ?? '')])
  for (const boardId of [...touched].sort()) {
    const before = await lockPins(tx, boardId)
    if (!before) continue
    const rest = before.filter(id => !starterIds.includes(id))
    const after = dropped.includes(boardId)
      ? rest.filter(id => id !== answer.id)
      : chosen.includes(boardId) && !rest.includes(answer.id)
        ? rest.toSpliced(
            Math.max(
              0,
              before.findIndex(id => starterIds.includes(id)),
            ),
            0,
            answer.id,
          )
        : rest
    await savePins(tx, boardId, { before, after, ...by })
  }
  return chosen
}

async function chosenBoards(tx: Tx, { id, version, questionId }: AnswerRow): Promise<string[]> {
  const text = await readVersion(tx, id, version)
  if (text?.boards) return text.boards
  const [question] = await tx
    .select({ boardId: questions.boardId })
    .from(questions)
    .where(eq(questions.id, questionId))
  return question ? [question.boardId] : []
}

/** `place`: where the answer was on the page, counted from 0; `to`: where it was dragged. */
export type PinChange =
  | { kind: 'up' | 'down' | 'unpin'; place: number }
  | { kind: 'to'; place: number; to: number }
  | { kind: 'pin' }
/** 'stale': the order has changed. */
type Ordered = { outcome: 'ordered' | 'stale' | 'not-allowed' | 'gone' }

type Ordering = { boardId: string; answerId: string; change: PinChange; staff: Colleague; now: number }

export async function orderPins(
  db: Db,
  { boardId, answerId, change, staff, now }: Ordering,
): Promise<Ordered> {
  const today = dayOf(now)
  if (!mayWrite(staff, today)) return { outcome: 'not-allowed' }
  return db.write(async tx => {
    const before = await lockPins(tx, boardId)
    if (!before) return { outcome: 'gone' }
    if (change.kind === 'pin' && !(await mayBePinned(tx, answerId, today))) return { outcome: 'gone' }
    const after = changed(before, answerId, change)
    if (!after) return { outcome: isAlready(before, answerId, change) ? 'ordered' : 'stale' }
    await savePins(tx, boardId, { before, after, staffId: staff.id, today })
    await appendEvent(db, tx, {
      kind: 'pins-ordered',
      actor: staff.id,
      now,
      answerId,
      detail: { board: boardId, change: change.kind },
    })
    return { outcome: 'ordered' }
  })
}

export function readPinChange(form: FormData): { answerId: string; change: PinChange } | null {
  const {
    answer: answerId,
    intent,
    place,
    to,
  } = readForm(form, {
    answer: line,
    intent: oneOf(['up', 'down', 'unpin', 'to', 'pin']),
    place: int(0, 9999),
    to: int(0, 9999),
  })
  if (!answerId || !intent) return null
  if (intent === 'pin') return { answerId, change: { kind: intent } }
  if (place === null) return null
  if (intent === 'to') return to === null ? null : { answerId, change: { kind: intent, place, to } }
  return { answerId, change: { kind: intent, place } }
}

const placeAfter = (change: Exclude<PinChange, { kind: 'pin' | 'unpin' }>): number =>
  change.kind === 'to' ? change.to : change.place + (change.kind === 'up' ? -1 : 1)

/** The new order; null where the change no longer fits the order. */
export function changed(order: string[], answerId: string, change: PinChange): string[] | null {
  if (change.kind === 'pin') return order.includes(answerId) ? null : [...order, answerId]
  const { kind, place } = change
  if (order[place] !== answerId) return null
  const rest = order.toSpliced(place, 1)
  if (kind === 'unpin') return rest
  const to = placeAfter(change)
  return to < 0 || to >= order.length ? null : rest.toSpliced(to, 0, answerId)
}

/** The button was pressed twice. */
function isAlready(order: string[], answerId: string, change: PinChange): boolean {
  if (change.kind === 'pin') return order.includes(answerId)
  if (change.kind === 'unpin') return !order.includes(answerId)
  return order[placeAfter(change)] === answerId
}

async function mayBePinned(tx: Tx, answerId: string, today: number): Promise<boolean> {
  const [row] = await selectShown(tx).where(eq(answers.id, answerId))
  return row !== undefined && freshnessOf(row, today) !== 'under-review'
}
