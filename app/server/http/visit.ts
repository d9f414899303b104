import { createHmac, randomBytes } from 'node:crypto'
import { HOUR, hourOf } from '../../../db/clock'
import { type Secret, secretFor } from '../../../db/secret'
import { VISIT_COOKIE } from '../../accounts/plain-cookies'
import { readCookie } from './cookies'

const LASTS_HOURS = 12

export type Visit = {
  /** 32 bytes, under which a tab keeps what is typed in it. */
  key: string
  /** Set by a script as a cookie once something is typed; null where it is there already. */
  cookie: string | null
}

/**
 * The key isn't on the device: the browser has half of it, a cookie that ends with the visit, and the server has the
 * other half (docs/decisions/025).
 */
export function readVisit(secret: Secret, cookies: string | undefined, now: number): Visit {
  const given = readCookie(cookies, VISIT_COOKIE) ?? ''
  const [, hour = ''] = /^[\w-]{22}\.([0-9a-z]{1,8})$/.exec(given) ?? []
  const age = now - Number.parseInt(hour, 36) * HOUR
  const goesOn = age >= 0 && age < LASTS_HOURS * HOUR
  const visit = goesOn ? given : `${randomBytes(16).toString('base64url')}.${hourOf(now).toString(36)}`
  const key = createHmac('sha256', secretFor(secret, 'visits')).update(visit).digest('base64url')
  return { key, cookie: goesOn ? null : `${VISIT_COOKIE}=${visit}; Path=/; Secure; SameSite=Lax` }
}
