import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { accounts, invitations, staff } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { withoutInvisible } from '../../moderation/clean-text'
import { joinOutside } from '../../moderation/outside/outside-reviews'
import { actorOf, type Invitation, readInvitation } from '../accounts/invitations'
import { findHolder, type KeyHolder, makeKey, openKey } from '../accounts/key'
import { saveProfession } from '../accounts/profession'
import { addRole, lookOfHandle } from '../accounts/roles'
import { signUp } from '../accounts/sign-up'
import { sealTotp, stepOfCode } from '../accounts/totp'
import { joinAsConfirmed, lockConfirmed } from './application'

export const isHandle = (handle: string) =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{1,29}$/u.test(handle) && withoutInvisible(handle) === handle

type Joining = { token: string; seed: string; base32: string; code: string; handle: string; now: number }
type Accepted =
  | { outcome: 'joined'; staffId: string; key: string; holder: KeyHolder }
  | { outcome: 'unknown' | 'used' | 'expired' | 'wrong-code' | 'handle-taken' | 'busy' }

/**
 * Makes a new account: none that wrote here before is linked to it. The same form twice makes one, and shows the same
 * key.
 * @param seed what the new key is made from, see `keySeed`
 */
export async function acceptInvitation(
  site: { db: Db; secret: Secret },
  joining: Joining,
): Promise<Accepted> {
  const { db, secret } = site
  const { token, seed, base32, code, handle, now } = joining
  const invitation = await readInvitation(db.read, token, now)
  if (!invitation) return { outcome: 'unknown' }
  if (invitation.state === 'expired') return { outcome: 'expired' }
  const step = stepOfCode(base32, code, now)
  if (step === null) return { outcome: 'wrong-code' }
  if (invitation.state === 'used') return sameForm(site, invitation, seed)
  if (await handleTaken(db.read, handle)) return { outcome: 'handle-taken' }

  const made = await signUp(db, secret, seed)
  if (typeof made === 'string') return { outcome: 'busy' }
  const colleague = { ...joining, ...invitation, accountId: made.holder.accountId, step }
  const joined = await db.write(tx => keepColleague(site, tx, colleague))
  return typeof joined === 'string' ? { outcome: joined } : { outcome: 'joined', ...joined, ...made }
}

type Colleague = Joining &
  Pick<Invitation, 'id' | 'roles' | 'profession' | 'invitedBy'> & { accountId: string; step: number }

async function keepColleague(
  { db, secret }: { db: Db; secret: Secret },
  tx: Tx,
  joining: Colleague,
): Promise<{ staffId: string } | 'used' | 'unknown' | 'handle-taken'> {
  const { id, accountId, handle, roles, profession, invitedBy, now } = joining
  const today = dayOf(now)
  const { applicationId } = profession ?? {}
  // Before the chain, as everywhere, to avoid a deadlock.
  const confirmed = applicationId ? await lockConfirmed(tx, secret, applicationId, today) : null
  // Locks before reading, so that the same form twice at once is seen in turn.
  await db.lockEvents(tx)
  const before = await colleagueBehind(tx, accountId)
  if (before) return before.keyKept ? 'used' : { staffId: before.staffId }
  if (await handleTaken(tx, handle)) return 'handle-taken'

  if (applicationId && !confirmed) return 'unknown'
  const staffId = newId()
  const unused = and(
    eq(invitations.tokenHash, id),
    isNull(invitations.usedBy),
    gt(invitations.expiresAt, now),
  )
  const [used] = await tx
    .update(invitations)
    .set({ usedBy: staffId, usedDay: today })
    .where(unused)
    .returning()
  if (!used) return 'used'

  const totpSealed = sealTotp(secret, staffId, joining.base32)
  await tx.insert(staff).values({
    id: staffId,
    accountId,
    handle,
    totpSealed,
    totpLastStep: joining.step,
    createdDay: today,
  })
  for (const role of roles) await addRole(tx, { staffId, role, by: invitedBy, now })
  if (roles.includes('independent-reviewer')) await joinOutside(tx, { invitationId: id, staffId, now })
  if (confirmed) await joinAsConfirmed(tx, secret, { confirmed, staffId, today })
  else if (profession) await saveProfession(tx, { staffId, profession, now })
  await appendEvent(db, tx, { kind: 'staff-joined', actor: staffId, now, detail: { staffId } })
  for (const role of roles)
    await appendEvent(db, tx, {
      kind: 'role-granted',
      actor: actorOf(invitedBy),
      now,
      detail: { staffId, role },
    })
  return { staffId }
}

async function sameForm(
  { db, secret }: { db: Db; secret: Secret },
  { usedBy }: Invitation,
  seed: string,
): Promise<Accepted> {
  const key = makeKey(secret, seed)
  const opened = await openKey(secret, key)
  if (!opened) return { outcome: 'busy' }
  const holder = await findHolder(db.read, opened)
  const member = await colleagueBehind(db.read, opened.accountId)
  if (!holder || !member || member.keyKept || member.staffId !== usedBy) return { outcome: 'used' }
  return { outcome: 'joined', staffId: member.staffId, key, holder }
}

async function colleagueBehind(read: Reader, accountId: string) {
  const [member] = await read
    .select({ staffId: staff.id, keyKept: accounts.keyKept })
    .from(staff)
    .innerJoin(accounts, eq(accounts.id, staff.accountId))
    .where(eq(staff.accountId, accountId))
  return member ?? null
}

async function handleTaken(read: Reader, handle: string): Promise<boolean> {
  const handles = await read.select({ handle: staff.handle }).from(staff)
  return handles.some(row => lookOfHandle(row.handle) === lookOfHandle(handle))
}
