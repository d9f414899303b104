import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { DAY, dayOf } from '../../db/clock'
import { staffRoles } from '../../db/schema'
import { readWaiting } from '../../moderation/metrics/time-left'
import { policy } from '../../moderation/policy'
import { activeModerators, isAlone, teamState, teamWarnings } from '../../moderation/team'
import { castOf, decide } from '../support/moderators'
import { NOON, openWorld } from '../support/world'

const LONG_AFTER = NOON + (policy()['active-days'] + 1) * DAY

/** Marlo and Niki became moderators today; Olu only answers. */
async function team() {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  await world.colleague('Olu', 'professional')
  const read = world.db.read
  const active = async (now: number) => (await activeModerators(read, now)).sort()
  return { world, ada, marlo, niki, read, active }
}

it('a moderator who just got the role is counted on, and others are not moderators', async () => {
  const { marlo, niki, read, active } = await team()
  expect(await active(NOON)).toEqual([marlo, niki].sort())
  expect(await isAlone(read, { staffId: marlo, now: NOON })).toBe(false)
})

it('later, only who did something within the policy’s days is counted on', async () => {
  const { world, ada, marlo, niki, read, active } = await team()
  expect(await active(LONG_AFTER)).toEqual([])
  const sent = await world.writeThread(ada)
  await decide(world, { postId: 'postId' in sent ? sent.postId : '', staffId: marlo, now: NOON + 2 * DAY })
  expect(await active(LONG_AFTER)).toEqual([marlo])
  expect(await isAlone(read, { staffId: marlo, now: LONG_AFTER })).toBe(true)
  expect(await isAlone(read, { staffId: niki, now: LONG_AFTER })).toBe(false)
})

it('without the role nobody is counted on, whatever they did', async () => {
  const { world, ada, marlo, niki, active } = await team()
  const sent = await world.writeThread(ada)
  await decide(world, { postId: 'postId' in sent ? sent.postId : '', staffId: marlo })
  await world.db.write(tx => tx.delete(staffRoles).where(eq(staffRoles.staffId, marlo)).returning())
  expect(await active(NOON)).toEqual([niki])
})

it('the team’s state tells how many there are, and for how long nobody did anything', async () => {
  const { world, ada, marlo, read } = await team()
  expect(await teamState(read, NOON)).toEqual({ moderators: 2, active: 2, quietHours: null })
  const sent = await world.writeThread(ada)
  await decide(world, { postId: 'postId' in sent ? sent.postId : '', staffId: marlo })
  expect((await teamState(read, NOON + 2 * DAY)).quietHours).toBe(48)
  expect(dayOf(NOON)).toBeGreaterThan(0)
  await world.db.write(tx => tx.delete(staffRoles).returning())
  expect(await teamState(read, NOON)).toEqual({ moderators: 0, active: 0, quietHours: null })
})

it.each([
  [{ moderators: 0, active: 0, quietHours: null }, ['none']],
  [{ moderators: 2, active: 0, quietHours: null }, ['inactive']],
  [{ moderators: 2, active: 1, quietHours: 3 }, ['one']],
  [{ moderators: 1, active: 1, quietHours: 48 }, ['one', 'quiet']],
  [{ moderators: 3, active: 2, quietHours: 47 }, []],
  [{ moderators: 3, active: 3, quietHours: null }, []],
])('a team of %o is told %o', (state, told) => {
  expect(teamWarnings(state)).toEqual(told)
})

it('where nobody moderates, no author is promised when their post is read', async () => {
  const { world, ada } = await team()
  const sent = await world.writeThread(ada)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const mine = [{ postId: sent.postId, threadId: sent.threadId, position: 0, state: 'held' }]
  const said = async () => (await readWaiting(world.db.read, mine, NOON)).get(sent.postId)?.read?.said
  expect(await said()).toBe('promised')
  await world.db.write(tx => tx.delete(staffRoles).returning())
  expect(await said()).toBe('nobody')
})
