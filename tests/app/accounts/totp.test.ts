import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import {
  checkTotp,
  clockOff,
  newTotpSecret,
  openTotp,
  sealTotp,
  stepOfCode,
  totpUri,
} from '../../../app/accounts/totp'
import { staff } from '../../../db/schema'
import { NOON, openWorld } from '../../support/world'

const STEP = 30_000
const MINUTE = 60_000

const codeAt = (base32: string, timestamp: number) =>
  TOTP.generate({ secret: Secret.fromBase32(base32), digits: 6, period: 30, timestamp })

/** Six digits that open nothing around this moment. */
const wrongAt = (base32: string, now: number) => {
  for (let n = 0; ; n++) {
    const code = String(n).padStart(6, '0')
    if (clockOff(base32, code, now) === null) return code
  }
}

async function withPhone() {
  const world = await openWorld()
  const id = await world.colleague('Ada', 'moderator')
  const base32 = newTotpSecret()
  const totpSealed = sealTotp(world.secret, id, base32)
  await world.db.write(tx => tx.update(staff).set({ totpSealed }).where(eq(staff.id, id)).returning())
  const check = (code: string, now = NOON) => checkTotp(world.site, id, code, now)
  return { ...world, id, base32, check }
}

test('the codes are those of RFC 6238, appendix B', () => {
  const base32 = Secret.fromLatin1('12345678901234567890').base32
  const asWritten = { 59: '94287082', 1111111109: '07081804', 1234567890: '89005924', 2000000000: '69279037' }
  for (const [second, code] of Object.entries(asWritten)) {
    const now = Number(second) * 1000
    expect(stepOfCode(base32, code.slice(-6), now)).toBe(Math.floor(now / STEP))
  }
})

test('a secret has 160 bits and opens only for the colleague it was sealed for', async () => {
  const { secret } = await openWorld()
  const base32 = newTotpSecret()
  expect(Secret.fromBase32(base32).bytes.length).toBe(20)
  const sealed = sealTotp(secret, 'ada', base32)
  expect(sealed).not.toContain(base32)
  expect(openTotp(secret, 'ada', sealed)).toBe(base32)
  expect(openTotp(secret, 'bea', sealed)).toBe(null)
})

test('the address for an authenticator app names the forum and the handle, and nothing else', () => {
  const uri = new URL(totpUri(newTotpSecret(), { issuer: 'Lamplight', handle: 'Ada' }))
  expect(uri.protocol).toBe('otpauth:')
  expect(decodeURIComponent(uri.pathname)).toContain('Lamplight:Ada')
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({
    issuer: 'Lamplight',
    digits: '6',
    period: '30',
  })
})

test('a code works once', async () => {
  const { base32, check } = await withPhone()
  const code = codeAt(base32, NOON)
  expect(await check(code)).toBe('right')
  expect(await check(code)).toBe('wrong')
})

test('a code sent twice at once works once', async () => {
  const { base32, check } = await withPhone()
  const code = codeAt(base32, NOON)
  expect((await Promise.all([check(code), check(code), check(code)])).sort()).toEqual([
    'right',
    'wrong',
    'wrong',
  ])
})

test('a code older than the last one used is refused', async () => {
  const { base32, check } = await withPhone()
  expect(await check(codeAt(base32, NOON))).toBe('right')
  expect(await check(codeAt(base32, NOON - STEP))).toBe('wrong')
  expect(await check(codeAt(base32, NOON + STEP))).toBe('right')
})

test('a clock may be one step off; further off, it is told by how much, and not accepted', async () => {
  const { base32, check } = await withPhone()
  expect(await check(codeAt(base32, NOON - 2 * STEP))).toEqual({ clock: 'slow', minutes: 1 })
  expect(await check(codeAt(base32, NOON + 2 * STEP))).toEqual({ clock: 'fast', minutes: 1 })
  expect(await check(codeAt(base32, NOON - 7 * MINUTE))).toEqual({ clock: 'slow', minutes: 7 })
  expect(await check(codeAt(base32, NOON - STEP))).toBe('right')
})

