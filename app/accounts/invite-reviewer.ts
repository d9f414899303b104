import { and, inArray, isNull } from 'drizzle-orm'
import type { Db } from '../../db'
import { DAY } from '../../db/clock'
import { idempotent } from '../../db/idempotent'
import { invitations } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { askOutside, casesToAsk } from '../../moderation/outside/outside-reviews'
import { policy } from '../../moderation/policy'
import { hashOf, keepInvitation, readInvitation, tokenOf } from './invitations'

type Asked = {
  caseIds: string[]
  /** A staff id, or 'operator' (the command line). */
  invitedBy: string
  /** Whether no other moderator is active. */
  alone: boolean
  /** The form's one-time token: sent again, it returns the same link. */
  once: string
  now: number
}

type Made = { outcome: 'made'; path: string; cases: number } | { outcome: 'nothing-to-ask' }

/** A one-time link for an independent reviewer, to these cases and nothing else. An earlier link to one of them ends. */
export function inviteReviewer(
  { db, secret }: { db: Db; secret: Secret },
  { caseIds, invitedBy, alone, once, now }: Asked,
): Promise<Made> {
  const token = tokenOf(secret, once)
  const path = `/join/${token}`
  return idempotent<Made>(db, {
    before: async tx =>
      (await readInvitation(tx, token, now)) ? { outcome: 'made', path, cases: caseIds.length } : null,
    change: async tx => {
      const found = await casesToAsk(tx, caseIds, { alone, now })
      if (found.length === 0) return { outcome: 'nothing-to-ask' }
      const asked = { roles: ['independent-reviewer' as const], invitedBy, now }
      await keepInvitation(db, tx, asked, policy()['outside-review-days'] * DAY, token)
      const by = invitedBy
      const ended = await askOutside(db, tx, { caseIds: found, invitationId: hashOf(token), by, now })
      const unused = and(inArray(invitations.tokenHash, ended), isNull(invitations.usedBy))
      await tx.delete(invitations).where(unused).returning()
      return { outcome: 'made', path, cases: found.length }
    },
  })
}
