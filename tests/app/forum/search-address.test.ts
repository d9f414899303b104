import { expect, it } from 'vitest'
import { openSearch, sealSearch } from '../../../app/forum/search-address'

const secret = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 2) }
const MINUTE = 60_000

it('an address of results tells neither what was looked for nor how long that was', () => {
  const [short, long] = [
    sealSearch(secret, 'words pain', 0),
    sealSearch(secret, `words ${'é'.repeat(150)}`, 0),
  ]
  expect(short).toMatch(/^[\w-]{300,800}$/)
  expect(Buffer.from(short, 'base64url').toString('latin1')).not.toContain('pain')
  expect(sealSearch(secret, 'words desire', 0)).toHaveLength(short.length)
  expect(sealSearch(secret, 'words pain', 0)).not.toBe(short)
  expect(openSearch(secret, long, 0)).toBe(`words ${'é'.repeat(150)}`)
})

it('is open for half an hour, and only where it was made', () => {
  const address = sealSearch(secret, 'words pain', 0)
  expect(openSearch(secret, address, 29 * MINUTE)).toBe('words pain')
  expect(openSearch(secret, address, 30 * MINUTE)).toBeNull()
  expect(openSearch({ ...secret, master: Buffer.alloc(32, 3) }, address, 0)).toBeNull()
  for (const other of ['', 'x', `${address}x`, address.slice(1)])
    expect(openSearch(secret, other, 0)).toBeNull()
})
