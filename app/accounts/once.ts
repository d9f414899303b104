import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { HOUR, hourOf } from '../../db/clock'
import { type Secret, secretFor } from '../../db/secret'

/** A page may stay open this long before it has to be sent once more. */
const VALID_HOURS = 24

/** A form's one-time token: 128 random bits, the hour, and our mark that it was made here. */
export function newOnce(secret: Secret, now: number): string {
  const token = `${randomBytes(16).toString('base64url')}.${hourOf(now).toString(36)}`
  return `${token}.${markOf(secret, token)}`
}

/** Whether this form was made by us within the last day. */
export function onceIsValid(secret: Secret, once: string, now: number): boolean {
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

/** What is kept of it, so that the same form makes one post. */
export const onceHash = (once: string) => createHash('sha256').update(`once ${once}`).digest('hex')

const markOf = (secret: Secret, token: string) =>
  createHmac('sha256', secretFor(secret, 'once')).update(token).digest('base64url').slice(0, 22)
