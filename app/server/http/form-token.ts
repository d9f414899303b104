import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Secret, secretFor } from '../../../db/secret'

export const formTokenFor = (secret: Secret, sessionToken: string): string =>
  createHmac('sha256', secretFor(secret, 'form token')).update(sessionToken).digest('base64url')

const NEWCOMER = 'new.'

/** The token of a browser without a session: the form cookie’s, whichever page it stands on. */
export const newcomersToken = (secret: Secret, cookie: string): string =>
  NEWCOMER +
  createHmac('sha256', secretFor(secret, 'newcomer’s form token')).update(cookie).digest('base64url')

export const isNewcomersToken = (token: string): boolean => token.startsWith(NEWCOMER)

export const newFormCookie = (): string => randomBytes(16).toString('base64url')

/** Compares in constant time. */
export function isFormToken(expected: string, given: string | null): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given ?? '')]
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b)
}
