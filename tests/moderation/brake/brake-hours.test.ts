import { expect, it } from 'vitest'
import { HOUR } from '../../../db/clock'
import { brakeHours, noBrakes } from '../../../moderation/brake/brake-hours'
import { readBrakes } from '../../../moderation/brake/brakes-on'
import { letBrakeGo, setBrake } from '../../../moderation/brake/set-brake'
import { transparencyReport } from '../../../moderation/transparency/transparency'
import { openWorld } from '../../support/world'

const EVE = Date.UTC(2026, 10, 30, 22)
const brake = {
  kind: 'slow' as const,
  slowMinutes: 5,
  because: 'too-much' as const,
  note: '',
  by: 'operator',
}

it('hours of brakes are counted by kind and month, as far as they went, and once where two overlap', async () => {
  const { db, secret } = await openWorld()
  await setBrake(db, secret, { ...brake, boardId: 'amber', hours: 3, now: EVE })
  await setBrake(db, secret, { ...brake, boardId: 'birch', hours: 3, now: EVE + HOUR })
  await setBrake(db, secret, { ...brake, kind: 'read-only', boardId: null, hours: 24, now: EVE })
  const now = EVE + 10 * HOUR
  const stopped = (await readBrakes(db.read, EVE + HOUR)).find(each => each.kind === 'read-only')
  await letBrakeGo(db, { id: stopped?.id ?? '', by: 'operator', now: EVE + HOUR })
  expect(Object.fromEntries(await brakeHours(db.read, now))).toEqual({
    null: { ...noBrakes(), slow: 4, 'read-only': 1 },
    '2026-11': { ...noBrakes(), slow: 2, 'read-only': 1 },
    '2026-12': { ...noBrakes(), slow: 2 },
  })
  // One that's still on counts until now.
  expect((await brakeHours(db.read, EVE + 1.5 * HOUR)).get(null)?.slow).toBe(2)
  expect((await transparencyReport(db.read, now)).all.brakes).toEqual({
    ...{ 'new-accounts': 0, 'first-posts': 0 },
    ...{ slow: 4, 'read-only': 1, work: 0 },
  })
})
