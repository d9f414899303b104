import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { invite } from '../../app/accounts/invitations'
import { newNonce } from '../../app/accounts/nonce'
import { newTotpSecret } from '../../app/accounts/totp'
import { acceptInvitation } from '../../app/professionals/accept-invitation'
import { staff } from '../../db/schema'
import { claimCase } from '../../moderation/cases/case'
import { nextFreeCase } from '../../moderation/queue/next-case'
import type { Forum } from './forum'
import { judge } from './judge'
import type { Random } from './random'
import { keepKeySecret, keepTextSecret } from './secrets'

/** A moderator, invited, with a second factor. */
export async function inviteModerator({ world, moderators, secrets }: Forum, handle: string): Promise<void> {
  const { db, secret, sessions } = world
  const now = Date.now()
  const link = await invite(db, { roles: ['moderator'], invitedBy: 'operator', now })
  const token = link.slice(link.lastIndexOf('/') + 1)
  const base32 = newTotpSecret()
  const code = new TOTP({ secret: Secret.fromBase32(base32) }).generate({ timestamp: now })
  const joining = { token, seed: newNonce(secret, now), base32, code, handle, now }
  const joined = await acceptInvitation({ db, secret }, joining)
  if (joined.outcome !== 'joined') throw new Error(`${handle} is ${joined.outcome}.`)
  keepTextSecret(secrets, 'invitation', token)
  keepTextSecret(secrets, 'second factor', base32)
  keepKeySecret(secrets, joined)
  keepTextSecret(secrets, 'session token', await sessions.start(joined.holder, 'staff'))
  moderators.push(joined.staffId)
}

/** One of them signs in and goes through the queue, the nearest deadline first. */
export async function sit({ world: { db }, moderators }: Forum, random: Random): Promise<void> {
  const staffId = random.pick(moderators)
  const now = Date.now()
  const totpLastStep = Math.floor(now / 30_000)
  await db.write(tx => tx.update(staff).set({ totpLastStep }).where(eq(staff.id, staffId)).returning())
  const next = () => nextFreeCase(db.read, { staffId, now })
  for (let caseId = await next(); caseId; caseId = await next()) {
    await claimCase(db, { caseId, staffId, now })
    await judge(db, { caseId, staffId, now }, random)
  }
}
