import { createHash } from 'node:crypto'
import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { answerAutosaves, answers } from '../../db/schema'
import { isUniqueViolation } from '../../db/unique'
import { type Colleague, lockAnswer, mayWrite, whatMayBeDone } from './answer'
import { type AnswerFields, formOf, readAnswerFields, type Typed, typedOf } from './answer-form'

const KEPT_DAYS = 90

/** `turn` has to be sent with the next save. 'newer': something newer was saved, so nothing was changed. */
export type Autosave = { outcome: 'kept' | 'newer'; turn: number } | { outcome: 'not-allowed' }

type Autosaving = {
  answerId: string
  staff: Colleague
  fields: AnswerFields
  version: number
  turn: number
  now: number
}

export const isAnswerId = (id: string) => /^[0-9a-z]{20}$/.test(id)

const ofWriter = (answerId: string, staffId: string) =>
  and(eq(answerAutosaves.answerId, answerId), eq(answerAutosaves.staffId, staffId))

/** Saves even invalid input, for its author only. No event, and an older window never overwrites a newer one. */
export async function autosave(db: Db, keeping: Autosaving): Promise<Autosave> {
  const keep = () => db.write(tx => keepIn(tx, keeping))
  try {
    return await keep()
  } catch (why) {
    if (!isUniqueViolation(why)) throw why
    return keep()
  }
}

async function keepIn(
  tx: Tx,
  { answerId, staff, fields, version, turn, now }: Autosaving,
): Promise<Autosave> {
  const today = dayOf(now)
  const answer = await lockAnswer(tx, answerId)
  const may = answer
    ? whatMayBeDone(answer, staff, today).edit
    : mayWrite(staff, today) && isAnswerId(answerId)
  if (!may) return { outcome: 'not-allowed' }

  const [before] = await tx
    .update(answerAutosaves)
    .set({ answerId })
    .where(ofWriter(answerId, staff.id))
    .returning()
  const turnBefore = before?.fields.turn ?? '0'
  const typed = typedOf(fields)
  if (before && markOf(before.fields) === markOf(typed)) return { outcome: 'kept', turn: Number(turnBefore) }
  if (Number(turnBefore) !== turn) return { outcome: 'newer', turn: Number(turnBefore) }

  const row = { fields: { ...typed, turn: String(turn + 1), version: String(version) }, savedDay: today }
  if (before) await tx.update(answerAutosaves).set(row).where(ofWriter(answerId, staff.id)).returning()
  else await tx.insert(answerAutosaves).values({ answerId, staffId: staff.id, ...row })
  return { outcome: 'kept', turn: turn + 1 }
}

function markOf({ saved, turn: _, version: __, ...typed }: Typed): string {
  const sorted = Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1))
  return String(saved ?? createHash('sha256').update(JSON.stringify(sorted)).digest('hex'))
}

export const sameFields = (one: AnswerFields, other: AnswerFields): boolean =>
  markOf(typedOf(one)) === markOf(typedOf(other))

export async function findDraft(
  read: Reader,
  { answerId, staffId }: { answerId: string; staffId: string },
  known: { boards: string[]; concerns: readonly string[] },
) {
  const [row] = await read.select().from(answerAutosaves).where(ofWriter(answerId, staffId))
  if (!row || 'saved' in row.fields) return null
  return {
    fields: readAnswerFields(formOf(row.fields), known),
    turn: Number(row.fields.turn),
    version: Number(row.fields.version),
    day: row.savedDay,
  }
}

export async function readDraftRevision(read: Reader, answerId: string, staffId: string): Promise<number> {
  const [row] = await read.select().from(answerAutosaves).where(ofWriter(answerId, staffId))
  return Number(row?.fields.turn ?? 0)
}

export async function listAutosaves(read: Reader, staffId: string) {
  const rows = await read
    .select({ id: answerAutosaves.answerId, fields: answerAutosaves.fields, day: answerAutosaves.savedDay })
    .from(answerAutosaves)
    .leftJoin(answers, eq(answers.id, answerAutosaves.answerId))
    .where(and(eq(answerAutosaves.staffId, staffId), isNull(answers.id)))
  return rows
    .map(({ id, fields, day }) => ({ id, day, begins: firstWords(fields) }))
    .sort((a, b) => b.day - a.day || a.id.localeCompare(b.id))
}

const firstWords = ({ question, easy, body }: Typed) =>
  [question, easy, body].map(text => String(text ?? '').slice(0, 90)).find(text => text.trim() !== '') ?? ''

/** Keeps the turn, so that an older window is told that it's the older one. */
export async function clearDraft(tx: Tx, answerId: string, staffId: string): Promise<void> {
  const [row] = await tx.select().from(answerAutosaves).where(ofWriter(answerId, staffId))
  if (!row) return
  const fields = { turn: row.fields.turn ?? '0', saved: markOf(row.fields) }
  await tx.update(answerAutosaves).set({ fields }).where(ofWriter(answerId, staffId)).returning()
}

export const discardDraft = (db: Db, answerId: string, staffId: string): Promise<void> =>
  db.write(async tx => {
    await tx.delete(answerAutosaves).where(ofWriter(answerId, staffId)).returning()
  })

export const purgeAutosaves = (db: Db, now: number): Promise<void> =>
  db.write(async tx => {
    await tx
      .delete(answerAutosaves)
      .where(lt(answerAutosaves.savedDay, dayOf(now) - KEPT_DAYS))
      .returning()
  })
