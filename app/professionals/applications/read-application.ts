import { and, asc, eq, gte, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '../../../db'
import { applications, staff } from '../../../db/schema'
import type { Secret } from '../../../db/secret'
import { applicationHash } from './address'
import { openFacts, openPart } from './facts'
import type { ApplicationRow } from './lock'
import { lookUntil, waitOf } from './wait'

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
