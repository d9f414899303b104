import { and, asc, eq, gte, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { applications, staff } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { type ApplicationRow, applicationHash } from './application'
import { openFacts, openPart } from './professional-facts'

const openApplication = (secret: Secret, row: ApplicationRow) => ({
  id: row.id,
  staffId: row.staffId,
  state: row.state,
  madeDay: row.madeDay,
  checkedBy: row.checkedBy,
  checkedDay: row.checkedDay,
  decidedBy: row.decidedBy,
  decidedDay: row.decidedDay,
  validUntilDay: row.validUntilDay,
  lookUntilDay: lookUntil(row),
  facts: openFacts(secret, row.id, row.sealed),
  check: openPart(secret, row.id, 'check', row.checkSealed),
  words: openPart(secret, row.id, 'words', row.wordsSealed),
})

export type Application = ReturnType<typeof openApplication>

export async function readByToken(read: Reader, secret: Secret, token: string) {
  const [row] = await read
    .select()
    .from(applications)
    .where(eq(applications.tokenHash, applicationHash(token)))
  return row ? openApplication(secret, row) : null
}

export async function readApplication(read: Reader, secret: Secret, id: string) {
  const [row] = await read.select().from(applications).where(eq(applications.id, id))
  if (!row) return null
  const handles = new Map(
    (await read.select({ id: staff.id, handle: staff.handle }).from(staff)).map(each => [
      each.id,
      each.handle,
    ]),
  )
  return {
    ...openApplication(secret, row),
    checker: handles.get(row.checkedBy ?? '') ?? null,
    decider: handles.get(row.decidedBy ?? '') ?? null,
    applicant: handles.get(row.staffId ?? '') ?? null,
  }
}

export const listApplications = (read: Reader, secret: Secret, today: number) =>
  listWhere(read, secret, today, inArray(applications.state, ['waiting', 'checked']))

export const listExpected = (read: Reader, secret: Secret, today: number) =>
  listWhere(
    read,
    secret,
    today,
    and(
      eq(applications.state, 'confirmed'),
      isNull(applications.staffId),
      gte(applications.validUntilDay, today),
    ),
  )

async function listWhere(read: Reader, secret: Secret, today: number, which: SQL | undefined) {
  const rows = await read
    .select()
    .from(applications)
    .where(which)
    .orderBy(asc(applications.madeDay), asc(applications.id))
  return rows.map(row => {
    const { id, state, madeDay, checkedBy, staffId, decidedDay, facts } = openApplication(secret, row)
    return {
      id,
      state,
      madeDay,
      checkedBy,
      staffId,
      decidedDay,
      ...waitOf(row, today),
      name: facts?.name ?? '',
      profession: facts?.profession ?? '',
    }
  })
}

export type WaitingApplication = Awaited<ReturnType<typeof listApplications>>[number]

export async function lastApplicationOf(
  read: Reader,
  secret: Secret,
  staffId: string,
): Promise<Application | null> {
  const [last] = await ofProfessional(read, staffId)
  return last ? openApplication(secret, last) : null
}

export async function lastConfirmedOf(
  read: Reader,
  secret: Secret,
  staffId: string,
): Promise<Application | null> {
  const last = (await ofProfessional(read, staffId)).find(row => row.state === 'confirmed')
  return last ? openApplication(secret, last) : null
}

async function ofProfessional(read: Reader, staffId: string): Promise<ApplicationRow[]> {
  const rows = await read.select().from(applications).where(eq(applications.staffId, staffId))
  const when = (row: ApplicationRow) => row.decidedDay ?? Number.POSITIVE_INFINITY
  return rows.sort((a, b) => when(b) - when(a))
}

/**
 * Days that an application waits: enough for a reviewer who is away for a month, and then a second one. After that
 * it's deleted (GDPR Art. 5(1)(e)).
 */
export const WAIT_DAYS = 60
export const SECOND_LOOK_DAYS = 14
const WARN_DAYS = 14

type Waiting = Pick<ApplicationRow, 'madeDay' | 'checkedDay'>

const lookUntil = ({ madeDay, checkedDay }: Waiting): number =>
  Math.max(madeDay + WAIT_DAYS, checkedDay === null ? 0 : checkedDay + SECOND_LOOK_DAYS)

function waitOf(waiting: Waiting, today: number): { days: number; left: number | null } {
  const left = Math.max(0, lookUntil(waiting) - today)
  return { days: Math.max(0, today - waiting.madeDay), left: left <= WARN_DAYS ? left : null }
}

/** A whole day of grace, so that a clock that jumps a day closes nothing early. */
const isOver = (waiting: Waiting, today: number) => lookUntil(waiting) + 1 < today

export async function closeUnanswered(db: Db, now: number): Promise<void> {
  const today = dayOf(now)
  const open = inArray(applications.state, ['waiting', 'checked'])
  const waiting = await db.read.select().from(applications).where(open)
  for (const { id } of waiting.filter(each => isOver(each, today)))
    await db.write(async tx => {
      // Read again under lock: a colleague may have just checked it.
      const [row] = await tx
        .update(applications)
        .set({ id })
        .where(and(eq(applications.id, id), open))
        .returning()
      if (!row || !isOver(row, today)) return
      await tx
        .update(applications)
        .set({ state: 'closed', decidedDay: today, sealed: '', checkSealed: null, wordsSealed: null })
        .where(eq(applications.id, id))
        .returning()
      const detail = { application: id, outcome: 'closed' }
      await appendEvent(db, tx, { kind: 'application-decided', actor: 'machine', now, detail })
    })
}
