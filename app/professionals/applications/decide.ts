import { eq } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { applications } from '../../../db/schema'
import type { Secret } from '../../../db/secret'
import type { StaffMember } from '../../accounts/staff'
import { openFacts, sealPart } from './facts'
import { lockApplication } from './lock'
import { mayCheck, mayConfirm, mayRefuse } from './permissions'
import { saveFacts } from './save-facts'

export type Decided = { outcome: 'done' | 'stale' | 'not-allowed' | 'gone' | 'over' }

type Deciding = { id: string; by: StaffMember; now: number }
type Site = { db: Db; secret: Secret }

export const checkApplication = (
  { db, secret }: Site,
  { id, by, check, validUntilDay, now }: Deciding & { check: string; validUntilDay: number },
): Promise<Decided> =>
  db.write(async tx => {
    const row = await lockApplication(tx, id)
    if (!row) return { outcome: 'gone' }
    if (row.state === 'checked' && row.checkedBy === by.id) return { outcome: 'done' }
    if (row.state !== 'waiting') return { outcome: 'stale' }
    if (!mayCheck(row, by)) return { outcome: 'not-allowed' }
    await tx
      .update(applications)
      .set({
        state: 'checked',
        checkedBy: by.id,
        checkedDay: dayOf(now),
        checkSealed: sealPart(secret, id, 'check', check),
        validUntilDay,
      })
      .where(eq(applications.id, id))
      .returning()
    const detail = { application: id, untilDay: validUntilDay }
    await appendEvent(db, tx, { kind: 'application-checked', actor: by.id, now, detail })
    return { outcome: 'done' }
  })

export const confirmApplication = ({ db, secret }: Site, { id, by, now }: Deciding): Promise<Decided> =>
  db.write(async tx => {
    const row = await lockApplication(tx, id)
    if (!row) return { outcome: 'gone' }
    if (row.state === 'confirmed' && row.decidedBy === by.id) return { outcome: 'done' }
    if (row.state !== 'checked') return { outcome: 'stale' }
    if (!mayConfirm(row, by)) return { outcome: 'not-allowed' }
    const today = dayOf(now)
    const facts = openFacts(secret, id, row.sealed)
    if (!facts || row.validUntilDay === null || row.validUntilDay < today) return { outcome: 'over' }

    const confirmed = { ...row, state: 'confirmed' as const, decidedBy: by.id, decidedDay: today }
    await tx.update(applications).set(confirmed).where(eq(applications.id, id)).returning()
    if (row.staffId)
      await saveFacts(tx, secret, { staffId: row.staffId, application: confirmed, facts, today })
    const detail = { application: id, outcome: 'confirmed', untilDay: row.validUntilDay }
    await appendEvent(db, tx, { kind: 'application-decided', actor: by.id, now, detail })
    return { outcome: 'done' }
  })

export const refuseApplication = (
  { db, secret }: Site,
  { id, by, words, now }: Deciding & { words: string },
): Promise<Decided> =>
  db.write(async tx => {
    const row = await lockApplication(tx, id)
    if (!row) return { outcome: 'gone' }
    if (row.state === 'refused' && row.decidedBy === by.id) return { outcome: 'done' }
    if (!mayRefuse(row, by)) return { outcome: row.staffId === by.id ? 'not-allowed' : 'stale' }
    await tx
      .update(applications)
      .set({
        state: 'refused',
        decidedBy: by.id,
        decidedDay: dayOf(now),
        wordsSealed: sealPart(secret, id, 'words', words),
      })
      .where(eq(applications.id, id))
      .returning()
    const detail = { application: id, outcome: 'refused' }
    await appendEvent(db, tx, { kind: 'application-decided', actor: by.id, now, detail })
    return { outcome: 'done' }
  })
