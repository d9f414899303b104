import { createHmac, timingSafeEqual } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../db'
import { accounts, staff } from '../../db/schema'
import { type Secret, secretFor } from '../../db/secret'
import { type Lane, makeKey, openKey, wrapOwnerKey } from './key'
import { resealPreferences } from './preferences'
import { type KeyProblem, readKey } from './read-key'
import type { Session, Sessions } from './sessions'
import { tryKey } from './sign-up'

type Site = { db: Db; secret: Secret; sessions: Sessions }

/** Before what an open browser alone must not be enough for. Counts as a try to sign in. */
export async function checkOwnKey(
  site: { db: Db; secret: Secret; client: string },
  session: Session,
  typed: string,
  lane?: Lane,
): Promise<'right' | 'wrong' | 'limited' | 'busy' | KeyProblem> {
  const key = readKey(typed)
  if (typeof key !== 'string') return key
  const holder = await tryKey(site, key, lane)
  if (typeof holder === 'string') return holder
  return holder.accountId === session.accountId ? 'right' : 'wrong'
}

/** The same words in the same session, so that a form sent twice shows no second key. The old key still works. */
export const offerNextKey = ({ secret, sessions }: Omit<Site, 'db'>, session: Session): Promise<void> =>
  session.nextKey
    ? Promise.resolve()
    : sessions.offerKey(session.token, makeKey(secret, `next ${session.token}`))

/**
 * From the old key to the offered one, in one write: whenever it's interrupted, one of the two opens the account. No
 * persona is touched, as the owner key stays what it is.
 * @returns the token of a new session, as all others end
 */
export async function changeKey(
  { db, secret, sessions }: Site,
  session: Session,
): Promise<{ token: string } | 'none' | 'busy'> {
  if (!session.nextKey) return 'none'
  const opened = await openKey(secret, session.nextKey)
  if (!opened) return 'busy'
  const { accountId, ownerKey } = session
  const moved = await db.write(async tx => {
    const own = eq(accounts.id, accountId)
    // Locks the row first, so that no preference saved meanwhile is lost.
    await tx.update(accounts).set({ id: accountId }).where(own).returning({ id: accounts.id })
    const row = {
      id: opened.accountId,
      wrappedOwnerKey: wrapOwnerKey(opened, ownerKey),
      preferences: await resealPreferences(tx, session, opened.accountId),
      keyKept: true,
      epoch: sql`${accounts.epoch} + 1`,
    }
    const [changed] = await tx.update(accounts).set(row).where(own).returning({ id: accounts.id })
    await tx
      .update(staff)
      .set({ accountId: opened.accountId })
      .where(eq(staff.accountId, accountId))
      .returning({ id: staff.id })
    return changed
  })
  if (!moved) return 'none'
  return { token: await sessions.start({ accountId: moved.id, ownerKey }, session.kind) }
}

const MINUTES = 10

/** Shows that this browser gave the key a moment ago, on any process. */
export function newGrant(secret: Secret, { token }: Session, now: number): string {
  const until = (now + MINUTES * 60_000).toString(36)
  return `${until}.${signatureOf(secret, token, until)}`
}

export function isGranted(secret: Secret, { token }: Session, grant: string, now: number): boolean {
  const [until = '', signature = ''] = grant.split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, token, until))]
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs && now < Number.parseInt(until, 36)
}

const signatureOf = (secret: Secret, token: string, until: string) =>
  createHmac('sha256', secretFor(secret, 'key given again')).update(`${until} ${token}`).digest('base64url')
