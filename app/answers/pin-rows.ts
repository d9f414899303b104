import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../../db'
import { boards, pins } from '../../db/schema'

/** Everything pinned on a board, in order; until this transaction ends, nobody else orders it. Null: no such board. */
export async function touchPins(tx: Tx, boardId: string): Promise<string[] | null> {
  const [board] = await tx.update(boards).set({ id: boardId }).where(eq(boards.id, boardId)).returning()
  return board ? pinOrder(tx, boardId) : null
}

/** The answers pinned on a board, in order, shown or not. */
export async function pinOrder(read: Reader, boardId: string): Promise<string[]> {
  const rows = await read
    .select({ answerId: pins.answerId })
    .from(pins)
    .where(eq(pins.boardId, boardId))
    .orderBy(asc(pins.position), asc(pins.answerId))
  return rows.map(row => row.answerId)
}

/** Makes a board's pins be these, in this order. Who pinned what before stays written down. */
export async function keepPins(
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
