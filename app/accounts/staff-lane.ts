import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { Cookie } from 'lucia'
import { dayOf } from '../../db/clock'
import { type Secret, secretFor } from '../../db/secret'
import type { Lane } from './key'

export const LANE_COOKIE = '__Host-d'

const DAYS = 90

/**
 * Marks a browser in which a colleague has signed in with both steps, so that they come in however many others are
 * trying (OWASP calls it a device cookie). It doesn't say who, and opens nothing.
 */
export function laneCookie(secret: Secret, now: number): string {
  const mark = `${randomBytes(16).toString('base64url')}.${dayOf(now).toString(36)}`
  return new Cookie(LANE_COOKIE, `${mark}.${signatureOf(secret, mark)}`, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    maxAge: DAYS * 24 * 3600,
  }).serialize()
}

export function laneOf(secret: Secret, cookie: string | null, now: number): Lane {
  const [random = '', day = '', signature = ''] = (cookie ?? '').split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, `${random}.${day}`))]
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs && dayOf(now) - Number.parseInt(day, 36) <= DAYS ? 'staff' : 'everybody'
}

const signatureOf = (secret: Secret, mark: string) =>
  createHmac('sha256', secretFor(secret, 'staff lane')).update(mark).digest('base64url')
