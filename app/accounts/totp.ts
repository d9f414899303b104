import { timingSafeEqual } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import { HOTP, TOTP, Secret as TotpSecret } from 'otpauth'
import type { Db } from '../../db'
import { staff } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'

/** RFC 6238, as every authenticator app expects. */
const DIGITS = 6
const STEP = 30_000
const WINDOW = 1

/** 160 bits, as RFC 4226 recommends. */
export const newTotpSecret = (): string => new TotpSecret({ size: 20 }).base32

export const sealTotp = (secret: Secret, belongsTo: string, base32: string): string =>
  seal(secretFor(secret, 'totp'), base32, belongsTo)

export const openTotp = (secret: Secret, belongsTo: string, sealed: string): string | null =>
  unseal(secretFor(secret, 'totp'), sealed, belongsTo)

export const totpUri = (base32: string, { issuer, handle }: { issuer: string; handle: string }): string =>
  new TOTP({
    issuer,
    label: handle,
    secret: TotpSecret.fromBase32(base32),
    digits: DIGITS,
    period: STEP / 1000,
  }).toString()

const codeOf = (secret: TotpSecret, counter: number) => HOTP.generate({ secret, digits: DIGITS, counter })

const readCode = (typed: string): string | null => {
  const code = typed.slice(0, 20).replace(/\s/g, '')
  return /^\d{6}$/.test(code) ? code : null
}

/** Compares every step of the window, so that a wrong code takes as long as a right one. */
export function stepOfCode(base32: string, typed: string, now: number): number | null {
  const code = readCode(typed)
  const secret = TotpSecret.fromBase32(base32)
  let found: number | null = null
  for (let off = -WINDOW; off <= WINDOW; off++) {
    const step = Math.floor(now / STEP) + off
    if (timingSafeEqual(Buffer.from(codeOf(secret, step)), Buffer.from(code ?? '------'))) found = step
  }
  return found
}

const nobodys = newTotpSecret()

/**
 * Each code works once, and no older one after it.
 * @returns 'limited' after five wrong codes within a quarter of an hour
 */
export async function checkTotp(
  site: { db: Db; secret: Secret },
  staffId: string,
  typed: string,
  now: number,
): Promise<'right' | 'wrong' | 'limited'> {
  if (readCode(typed) === null) return 'wrong'
  if (!takeTry(staffId, now)) return 'limited'
  const [row] = await site.db.read
    .select({ sealed: staff.totpSealed })
    .from(staff)
    .where(eq(staff.id, staffId))
  const base32 = row ? openTotp(site.secret, staffId, row.sealed) : null
  const step = stepOfCode(base32 ?? nobodys, typed, now)
  if (base32 === null || step === null) return 'wrong'

  const [taken] = await site.db.write(tx =>
    tx
      .update(staff)
      .set({ totpLastStep: step })
      .where(and(eq(staff.id, staffId), lt(staff.totpLastStep, step)))
      .returning({ id: staff.id }),
  )
  if (!taken) return 'wrong'
  tries.delete(staffId)
  return 'right'
}

const TRIES = 5
const QUARTER = 15 * 60_000
const MOST = 1_000

const tries = new Map<string, { used: number; since: number }>()

function takeTry(staffId: string, now: number): boolean {
  const known = tries.get(staffId)
  const current = known && Math.abs(now - known.since) < QUARTER ? known : { used: 0, since: now }
  if (current.used >= TRIES) return false
  tries.set(staffId, { ...current, used: current.used + 1 })
  for (const oldest of tries.keys()) {
    if (tries.size <= MOST) break
    tries.delete(oldest)
  }
  return true
}
