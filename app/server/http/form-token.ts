import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Secret, secretFor } from '../../../db/secret'

export const formTokenFor = (secret: Secret, sessionToken: string): string =>
  createHmac('sha256', secretFor(secret, 'form token')).update(sessionToken).digest('base64url')

/** Compares in constant time. */
export function isFormToken(expected: string, given: string | null): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given ?? '')]
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b)
}
