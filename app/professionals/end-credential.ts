import { asc, eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { events, staff } from '../../db/schema'
import { seal, unseal } from '../../db/seal'
import { type Secret, secretFor } from '../../db/secret'
import { endProfession, lockProfessional } from '../accounts/profession'

export const ENDING_REASONS = ['register', 'untrue', 'conduct', 'asked'] as const
export type EndingReason = (typeof ENDING_REASONS)[number]

type Ending = { staffId: string; by: string; reason: EndingReason; words: string; now: number }

/** Takes effect the same day; the role and the texts stay. 'already': someone else did it before. */
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
      return { outcome: before?.byId === by ? 'ended' : 'already' }
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

export async function readEnding(
  read: Reader,
  secret: Secret,
  { staffId, endedWordsSealed }: { staffId: string; endedWordsSealed: string | null },
) {
  const last = await lastEnding(read, staffId)
  const words = endedWordsSealed && unseal(keyOf(secret), endedWordsSealed, staffId)
  return last ? { by: last.by, reason: String(last.detail.reason), words: words || null } : null
}

const keyOf = (secret: Secret) => secretFor(secret, 'ended credentials')
