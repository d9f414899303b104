import { hkdfSync } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { accounts } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { KEY_WORDS, keyWords } from './read-key'

export type KeyHolder = { accountId: string; ownerKey: Buffer }

/** What the words alone lead to. The owner key is in the account's row, unless that was made before they were wrapped. */
export type OpenedKey = { accountId: string; wrappingKey: Buffer; derivedOwnerKey: Buffer }

/**
 * The same form, sent twice by the same browser, makes the same account.
 * @param seed with at least 128 random bits, see `keySeed`
 */
export function makeKey(secret: Secret, seed: string): string {
  const bytes = Buffer.from(
    hkdfSync('sha256', secretFor(secret, 'new key'), Buffer.from(seed), 'words', 8 * KEY_WORDS),
  )
  // 64 bits modulo 7,775 leave a bias below 2^-51.
  return Array.from(
    { length: KEY_WORDS },
    (_, n) => keyWords[Number(bytes.readBigUInt64BE(8 * n) % BigInt(keyWords.length))],
  ).join(' ')
}

/**
 * Argon2id with 19 MiB, t = 2, p = 1 (OWASP Password Storage Cheat Sheet), then HKDF.
 * @returns null when too many are being derived: answer 503
 */
export async function openKey(
  secret: Secret,
  key: string,
  lane: Lane = 'everybody',
): Promise<OpenedKey | null> {
  const root = await withConcurrencyLimit(
    () =>
      hashRaw(key, {
        memoryCost: 19_456,
        timeCost: 2,
        parallelism: 1,
        outputLen: 32,
        salt: secret.installSalt,
      }),
    lane,
  )
  if (!root) return null
  const part = (name: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', root, secret.installSalt, name, bytes))
  return {
    accountId: part('account', 16).toString('hex'),
    wrappingKey: part('wrapping', 32),
    derivedOwnerKey: part('owner', 32),
  }
}

export const wrapOwnerKey = ({ accountId, wrappingKey }: OpenedKey, ownerKey: Buffer): string =>
  seal(wrappingKey, ownerKey.toString('base64'), accountId)

/** @returns null when no account has this key */
export async function findHolder(read: Reader, opened: OpenedKey): Promise<KeyHolder | null> {
  const { accountId, wrappingKey, derivedOwnerKey } = opened
  const [account] = await read
    .select({ wrapped: accounts.wrappedOwnerKey })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  if (!account) return null
  if (account.wrapped === null) return { accountId, ownerKey: derivedOwnerKey }
  const unwrapped = unseal(wrappingKey, account.wrapped, accountId)
  return unwrapped === null ? null : { accountId, ownerKey: Buffer.from(unwrapped, 'base64') }
}

/**
 * Staff come in however many others are trying, so that somebody can still moderate; so does whoever has proved some
 * work.
 */
export type Lane = 'everybody' | 'proved' | 'staff'

/** Key derivations at once, and how many may wait behind them, so that pages stay fast meanwhile. */
const makeLane = (atOnce: number, waiting: number) => ({
  atOnce,
  waiting,
  running: 0,
  queue: [] as (() => void)[],
})
const lanes = { everybody: makeLane(2, 24), proved: makeLane(1, 24), staff: makeLane(1, 8) }

/** @returns null at once when too many are already waiting */
export async function withConcurrencyLimit<T>(
  work: () => Promise<T>,
  name: Lane = 'everybody',
): Promise<T | null> {
  const lane = lanes[name]
  if (lane.running < lane.atOnce) lane.running++
  else if (lane.queue.length >= lane.waiting) return null
  else await new Promise<void>(resolve => lane.queue.push(resolve))
  try {
    return await work()
  } finally {
    const next = lane.queue.shift()
    if (next) next()
    else lane.running--
  }
}
