import { describe, expect, it } from 'vitest'
import { newNonce, nonceHash, verifyNonce } from '../../../app/accounts/nonce'
import type { Secret } from '../../../db/secret'
import { NOON } from '../../support/world'

const HOUR = 3_600_000
const secret: Secret = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 2) }
const once = newNonce(secret, NOON)

describe('a form’s one-time token', () => {
  it('is accepted for a day, even when the form was opened at the end of an hour', () => {
    for (const opened of [NOON, NOON + HOUR - 1]) {
      const made = newNonce(secret, opened)
      expect(verifyNonce(secret, made, opened)).toBe(true)
      expect(verifyNonce(secret, made, opened + 24 * HOUR)).toBe(true)
      expect(verifyNonce(secret, made, opened + 25 * HOUR)).toBe(false)
    }
  })

  it('is accepted from a clock up to an hour ahead, but not from tomorrow', () => {
    expect(verifyNonce(secret, once, NOON - HOUR + 1)).toBe(true)
    expect(verifyNonce(secret, once, NOON - 2 * HOUR)).toBe(false)
  })

  it('holds 128 random bits, and no two are alike', () => {
    const made = new Set(Array.from({ length: 1_000 }, () => newNonce(secret, NOON)))
    expect(made.size).toBe(1_000)
    expect(Buffer.from(once.split('.')[0] ?? '', 'base64url')).toHaveLength(16)
  })

  it('is stored in the database only as a hash', () => {
    expect(nonceHash(once)).toMatch(/^[0-9a-f]{64}$/)
    expect(nonceHash(once)).toBe(nonceHash(once))
    expect(nonceHash(newNonce(secret, NOON))).not.toBe(nonceHash(once))
  })
})

describe('a one-time token that we did not make', () => {
  const [random, hour, mark] = once.split('.') as [string, string, string]

  it.each([
    ['nothing', ''],
    ['dots', '..'],
    ['a word', 'once'],
    ['without a mark', `${random}.${hour}`],
    ['with an empty mark', `${random}.${hour}.`],
    ['with a mark cut short', `${random}.${hour}.${mark.slice(0, -1)}`],
    ['with other random bits', `${'A'.repeat(22)}.${hour}.${mark}`],
    ['with a later hour', `${random}.${(Number.parseInt(hour, 36) + 1).toString(36)}.${mark}`],
    ['with an hour in capitals', `${random}.${hour.toUpperCase()}.${mark}`],
    ['with something behind it: one form must not become many', `${once}.again`],
    ['with a blank behind it', `${once} `],
    ['with a mark in letters outside ASCII', `${random}.${hour}.${'ä'.repeat(22)}`],
  ])('is refused: %s', (_, given) => {
    expect(verifyNonce(secret, given, NOON)).toBe(false)
  })

  it('is refused when another installation made it', () => {
    const other: Secret = { ...secret, master: Buffer.alloc(32, 3) }
    expect(verifyNonce(secret, newNonce(other, NOON), NOON)).toBe(false)
  })
})
