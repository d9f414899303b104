import { expect, it } from 'vitest'
import { dayOf } from '../../db/clock'
import { idempotent } from '../../db/idempotent'
import { type Role, staffRoles } from '../../db/schema'
import { NOON, openWorld, type World } from '../support/world'

/** Grants a role; whoever sends the same form again is told what came of it. */
const grant = ({ db }: World, staffId: string, role: Role = 'moderator') =>
  idempotent<string>(db, {
    before: async tx => ((await tx.$count(staffRoles)) > 0 ? 'before' : null),
    change: async tx => {
      await tx.insert(staffRoles).values({ staffId, role, grantedBy: 'start', grantedDay: dayOf(NOON) })
      return 'changed'
    },
  })

it('a form that arrives six times at once, or once more later, makes one change', async () => {
  const world = await openWorld()
  const told = await Promise.all(Array.from({ length: 6 }, () => grant(world, 'marlo')))
  expect(told.sort()).toEqual([...Array(5).fill('before'), 'changed'])
  expect(await grant(world, 'marlo')).toBe('before')
  expect(await world.db.read.$count(staffRoles)).toBe(1)
})

it('what collides with something else is thrown', async () => {
  const world = await openWorld()
  await grant(world, 'marlo')
  const again = idempotent<string>(world.db, {
    before: async () => null,
    change: async tx => {
      await tx
        .insert(staffRoles)
        .values({ staffId: 'marlo', role: 'moderator', grantedBy: 'start', grantedDay: dayOf(NOON) })
      return 'changed'
    },
  })
  await expect(again).rejects.toThrow()
})
