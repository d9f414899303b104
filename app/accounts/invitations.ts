import { createHash, createHmac, randomBytes } from 'node:crypto'
import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { DAY } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { idempotent } from '../../db/idempotent'
import { invitations, type Profession, type Role, staff } from '../../db/schema'
import { type Secret, secretFor } from '../../db/secret'
import { dropOutsideInvitation, purgeOutsideReviews } from '../../moderation/outside/outside-reviews'
import { openTotp, sealTotp } from './totp'

const FIRST_LINK_VALID = DAY
const LINK_VALID = 7 * DAY
const FORGOTTEN_AFTER = 30 * DAY

/** `invitedBy` is a staff id, 'operator' (the command line) or 'start'. */
type Asked = { roles: Role[]; profession?: Profession | null; invitedBy: string; now: number }

export type Invitation = {
  id: string
  state: 'open' | 'used' | 'expired'
  roles: Role[]
  profession: Profession | null
  invitedBy: string
  usedBy: string | null
}

/** @returns the path of a one-time link; show it once, as only its hash is stored */
export const invite = (db: Db, asked: Asked): Promise<string> =>
  db.write(tx => keepInvitation(db, tx, asked, LINK_VALID))

/** @param once the form's one-time token: sent again, it returns the same link */
export const inviteOnce = (
  { db, secret }: { db: Db; secret: Secret },
  { once, ...asked }: Asked & { once: string },
): Promise<string> => {
  const token = tokenOf(secret, once)
  return idempotent<string>(db, {
    before: async tx => ((await readInvitation(tx, token, asked.now)) ? `/join/${token}` : null),
    change: tx => keepInvitation(db, tx, asked, LINK_VALID, token),
  })
}

/** The same for a form that is sent again. */
export const tokenOf = (secret: Secret, once: string): string =>
  createHmac('sha256', secretFor(secret, 'invitations')).update(once).digest('base64url')

/** Made again at each start, so that only the last link printed works. */
export const firstStaffLink = (db: Db, now: number): Promise<string> =>
  db.write(async tx => {
    await tx
      .delete(invitations)
      .where(and(eq(invitations.invitedBy, 'start'), isNull(invitations.usedBy)))
      .returning()
    return keepInvitation(
      db,
      tx,
      { roles: ['moderator', 'operator'], invitedBy: 'start', now },
      FIRST_LINK_VALID,
    )
  })

export async function renewInvitation(db: Db, tx: Tx, token: string, asked: Asked): Promise<string> {
  const unused = and(eq(invitations.tokenHash, hashOf(token)), isNull(invitations.usedBy))
  const { state } = (await readInvitation(tx, token, asked.now)) ?? {}
  if (state === 'open' || state === 'used') return `/join/${token}`
  await tx.delete(invitations).where(unused).returning()
  return keepInvitation(db, tx, asked, LINK_VALID, token)
}

export async function keepInvitation(
  db: Db,
  tx: Tx,
  { roles, profession, invitedBy, now }: Asked,
  valid: number,
  token = randomBytes(24).toString('base64url'),
): Promise<string> {
  const asked = { roles, profession: profession ?? null, invitedBy, expiresAt: now + valid }
  await tx.insert(invitations).values({ tokenHash: hashOf(token), ...asked })
  await appendEvent(db, tx, {
    kind: 'staff-invited',
    actor: actorOf(invitedBy),
    now,
    detail: { roles: roles.join(' ') },
  })
  return `/join/${token}`
}

export async function readInvitation(read: Reader, token: string, now: number): Promise<Invitation | null> {
  const [row] = await read
    .select()
    .from(invitations)
    .where(eq(invitations.tokenHash, hashOf(token)))
  if (!row) return null
  const { tokenHash: id, roles, profession, invitedBy, usedBy, expiresAt } = row
  return {
    id,
    state: usedBy ? 'used' : expiresAt <= now ? 'expired' : 'open',
    roles,
    profession,
    invitedBy,
    usedBy,
  }
}

export const openInvitations = (read: Reader, now: number) =>
  read
    .select({
      id: invitations.tokenHash,
      roles: invitations.roles,
      by: staff.handle,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .leftJoin(staff, eq(staff.id, invitations.invitedBy))
    .where(and(isNull(invitations.usedBy), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.expiresAt))

/** @returns false for one that was used, and for what is no invitation's id */
export const withdrawInvitation = (
  db: Db,
  { id, by, now }: { id: string; by: string; now: number },
): Promise<boolean> =>
  db.write(async tx => {
    const [gone] = await tx
      .delete(invitations)
      .where(and(eq(invitations.tokenHash, id), isNull(invitations.usedBy)))
      .returning()
    await dropOutsideInvitation(tx, id)
    if (!gone) return isHash(id) && (await tx.$count(invitations, eq(invitations.tokenHash, id))) === 0
    await appendEvent(db, tx, {
      kind: 'role-withdrawn',
      actor: by,
      now,
      detail: { from: 'invitation', roles: gone.roles.join(' ') },
    })
    return true
  })

/**
 * Whoever invites people answers for it, so what a leaving operator sent out and nobody used is withdrawn. An
 * applicant's link stays, as two colleagues checked them.
 */
export async function withdrawInvitationsOf(
  db: Db,
  tx: Tx,
  { staffId, by, now, onlyOutside }: { staffId: string; by: string; now: number; onlyOutside: boolean },
): Promise<number> {
  const unused = await tx
    .select()
    .from(invitations)
    .where(
      and(eq(invitations.invitedBy, staffId), isNull(invitations.usedBy), gt(invitations.expiresAt, now)),
    )
  const gone = unused.filter(
    ({ profession, roles }) =>
      !profession?.applicationId && (!onlyOutside || roles.includes('independent-reviewer')),
  )
  for (const { tokenHash, roles } of gone) {
    await tx.delete(invitations).where(eq(invitations.tokenHash, tokenHash)).returning()
    await dropOutsideInvitation(tx, tokenHash)
    await appendEvent(db, tx, {
      kind: 'role-withdrawn',
      actor: by,
      now,
      detail: { from: 'invitation', roles: roles.join(' ') },
    })
  }
  return gone.length
}

export async function closeInvitationOf(tx: Tx, applicationId: string): Promise<void> {
  const unused = await tx.select().from(invitations).where(isNull(invitations.usedBy))
  for (const { tokenHash } of unused.filter(({ profession }) => profession?.applicationId === applicationId))
    await tx.delete(invitations).where(eq(invitations.tokenHash, tokenHash)).returning()
}

export const clearExpiredInvitations = (db: Db, now: number) =>
  db.write(async tx => {
    await purgeOutsideReviews(tx, now)
    return tx
      .delete(invitations)
      .where(lte(invitations.expiresAt, now - FORGOTTEN_AFTER))
      .returning({ id: invitations.tokenHash })
  })

export const sealOffer = (secret: Secret, token: string, base32: string) =>
  sealTotp(secret, `invitation ${hashOf(token)}`, base32)
export const openOffer = (secret: Secret, token: string, sealed: string) =>
  openTotp(secret, `invitation ${hashOf(token)}`, sealed)

/** Behind a proxy the request says http; our cookie works over TLS only, so but for these it is https. */
export function wholeLink(request: Request, path: string): string {
  const { host, hostname } = new URL(request.url)
  const plain = hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.onion')
  return `${plain ? 'http' : 'https'}://${host}${path}`
}

const isHash = (id: string) => /^[0-9a-f]{64}$/.test(id)
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

export const actorOf = (invitedBy: string) => (invitedBy === 'start' ? 'operator' : invitedBy)
