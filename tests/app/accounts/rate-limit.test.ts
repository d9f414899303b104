import { expect, it } from 'vitest'
import { allow, allowForm, bucketNumber, giveBack, tooMany } from '../../../app/accounts/rate-limit'

const HOUR = 3_600_000

it('a rate limit allows a number of requests at once, and restores them over the hour', () => {
  const at = (now: number) => allow('a', 'sign in', 4, now)
  expect([at(0), at(0), at(0), at(0), at(0)]).toEqual([true, true, true, true, false])
  expect(at(HOUR / 8)).toBe(false)
  expect(at(HOUR / 4)).toBe(true)
  expect(at(HOUR / 4)).toBe(false)
  expect([at(9 * HOUR), at(9 * HOUR), at(9 * HOUR), at(9 * HOUR), at(9 * HOUR)].filter(Boolean)).toHaveLength(
    4,
  )
})

it('a rate limit counts each client and each kind of action separately', () => {
  expect(allow('b', 'write', 1, 0)).toBe(true)
  expect(allow('b', 'write', 1, 0)).toBe(false)
  expect(allow('c', 'write', 1, 0)).toBe(true)
  expect(allow('b', 'report', 1, 0)).toBe(true)
})

it('a rate limit counts a form once, however often it arrives', () => {
  const sent = (once: string) => allowForm(once, 'd', 'report', 1)
  expect([sent('one'), sent('one'), sent('two')]).toEqual([true, true, false])
})

it('a rate limit remembers a bounded number of clients, and forgets the one unused for longest', () => {
  allow('old', 'flood', 1, 0)
  for (let n = 0; n < 30_000; n++) {
    allow(`client ${n}`, 'flood', 1, 1)
    if (n === 15_000) expect(allow('old', 'flood', 1, 1)).toBe(false)
  }
  expect(bucketNumber()).toBe(20_000)
  expect(allow('old', 'flood', 1, 1)).toBe(false)
  expect(allow('client 0', 'flood', 1, 1)).toBe(true)
})

it('what is given back can be used again, and never adds up to more', () => {
  const at = (now: number) => allow('d', 'sign in', 2, now)
  expect([at(0), at(0), at(0)]).toEqual([true, true, false])
  giveBack('d', 'sign in')
  expect([at(0), at(0)]).toEqual([true, false])
  for (let n = 0; n < 9; n++) giveBack('d', 'sign in')
  expect([at(0), at(0), at(0)]).toEqual([true, true, false])
  giveBack('nobody yet', 'sign in')
  expect(allow('nobody yet', 'sign in', 1, 0)).toBe(true)
})

it('whoever is turned away is told when the next try comes back', () => {
  expect(tooMany(30)).toEqual({ status: 429, headers: { 'Retry-After': '120' } })
  expect(tooMany(7)).toEqual({ status: 429, headers: { 'Retry-After': '515' } })
})
