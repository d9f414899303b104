import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { HOUR, hourOf } from '../../db/clock'
import { type Secret, secretFor } from '../../db/secret'

const VALID_HOURS = 24

export function newNonce(secret: Secret, now: number): string {
  const token = `${randomBytes(16).toString('base64url')}.${hourOf(now).toString(36)}`
  return `${token}.${markOf(secret, token)}`
}

export function verifyNonce(secret: Secret, once: string, now: number): boolean {
  const [random, hour, mark, ...more] = once.split('.')
  const expected = Buffer.from(markOf(secret, `${random}.${hour}`))
  const given = Buffer.from(mark ?? '')
  const age = now - Number.parseInt(hour ?? '', 36) * HOUR
  return (
    more.length === 0 &&
    given.length === expected.length &&
    timingSafeEqual(given, expected) &&
    age < (VALID_HOURS + 1) * HOUR &&
    age > -HOUR
  )
}

/**
 * What a new key is made from: the form, and the cookie of the browser that it was made for (by its token, `formToken` of
 * the request). The cookie goes when the session begins, so the page that made a key can't open it again.
 */
export const keySeed = (once: string, formToken: string) => `${once} ${formToken}`

export const nonceHash = (once: string) => createHash('sha256').update(`once ${once}`).digest('hex')

const markOf = (secret: Secret, token: string) =>
  createHmac('sha256', secretFor(secret, 'once')).update(token).digest('base64url').slice(0, 22)
