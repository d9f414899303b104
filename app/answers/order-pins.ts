import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers } from '../../db/schema'
import { freshnessOf } from './freshness'
import { type Colleague, mayWrite } from './permissions'
import { keepPins, touchPins } from './pin-rows'
import { selectShown } from './shown-answers'

/** `place` is where the answer stood, counted from 0, on the page that was pressed; `to` where it was dragged. */
export type PinChange =
  | { kind: 'up' | 'down' | 'unpin'; place: number }
  | { kind: 'to'; place: number; to: number }
  | { kind: 'pin' }
/** 'stale': somebody changed the order meanwhile, or the button was pressed twice. Nothing was changed. */
export type Ordered = { outcome: 'ordered' | 'stale' | 'not-allowed' | 'gone' }

type Ordering = { boardId: string; answerId: string; change: PinChange; staff: Colleague; now: number }

/** Moves, unpins or pins one answer on one board. A newly pinned one comes last. */
export async function orderPins(
  db: Db,
  { boardId, answerId, change, staff, now }: Ordering,
): Promise<Ordered> {
  const today = dayOf(now)
  if (!mayWrite(staff, today)) return { outcome: 'not-allowed' }
  return db.write(async tx => {
    const before = await touchPins(tx, boardId)
    if (!before) return { outcome: 'gone' }
    if (change.kind === 'pin' && !(await mayBePinned(tx, answerId, today))) return { outcome: 'gone' }
    const after = changed(before, answerId, change)
    if (!after) return { outcome: 'stale' }
    await keepPins(tx, boardId, { before, after, staffId: staff.id, today })
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

/** What was pressed on the page of a board's pins; null when it is none of its buttons. */
export function readPinChange(form: FormData): { answerId: string; change: PinChange } | null {
  const [answerId, kind, place = '', to = ''] = ['answer', 'change', 'place', 'to'].map(name =>
    String(form.get(name) ?? ''),
  )
  if (!answerId || !/^[0-9a-z-]{1,64}$/.test(answerId)) return null
  if (kind === 'pin') return { answerId, change: { kind } }
  if (!isPlace(place)) return null
  if (kind === 'to')
    return isPlace(to) ? { answerId, change: { kind, place: Number(place), to: Number(to) } } : null
  const known = kind === 'up' || kind === 'down' || kind === 'unpin'
  return known ? { answerId, change: { kind, place: Number(place) } } : null
}

const isPlace = (text: string) => /^\d{1,4}$/.test(text)

/** The new order; null where the change no longer fits the order. */
export function changed(order: string[], answerId: string, change: PinChange): string[] | null {
  if (change.kind === 'pin') return order.includes(answerId) ? null : [...order, answerId]
  const { kind, place } = change
  if (order[place] !== answerId) return null
  const rest = order.toSpliced(place, 1)
  if (kind === 'unpin') return rest
  const to = kind === 'to' ? change.to : place + (kind === 'up' ? -1 : 1)
  return to < 0 || to >= order.length ? null : rest.toSpliced(to, 0, answerId)
}

async function mayBePinned(tx: Tx, answerId: string, today: number): Promise<boolean> {
  const [row] = await selectShown(tx).where(eq(answers.id, answerId))
  return row !== undefined && freshnessOf(row, today) !== 'under-review'
}
