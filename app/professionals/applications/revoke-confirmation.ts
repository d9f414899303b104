import { eq } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { applications } from '../../../db/schema'
import type { Secret } from '../../../db/secret'
import { closeInvitationOf } from '../../accounts/invitations'
import type { StaffMember } from '../../accounts/staff'
import type { Decided } from './decide'
import { sealPart } from './facts'
import { lockApplication } from './lock'
import { mayRevoke } from './permissions'

type TakingBack = { id: string; by: StaffMember; words: string; now: number }

export const revokeConfirmation = (
  { db, secret }: { db: Db; secret: Secret },
  { id, by, words, now }: TakingBack,
): Promise<Decided | { outcome: 'joined' }> =>
  db.write(async tx => {
    const row = await lockApplication(tx, id)
    if (!row) return { outcome: 'gone' }
    if (row.state === 'refused' && row.decidedBy === by.id) return { outcome: 'done' }
    if (row.state !== 'confirmed') return { outcome: 'stale' }
    if (row.staffId !== null) return { outcome: 'joined' }
    if (!mayRevoke(row, by)) return { outcome: 'not-allowed' }
    const wordsSealed = sealPart(secret, id, 'words', words)
    await tx
      .update(applications)
      .set({ state: 'refused', decidedBy: by.id, decidedDay: dayOf(now), wordsSealed })
      .where(eq(applications.id, id))
      .returning()
    await closeInvitationOf(tx, id)
    const detail = { application: id, outcome: 'refused', from: 'confirmed' }
    await appendEvent(db, tx, { kind: 'application-decided', actor: by.id, now, detail })
    return { outcome: 'done' }
  })
