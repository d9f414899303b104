import { eq } from 'drizzle-orm'
import { staff } from '../../db/schema'
import { findByHandle, type StaffMember } from '../accounts/roles'
import { newTotpSecret, sealTotp, totpUri } from '../accounts/totp'
import type { Site } from '../context'
import { wordsOf } from '../settings'
import { type Command, refused, told, usage } from './command'
import { appendOperatorEvent } from './operator-events'

export const totp: Command = {
  name: 'totp',
  about: words => words.operator.totp.about,
  async run(site, [what, handle, ...more]) {
    const words = wordsOf(site.settings)
    const w = words.operator.totp
    if (what !== 'reset' || !handle || more.length > 0) return usage(this, words)
    const member = await findByHandle(site.db.read, handle)
    if (!member) return refused(words.operator.noColleague(handle))
    return told(w.made(member.handle), await resetTotp(site, member), w.how)
  },
}

/**
 * Ends their sessions too: a lost phone may be in someone's hands.
 * @returns the new secret, for their app
 */
async function resetTotp(
  { db, secret, sessions, settings }: Site,
  { id, handle }: StaffMember,
): Promise<string> {
  const base32 = newTotpSecret()
  const accountId = await db.write(async tx => {
    const renewed = { totpSealed: sealTotp(secret, id, base32), totpLastStep: 0 }
    const [row] = await tx.update(staff).set(renewed).where(eq(staff.id, id)).returning()
    await appendOperatorEvent(db, tx, 'second-step-reset', { staffId: id })
    return row?.accountId
  })
  if (accountId) await sessions.endAll(accountId)
  return totpUri(base32, { issuer: settings.forumName, handle })
}