test('a clock that is more than ten minutes off is not recognised', async () => {
  const { base32, check } = await withPhone()
  expect(await check(codeAt(base32, NOON + 11 * MINUTE))).toBe('wrong')
  expect(await check(codeAt(base32, NOON - 11 * MINUTE))).toBe('wrong')
})

test('a code that was said to be of a later time is refused when that time comes; the next one is not', async () => {
  const { base32, check } = await withPhone()
  const later = NOON + 5 * MINUTE
  expect(await check(codeAt(base32, later))).toEqual({ clock: 'fast', minutes: 5 })
  expect(await check(codeAt(base32, later), later)).toBe('wrong')
  expect(await check(codeAt(base32, later), later + STEP)).toBe('wrong')
  expect(await check(codeAt(base32, later + STEP), later + STEP)).toBe('right')
})

test('telling about the clock counts as a wrong code', async () => {
  const { base32, check } = await withPhone()
  for (let n = 0; n < 5; n++)
    expect(await check(codeAt(base32, NOON + 5 * MINUTE))).toEqual({ clock: 'fast', minutes: 5 })
  expect(await check(codeAt(base32, NOON))).toBe('limited')
})

test('what has not six digits is no code', async () => {
  const { check } = await withPhone()
  for (const typed of ['', '12345', '1234567', 'abcdef', '-12345']) expect(await check(typed)).toBe('wrong')
})

const dressed: [string, (code: string) => string][] = [
  ['a gap', code => `${code.slice(0, 3)} ${code.slice(3)}`],
  ['a hyphen', code => `${code.slice(0, 3)}-${code.slice(3)}`],
  ['a dot and a no-break space', code => `${code.slice(0, 2)}.${code.slice(2, 4)}\u00a0${code.slice(4)}`],
  ['a mark of direction', code => `\u200e${code}\u200e`],
  ['a label', code => `Code: ${code}`],
  ['full-width digits', code => code.replace(/\d/g, digit => String.fromCodePoint(0xff10 + Number(digit)))],
  ['Arabic digits', code => code.replace(/\d/g, digit => String.fromCodePoint(0x660 + Number(digit)))],
  ['Devanagari digits', code => code.replace(/\d/g, digit => String.fromCodePoint(0x966 + Number(digit)))],
]
test.each(dressed)('a code may come with %s', async (_, dress) => {
  const { base32, check } = await withPhone()
  expect(await check(dress(codeAt(base32, NOON)))).toBe('right')
})

test('after five wrong codes even the right one waits for a quarter of an hour', async () => {
  const { base32, check } = await withPhone()
  for (let n = 0; n < 5; n++) expect(await check(wrongAt(base32, NOON))).toBe('wrong')
  expect(await check(codeAt(base32, NOON))).toBe('limited')
  const later = NOON + 15 * MINUTE
  expect(await check(codeAt(base32, later), later)).toBe('right')
})

test('guesses that arrive at once are counted one by one', async () => {
  const { base32, check } = await withPhone()
  const answers = await Promise.all(Array.from({ length: 20 }, () => check(wrongAt(base32, NOON))))
  expect(answers.filter(answer => answer === 'wrong')).toHaveLength(5)
})

test('a right code clears the count of wrong ones', async () => {
  const { base32, check } = await withPhone()
  for (let n = 0; n < 4; n++) await check(wrongAt(base32, NOON))
  expect(await check(codeAt(base32, NOON))).toBe('right')
  for (let n = 0; n < 5; n++) expect(await check(wrongAt(base32, NOON))).toBe('wrong')
})

test('without a secret that can be opened, no code is right', async () => {
  const { site, colleague } = await openWorld()
  const id = await colleague('Bea', 'moderator')
  expect(await checkTotp(site, id, '123456', NOON)).toBe('wrong')
  expect(await checkTotp(site, 'nobody', '123456', NOON)).toBe('wrong')
})
