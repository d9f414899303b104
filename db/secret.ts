import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db } from '.'
import { installation } from './schema'

/** Kept outside the database, so that a stolen database alone opens nothing. 32 bytes each. */
export type Secret = { installSalt: Buffer; master: Buffer }

/** @returns null when there is none */
export function readSecret(file: string): Secret | null {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (why) {
    if ((why as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw why
  }
}

/**
 * Gives a new database its secret (mode 0600). The file gets its name once the database knows it, so that a start which
 * fails in between leaves nothing that blocks the next.
 * @param belongs whether the database is of this secret, which a new one then remembers
 * @returns null when the database was made with another secret
 */
export async function makeSecret(
  file: string,
  belongs: (secret: Secret) => Promise<boolean>,
): Promise<Secret | null> {
  beginSecret(file)
  const begun = begunName(file)
  const secret = readSecret(begun) ?? readSecret(file)
  if (!secret || !(await belongs(secret))) {
    rmSync(begun, { force: true })
    return null
  }
  // A process that starts at the same moment may have done it.
  if (existsSync(begun)) renameSync(begun, file)
  syncFolder(file)
  return secret
}

const begunName = (file: string) => `${file}.begun`

/** What the next first start makes its secret of; one that is begun already stays. */
export function beginSecret(
  file: string,
  { installSalt, master }: Secret = { installSalt: randomBytes(32), master: randomBytes(32) },
): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const whole = `${begunName(file)}.${process.pid}`
  rmSync(whole, { force: true })
  const handle = openSync(whole, 'wx', 0o600)
  const [salt, key] = [installSalt, master].map(part => part.toString('base64'))
  writeSync(handle, `${JSON.stringify({ version: 1, installSalt: salt, master: key })}\n`)
  fsyncSync(handle)
  closeSync(handle)
  try {
    // Unlike a rename it never replaces what another process began.
    linkSync(whole, begunName(file))
  } catch (why) {
    if ((why as NodeJS.ErrnoException).code !== 'EEXIST') throw why
  } finally {
    rmSync(whole)
  }
  syncFolder(file)
}

function syncFolder(file: string) {
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
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

const FINGERPRINT = 'secret-fingerprint'

const fingerprintOf = (secret: Secret): string =>
  createHmac('sha256', secretFor(secret, 'fingerprint')).update('lamplight').digest('hex')

/** @returns false when the database was made with another secret: every key would open an empty account */
export async function secretBelongsTo(db: Db, secret: Secret): Promise<boolean> {
  const fingerprint = fingerprintOf(secret)
  const read = async () => {
    const [row] = await db.read.select().from(installation).where(eq(installation.name, FINGERPRINT))
    return row?.value
  }
  const known = await read()
  if (known) return known === fingerprint
  await db.write(tx =>
    tx
      .insert(installation)
      .values({ name: FINGERPRINT, value: fingerprint })
      .onConflictDoNothing()
      .returning(),
  )
  return (await read()) === fingerprint
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
