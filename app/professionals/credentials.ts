import { asc, eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { type Credential, endedOn, isValid } from '../../db/credential'
import { events, professionals, staff } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { endProfession, lockProfessional } from '../accounts/profession'
import { openApplicationOf } from './application'
import { openNumber } from './professional-facts'

const REMINDERS = [7, 30, 60] as const
type Reminder = (typeof REMINDERS)[number] | 'ended'

export function reminderOf(credential: Credential, today: number): Reminder | null {
  if (!isValid(credential, today)) return 'ended'
  const left = credential.validUntilDay - today
  return REMINDERS.find(days => left <= days) ?? null
}

export async function listCredentials(read: Reader, today: number) {
  const rows = await read
    .select({
      staffId: professionals.staffId,
      handle: staff.handle,
      name: professionals.name,
      credential: professionals.credential,
      validUntilDay: professionals.validUntilDay,
      endedDay: professionals.endedDay,
      checkedDay: professionals.checkedDay,
    })
    .from(professionals)
    .innerJoin(staff, eq(staff.id, professionals.staffId))
    .orderBy(asc(professionals.validUntilDay), asc(professionals.staffId))
  const listed = rows.map(row => ({
    ...row,
    untilDay: endedOn(row, today) ?? row.validUntilDay,
    reminder: reminderOf(row, today),
  }))
  return [
    ...listed.filter(each => each.reminder !== 'ended'),
    ...listed.filter(each => each.reminder === 'ended'),
  ]
}

export type ListedCredential = Awaited<ReturnType<typeof listCredentials>>[number]

export async function readCredential(read: Reader, secret: Secret, staffId: string, today: number) {
  const [row] = await read
    .select({ professional: professionals, handle: staff.handle })
    .from(professionals)
    .innerJoin(staff, eq(staff.id, professionals.staffId))
    .where(eq(professionals.staffId, staffId))
  if (!row) return null
  const { registerSealed, endedWordsSealed, ...professional } = row.professional
  return {
    ...professional,
    handle: row.handle,
    untilDay: endedOn(professional, today) ?? professional.validUntilDay,
    reminder: reminderOf(professional, today),
    number: openNumber(secret, staffId, registerSealed),
    isRegistered: registerSealed !== null || professional.checkedDay === null,
    openApplicationId: (await openApplicationOf(read, staffId))?.id ?? null,
    ending:
      professional.endedDay === null ? null : await readEnding(read, secret, { staffId, endedWordsSealed }),
  }
}

export const ENDING_REASONS = ['register', 'untrue', 'conduct', 'asked'] as const
export type EndingReason = (typeof ENDING_REASONS)[number]

type Ending = { staffId: string; by: string; reason: EndingReason; words: string; now: number }

/** Takes effect the same day; the role and the texts stay. 'already': it was done before, by someone else or in other words. */
export const endCredential = (
  { db, secret }: { db: Db; secret: Secret },
  { staffId, by, reason, words, now }: Ending,
): Promise<{ outcome: 'ended' | 'already' | 'gone' }> =>
  db.write(async tx => {
    const row = await lockProfessional(tx, staffId)
    if (!row) return { outcome: 'gone' }
    const today = dayOf(now)
    if (row.endedDay !== null && row.endedDay <= today) {
      const before = await lastEnding(tx, staffId)
      const written = row.endedWordsSealed && unseal(keyOf(secret), row.endedWordsSealed, staffId)
      const same = before?.byId === by && before.detail.reason === reason && (written ?? '') === words
      return { outcome: same ? 'ended' : 'already' }
    }
    const endedWordsSealed = words === '' ? null : seal(keyOf(secret), words, staffId)
    await endProfession(db, tx, { staffId, by, reason, now, endedWordsSealed })
    return { outcome: 'ended' }
  })

async function lastEnding(read: Reader, staffId: string) {
  const told = await read
    .select({ byId: events.actor, by: staff.handle, detail: events.detail })
    .from(events)
    .leftJoin(staff, eq(staff.id, events.actor))
    .where(eq(events.kind, 'credential-ended'))
    .orderBy(asc(events.seq))
  return told.findLast(each => each.detail.staffId === staffId) ?? null
}

async function readEnding(
  read: Reader,
  secret: Secret,
  { staffId, endedWordsSealed }: { staffId: string; endedWordsSealed: string | null },
) {
  const last = await lastEnding(read, staffId)
  const words = endedWordsSealed && unseal(keyOf(secret), endedWordsSealed, staffId)
  return last ? { by: last.by, reason: String(last.detail.reason), words: words || null } : null
}

const keyOf = (secret: Secret) => secretFor(secret, 'ended credentials')
