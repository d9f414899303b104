import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { professionals } from '../../db/schema'
import { holdProfessional } from './applications/hold'

/** Why a credential is withdrawn before its day. */
export const ENDING_REASONS = ['register', 'untrue', 'conduct', 'asked'] as const
export type EndingReason = (typeof ENDING_REASONS)[number]
export const isEndingReason = (named: unknown): named is EndingReason =>
  ENDING_REASONS.some(reason => reason === named)

type Ending = { staffId: string; by: string; reason: EndingReason; now: number }

/**
 * Withdraws a credential at once: from this day on nothing of theirs is shown as a professional's. Their role and what
 * they wrote stay. Pressed twice it is done once.
 */
export const endCredential = (
  db: Db,
  { staffId, by, reason, now }: Ending,
): Promise<{ outcome: 'ended' | 'gone' }> =>
  db.write(async tx => {
    const row = await holdProfessional(tx, staffId)
    if (!row) return { outcome: 'gone' }
    const today = dayOf(now)
    if (row.endedDay !== null && row.endedDay <= today) return { outcome: 'ended' }
    await tx
      .update(professionals)
      .set({ endedDay: today })
      .where(eq(professionals.staffId, staffId))
      .returning()
    await appendEvent(db, tx, { kind: 'credential-ended', actor: by, now, detail: { staffId, reason } })
    return { outcome: 'ended' }
  })
