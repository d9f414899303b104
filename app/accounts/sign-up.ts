import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { accounts } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { type KeyHolder, makeKey, openKey } from './key'

/**
 * @param once the form's one-time token: the same form makes the same account and shows the same key
 * @returns 'busy' when too many keys are being derived
 */
export async function signUp(
  db: Db,
  secret: Secret,
  once: string,
  now: number,
): Promise<{ key: string; holder: KeyHolder } | 'busy'> {
  const key = makeKey(secret, once)
  const holder = await openKey(secret, key)
  if (!holder) return 'busy'
  await db.write(tx =>
    tx
      .insert(accounts)
      .values({ id: holder.accountId, createdDay: dayOf(now) })
      .onConflictDoNothing()
      .returning(),
  )
  return { key, holder }
}

/**
 * Every well-formed key costs the same time, whether or not an account exists.
 * @returns null when no account has this key
 */
export async function signIn(db: Db, secret: Secret, key: string): Promise<KeyHolder | null | 'busy'> {
  const holder = await openKey(secret, key)
  if (!holder) return 'busy'
  const [account] = await db.read
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.id, holder.accountId))
  return account ? holder : null
}
