import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { type Credential, endedOn, isValid } from '../../db/credential'
import { professionals, staff } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { openNumber } from './applications/facts'
import { openApplicationOf } from './applications/lock'
import { readEnding } from './end-credential'

const REMINDERS = [7, 30, 60] as const
export type Reminder = (typeof REMINDERS)[number] | 'ended'

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
    openApplicationId: (await openApplicationOf(read, staffId))?.id ?? null,
    ending:
      professional.endedDay === null ? null : await readEnding(read, secret, { staffId, endedWordsSealed }),
  }
}

export type CredentialView = NonNullable<Awaited<ReturnType<typeof readCredential>>>
