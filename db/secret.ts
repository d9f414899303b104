import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db } from '.'
import { installation } from './schema'

/** Kept outside the database, so that a stolen database alone opens nothing. 32 bytes each. */
export type Secret = { installSalt: Buffer; master: Buffer }

/** Creates it at the first start (mode 0600), on disk before anything depends on it. */
export function readOrMakeSecret(file: string): Secret {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (why) {
    if ((why as NodeJS.ErrnoException).code !== 'ENOENT') throw why
  }
  const made = { installSalt: randomBytes(32), master: randomBytes(32) }
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const handle = openSync(file, 'wx', 0o600)
  writeSync(
    handle,
    `${JSON.stringify({ version: 1, installSalt: made.installSalt.toString('base64'), master: made.master.toString('base64') })}\n`,
  )
  fsyncSync(handle)
  closeSync(handle)
  return made
}

function parse(text: string): Secret {
  const { installSalt, master } = (JSON.parse(text) ?? {}) as Record<string, string>
  const secret = {
    installSalt: Buffer.from(installSalt ?? '', 'base64'),
    master: Buffer.from(master ?? '', 'base64'),
  }
  if (secret.installSalt.length !== 32 || secret.master.length !== 32)
    throw new SyntaxError('The secret file is damaged.')
  return secret
}

/** 32 bytes for one purpose, by HKDF-SHA-256 (RFC 5869). */
export const secretFor = (secret: Secret, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret.master, secret.installSalt, purpose, 32))

/** @returns false when the database was made with another secret: every key would open an empty account */
export async function secretBelongsTo(db: Db, secret: Secret): Promise<boolean> {
  const fingerprint = createHmac('sha256', secretFor(secret, 'fingerprint')).update('lamplight').digest('hex')
  await db.write(tx =>
    tx
      .insert(installation)
      .values({ name: 'secret-fingerprint', value: fingerprint })
      .onConflictDoNothing()
      .returning(),
  )
  const [row] = await db.read.select().from(installation).where(eq(installation.name, 'secret-fingerprint'))
  return row?.value === fingerprint
}

/**
 * AES-256-GCM with a fresh nonce.
 * @param key 32 bytes
 * @param belongsTo the row's id, as AAD: in another row it doesn't open
 */
export function seal(key: Buffer, text: string, belongsTo: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belongsTo))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

export function unseal(key: Buffer, sealed: string, belongsTo: string): string | null {
  if (!sealed.startsWith('v1.')) return null
  const bytes = Buffer.from(sealed.slice(3), 'base64url')
  if (bytes.length < 28) return null
  try {
    const opened = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAAD(Buffer.from(belongsTo))
      .setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([opened.update(bytes.subarray(28)), opened.final()]).toString('utf8')
  } catch {
    return null
  }
}
