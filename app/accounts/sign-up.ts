import { randomBytes, randomInt } from 'node:crypto'
import type { Db } from '../../db'
import { accounts } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { findHolder, type KeyHolder, type Lane, makeKey, openKey, wrapOwnerKey } from './key'
import { allow, giveBack, tooMany } from './rate-limit'

/**
 * @param seed see `keySeed`: the same makes the same account and shows the same key
 * @param mayBegin whether an account may be made, or only one be found that this seed has made before
 * @returns 'busy' when too many keys are being derived
 */
export async function signUp(
  db: Db,
  secret: Secret,
  seed: string,
  mayBegin = true,
): Promise<{ key: string; holder: KeyHolder } | 'busy' | 'no account'> {
  const key = makeKey(secret, seed)
  const opened = await openKey(secret, key)
  if (!opened) return 'busy'
  if (!mayBegin) {
    const holder = await findHolder(db.read, opened)
    return holder ? { key, holder } : 'no account'
  }
  const row = {
    id: opened.accountId,
    epoch: randomInt(2 ** 30),
    wrappedOwnerKey: wrapOwnerKey(opened, randomBytes(32)),
  }
  const holder = await db.write(async tx => {
    await tx.insert(accounts).values(row).onConflictDoNothing().returning()
    return findHolder(tx, opened)
  })
  return holder ? { key, holder } : 'busy'
}

/** Wrong keys from one network in an hour. */
const TRIES_PER_HOUR = 30

/** How a page answers a key that didn't open. */
export const statusOfKey = {
  wrong: { status: 400 },
  limited: tooMany(TRIES_PER_HOUR),
  busy: { status: 503, headers: { 'Retry-After': '30' } },
}

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
  const opened = await openKey(secret, key, lane)
  return opened ? findHolder(db.read, opened) : 'busy'
}
