import { describe, expect, it } from 'vitest'
import { seal, unseal } from '../../db/secret'

const key = Buffer.alloc(32, 7)
const sealed = seal(key, 'Country: Portugal', 'row 1')

describe('a sealed text', () => {
  it.each(['', 'a', 'Country: Portugal', 'ä € 😀 \n', 'x'.repeat(10_000)])(
    'opens again, whatever it says',
    text => {
      expect(unseal(key, seal(key, text, 'row 1'), 'row 1')).toBe(text)
    },
  )

  it('looks different each time and shows nothing of what it says', () => {
    const many = new Set(Array.from({ length: 1_000 }, () => seal(key, 'Portugal', 'row 1').slice(0, 19)))
    expect(many.size).toBe(1_000)
    expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('Portugal')
  })

  it('does not open with another key', () => {
    expect(unseal(Buffer.alloc(32, 8), sealed, 'row 1')).toBeNull()
  })

  it('does not open in another row', () => {
    expect(unseal(key, sealed, 'row 2')).toBeNull()
  })

  it('does not open when a single bit of it is another', () => {
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
      expect(unseal(key, `v1.${changed.toString('base64url')}`, 'row 1'), `bit ${bit}`).toBeNull()
    }
  })

  it('does not open when it was cut short anywhere', () => {
    for (const whole of [sealed, seal(key, '', 'row 1')]) {
      const bytes = Buffer.from(whole.slice(3), 'base64url')
      for (let length = 0; length < bytes.length; length++) {
        const cut = `v1.${bytes.subarray(0, length).toString('base64url')}`
        expect(unseal(key, cut, 'row 1'), `${length} of ${bytes.length} bytes`).toBeNull()
      }
    }
  })

  it.each(['', 'v1', 'v1.', 'v2.abc', sealed.slice(3), 'Country: Portugal'])('is not "%s"', text => {
    expect(unseal(key, text, 'row 1')).toBeNull()
  })
})
