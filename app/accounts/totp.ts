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
const MINUTE = 60_000
const FAR = 20

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

/** The digits of any script, whatever stands between them. */
const readCode = (typed: string): string | null => {
  const code = [...typed.slice(0, 100).normalize('NFKC')].map(digitOf).join('')
  return code.length === DIGITS ? code : null
}

/** Each script has its ten digits in a row, from nought to nine. */
function digitOf(character: string): string {
  if (!/\p{Nd}/u.test(character)) return ''
  let value = 0
  for (let point = character.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(point - 1)); point--)
    value++
  return String(value % 10)
}

/** The step that a code is of, nearest to now. Compares all of them, so that a wrong code takes as long as a right one. */
function findStep(base32: string, typed: string, now: number, most: number): number | null {
  const code = Buffer.from(readCode(typed) ?? '------')
  const secret = TotpSecret.fromBase32(base32)
  const current = Math.floor(now / STEP)
  let found: number | null = null
  for (let step = current - most; step <= current + most; step++) {
    const nearer = found === null || Math.abs(step - current) < Math.abs(found - current)
    if (timingSafeEqual(Buffer.from(codeOf(secret, step)), code) && nearer) found = step
  }
  return found
}

export const stepOfCode = (base32: string, typed: string, now: number): number | null =>
  findStep(base32, typed, now, WINDOW)

/** How far a phone's clock is off. */
export type ClockOff = { clock: 'fast' | 'slow'; minutes: number }

/** Within ten minutes. What is said here must never be accepted later: see `saidSteps`. */
export function clockOff(base32: string, typed: string, now: number): (ClockOff & { step: number }) | null {
  const step = findStep(base32, typed, now, FAR)
  if (step === null) return null
  const off = step - Math.floor(now / STEP)
  return {
    step,
    clock: off > 0 ? 'fast' : 'slow',
    minutes: Math.max(1, Math.round((Math.abs(off) * STEP) / MINUTE)),
  }
}

/** When the step of a code began, in milliseconds; of 0, which nobody used, 1970. */
export const timeOfStep = (step: number): number => step * STEP

const nobodys = newTotpSecret()

/**
 * Each code works once, and no older one after it.
 * @returns 'limited' after five wrong codes within a quarter of an hour; for a code of another time, by how much the
 * phone's clock is off
 */
export async function checkTotp(
  site: { db: Db; secret: Secret },
  staffId: string,
  typed: string,
  now: number,
): Promise<'right' | 'wrong' | 'limited' | ClockOff> {
  if (readCode(typed) === null) return 'wrong'
  if (!takeTry(staffId, now)) return 'limited'
  const [row] = await site.db.read
    .select({ sealed: staff.totpSealed })
    .from(staff)
    .where(eq(staff.id, staffId))
  const base32 = row ? openTotp(site.secret, staffId, row.sealed) : null
  const step = stepOfCode(base32 ?? nobodys, typed, now)
  const off = clockOff(base32 ?? nobodys, typed, now)
  if (base32 === null || (step !== null && saidSteps.has(staffId, step, now))) return 'wrong'
  if (step === null) {
    if (off) saidSteps.add(staffId, off.step, now)
    return off ? { clock: off.clock, minutes: off.minutes } : 'wrong'
  }

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

/**
 * Codes that were said to be of a later time. Somebody who guessed one would only have to wait for it, so they are
 * refused when that time comes.
 */
const saidSteps = {
  until: new Map<string, number>(),
  add(staffId: string, step: number, now: number) {
    for (const [said, until] of this.until) if (until < now) this.until.delete(said)
    this.until.set(`${staffId} ${step}`, (step + WINDOW + 1) * STEP)
  },
  has(staffId: string, step: number, now: number) {
    return (this.until.get(`${staffId} ${step}`) ?? 0) >= now
  },
}

const TRIES = 5
const QUARTER = 15 * MINUTE
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
