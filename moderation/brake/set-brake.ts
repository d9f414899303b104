import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { HOUR } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { boards, brakes } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { lettersOver } from '../clean-text'
import { type NewBrake, NOTE_LIMIT } from './brake-choices'

/** 'changed': it was on, and now has this end and what else was chosen. */
type BrakeSet = { outcome: 'set' | 'changed'; endsAt: number } | { outcome: 'no-board' | 'note-too-long' }

/** So that two who press within a moment mean the same end. */
const STEP = 5 * 60_000

/**
 * One that is on already, of this kind and for the same board, is changed instead: there is never a second.
 * @param by a staff id, or 'operator'
 */
export const setBrake = (
  db: Db,
  secret: Secret,
  { by, now, ...brake }: NewBrake & { by: string; now: number },
): Promise<BrakeSet> =>
  db.write(async tx => {
    if (lettersOver(brake.note, NOTE_LIMIT) > 0) return { outcome: 'note-too-long' }
    const slow = brake.kind === 'slow'
    const boardId = slow ? brake.boardId : null
    if (boardId !== null && (await tx.$count(boards, eq(boards.id, boardId))) === 0)
      return { outcome: 'no-board' }
    await db.lock(tx, 'brakes')
    const before = await brakeOn(tx, { kind: brake.kind, boardId, now })
    const endsAt = Math.ceil((now + brake.hours * HOUR) / STEP) * STEP
    const id = before?.id ?? newId()
    const chosen = {
      slowMinutes: slow ? brake.slowMinutes : null,
      because: brake.because,
      endsAt,
    }
    const isSame =
      before?.slowMinutes === chosen.slowMinutes &&
      before.because === chosen.because &&
      before.endsAt === endsAt &&
      (brake.note === '' || openNote(secret, before) === brake.note)
    if (isSame) return { outcome: 'changed', endsAt }

    const noteSealed = brake.note === '' ? null : seal(keyOf(secret), brake.note, id)
    const row = { ...chosen, noteSealed, staffId: by }
    if (before) await tx.update(brakes).set(row).where(eq(brakes.id, id)).returning()
    else
      await tx
        .insert(brakes)
        .values({ id, kind: brake.kind, boardId, setAt: now, ...row })
        .returning()
    const detail = {
      ...{ brake: brake.kind, because: brake.because, minutes: Math.round((endsAt - now) / 60_000) },
      ...(boardId !== null && { board: boardId }),
      ...(row.slowMinutes !== null && { pace: row.slowMinutes }),
      ...(before && { changed: 1 }),
    }
    await appendEvent(db, tx, { kind: 'brake-set', actor: by, now, detail })
    return { outcome: before ? 'changed' : 'set', endsAt }
  })

async function brakeOn(tx: Tx, { kind, boardId, now }: Pick<NewBrake, 'kind' | 'boardId'> & { now: number }) {
  const where = boardId === null ? isNull(brakes.boardId) : eq(brakes.boardId, boardId)
  const [row] = await tx
    .select()
    .from(brakes)
    .where(and(eq(brakes.kind, kind), where, gt(brakes.endsAt, now)))
  return row
}

/** Before its end. @returns 'gone' where it isn't on any more */
export const letBrakeGo = (
  db: Db,
  { id, by, now }: { id: string; by: string; now: number },
): Promise<'let-go' | 'gone'> =>
  db.write(async tx => {
    await db.lock(tx, 'brakes')
    const [row] = await tx
      .update(brakes)
      .set({ endsAt: now })
      .where(and(eq(brakes.id, id), gt(brakes.endsAt, now)))
      .returning()
    if (!row) return 'gone'
    const detail = { brake: row.kind, ...(row.boardId !== null && { board: row.boardId }) }
    await appendEvent(db, tx, { kind: 'brake-let-go', actor: by, now, detail })
    return 'let-go'
  })

const keyOf = (secret: Secret) => secretFor(secret, 'notes on brakes')

export const openNote = (
  secret: Secret,
  { id, noteSealed }: Pick<typeof brakes.$inferSelect, 'id' | 'noteSealed'>,
): string => (noteSealed ? (unseal(keyOf(secret), noteSealed, id) ?? '') : '')
