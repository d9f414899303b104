import { expect, it } from 'vitest'
import { LANE_COOKIE, laneCookie, laneOf } from '../../../app/accounts/staff-lane'
import { DAY } from '../../../db/clock'
import { NOON, openWorld } from '../../support/world'

const markIn = (line: string) => /^__Host-d=([^;]*)/.exec(line)?.[1] ?? ''

it('the staff lane is for browsers in which a colleague has signed in, for 90 days', async () => {
  const { secret } = await openWorld()
  const line = laneCookie(secret, NOON)
  expect(line).toMatch(/; HttpOnly; .*Path=\/; .*Secure$/)
  const value = markIn(line)
  expect(laneOf(secret, value, NOON)).toBe('staff')
  expect(laneOf(secret, value, NOON + 90 * DAY)).toBe('staff')
  expect(laneOf(secret, value, NOON + 91 * DAY)).toBe('everybody')
})

it('nobody can make up a mark for the staff lane', async () => {
  const { secret } = await openWorld()
  const value = markIn(laneCookie(secret, NOON))
  const [random, day, signature] = value.split('.')
  const forged = [
    null,
    '',
    '..',
    value.slice(0, -1),
    `${random}.zzzzz.${signature}`,
    `x${value}`,
    `${random}.${day}.`,
  ]
  for (const cookie of forged) expect(laneOf(secret, cookie, NOON)).toBe('everybody')
  expect(laneOf({ ...secret, master: Buffer.alloc(32, 9) }, value, NOON)).toBe('everybody')
  expect(LANE_COOKIE).toMatch(/^__Host-/)
})

it('the mark says nothing about who it is, and two of one day share nothing but the day', async () => {
  const { secret } = await openWorld()
  const [one, two] = [markIn(laneCookie(secret, NOON)), markIn(laneCookie(secret, NOON))]
  expect(one.split('.').filter(part => two.split('.').includes(part))).toHaveLength(1)
})
