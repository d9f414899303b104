import { expect, test } from 'vitest'
import { openReceipt, sealReceipt } from '../../../app/answers/feedback-receipt'
import { NOON, openWorld } from '../../support/world'

const MINUTE = 60_000

test('what came of a press is told right after it, of that answer alone, and by no address that somebody made up', async () => {
  const { secret } = (await openWorld()).site
  const about = { answerId: 'one', now: NOON }
  const receipt = { kind: 'helped', outcome: 'counted' } as const
  const sealed = sealReceipt(secret, receipt, about)
  expect(openReceipt(secret, sealed, { ...about, now: NOON + MINUTE })).toEqual(receipt)
  expect(openReceipt(secret, sealed, { ...about, now: NOON + 3 * MINUTE })).toBeNull()
  expect(openReceipt(secret, sealed, { ...about, answerId: 'another' })).toBeNull()
  expect(openReceipt(secret, 'counted', about)).toBeNull()
  expect(sealed).toMatch(/^[\w-]+$/)
})

test('the length of the address doesn’t tell what was said', async () => {
  const { secret } = (await openWorld()).site
  const lengths = (['helped', 'not-for-me', 'out-of-date'] as const).flatMap(kind =>
    (['counted', 'again', 'limit'] as const).map(
      outcome => sealReceipt(secret, { kind, outcome }, { answerId: 'one', now: NOON }).length,
    ),
  )
  expect(new Set(lengths).size).toBe(1)
})
