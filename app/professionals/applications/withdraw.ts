import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { applications } from '../../../db/schema'
import { closeInvitationOf } from '../../accounts/invitations'
import { applicationHash } from './address'

type Whose = { token: string } | { staffId: string }

export const withdrawApplication = (db: Db, whose: Whose, now: number): Promise<boolean> =>
  db.write(async tx => {
    const theirs =
      'token' in whose
        ? eq(applications.tokenHash, applicationHash(whose.token))
        : eq(applications.staffId, whose.staffId)
    const open = or(
      inArray(applications.state, ['waiting', 'checked']),
      and(eq(applications.state, 'confirmed'), isNull(applications.staffId)),
    )
    const [row] = await tx
      .update(applications)
      .set({ state: 'withdrawn', decidedDay: dayOf(now), sealed: '', checkSealed: null, wordsSealed: null })
      .where(and(theirs, open))
      .returning()
    if (!row) return false
    await closeInvitationOf(tx, row.id)
    await appendEvent(db, tx, {
      kind: 'application-decided',
      actor: row.staffId ?? 'applicant',
      now,
      detail: { application: row.id, outcome: 'withdrawn' },
    })
    return true
  })
