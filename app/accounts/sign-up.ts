import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { accounts } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { type KeyHolder, type Lane, makeKey, openKey } from './key'
import { allow, giveBack } from './rate-limit'

/**
 * @param once the form's one-time token: the same form makes the same account and shows the same key
 * @returns 'busy' when too many keys are being derived
 */
export async function signUp(
  db: Db,
  secret: Secret,
  once: string,
): Promise<{ key: string; holder: KeyHolder } | 'busy'> {
  const key = makeKey(secret, once)
  const holder = await openKey(secret, key)
  if (!holder) return 'busy'
  await db.write(tx => tx.insert(accounts).values({ id: holder.accountId }).onConflictDoNothing().returning())
  return { key, holder }
}

/** Wrong keys from one network in an hour. */
export const TRIES_PER_HOUR = 30

/**
 * Only a wrong key uses up a try, and only its own network's: there is no allowance that strangers share, as 90 bits
 * can't be guessed and the lanes bound the work. No account is ever locked.
 */
export async function tryKey(
  { db, secret, client }: { db: Db; secret: Secret; client: string },
  key: string,
  lane?: Lane,
): Promise<KeyHolder | 'wrong' | 'limited' | 'busy'> {
  if (!allow(client, 'sign-in', TRIES_PER_HOUR)) return 'limited'
  const holder = await signIn(db, secret, key, lane)
  if (holder) giveBack(client, 'sign-in')
  return holder ?? 'wrong'
}

/**
 * Every well-formed key costs the same time, whether or not an account exists.
 * @returns null when no account has this key
 */
export async function signIn(
  db: Db,
  secret: Secret,
  key: string,
  lane?: Lane,
): Promise<KeyHolder | null | 'busy'> {
  const holder = await openKey(secret, key, lane)
  if (!holder) return 'busy'
  const [account] = await db.read
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.id, holder.accountId))
  return account ? holder : null
}
