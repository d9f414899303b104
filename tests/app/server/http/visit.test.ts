import { expect, it } from 'vitest'
import { readVisit } from '../../../../app/server/http/visit'

const secret = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 2) }
const HOUR = 3_600_000
const NOW = 500_000 * HOUR
const sentBack = (cookie: string | null) => cookie?.split(';')[0]

it('a visit has one key while its cookie is there, for half a day, and its cookie alone tells none', () => {
  const first = readVisit(secret, undefined, NOW)
  expect(first.cookie).toMatch(/^__Host-v=[\w-]{22}\.\w+; Path=\/; Secure; SameSite=Lax$/)
  expect(Buffer.from(first.key, 'base64url')).toHaveLength(32)
  const cookies = sentBack(first.cookie)
  expect(readVisit(secret, cookies, NOW + 11 * HOUR)).toEqual({ key: first.key, cookie: null })
  expect(readVisit({ ...secret, master: Buffer.alloc(32, 3) }, cookies, NOW).key).not.toBe(first.key)
})

it.each([
  ['another visit', undefined, 0],
  ['half a day later', 'own', 12],
  ['a cookie of the future', 'own', -1],
  ['no cookie of ours', '__Host-v=x', 0],
])('%s has another key', (_, given, hours) => {
  const first = readVisit(secret, undefined, NOW)
  const next = readVisit(secret, given === 'own' ? sentBack(first.cookie) : given, NOW + hours * HOUR)
  expect(next.key).not.toBe(first.key)
  expect(next.cookie).not.toBeNull()
})
