import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { DAY, dayOf, HOUR } from '../../db/clock'
import { staffRoles } from '../../db/schema'
import { readWaiting } from '../../moderation/metrics/time-left'
import { policy } from '../../moderation/policy'
import type { StaffedSpan } from '../../moderation/staffing/staffed-hours'
import { setAway, setHours } from '../../moderation/staffing/who-is-there'
import { activeModerators, isAlone, quietHours, whenSomebodyReads } from '../../moderation/team'
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

it('while they are away nobody is counted on, whatever they did, and again from the day they are back', async () => {
  const { world, marlo, niki, read, active } = await team()
  const back = dayOf(NOON) + 2
  await setAway(world.db, { staffId: niki, day: back, now: NOON })
  expect(await active(NOON)).toEqual([marlo])
  expect(await isAlone(read, { staffId: marlo, now: NOON })).toBe(true)
  expect(await active(back * DAY - 1)).toEqual([marlo])
  expect(await active(back * DAY)).toEqual([marlo, niki].sort())
})

it('an absence ends at midnight where the forum’s hours are', async () => {
  const { world, marlo, niki, active } = await team()
  const week = Array.from({ length: 7 }, (): StaffedSpan[] => [[7 * 60, 23 * 60]])
  await setHours(world.db, { hours: { zone: 'Asia/Tokyo', week }, by: marlo, now: NOON })
  await setAway(world.db, { staffId: niki, day: dayOf(NOON) + 1, now: NOON })
  expect(await active(NOON + 3 * HOUR - 1)).toEqual([marlo])
  expect(await active(NOON + 3 * HOUR)).toEqual([marlo, niki].sort())
})

it('hours of quiet are told within a week, and none without a moderator', async () => {
  const { world, ada, marlo, read } = await team()
  expect(await quietHours(read, NOON)).toBeNull()
  const sent = await world.writeThread(ada)
  await decide(world, { postId: 'postId' in sent ? sent.postId : '', staffId: marlo })
  expect(await quietHours(read, NOON + 2 * DAY)).toBe(48)
  expect(await quietHours(read, NOON + 9 * DAY)).toBeNull()
  await world.db.write(tx => tx.delete(staffRoles).returning())
  expect(await quietHours(read, NOON)).toBeNull()
})

describe('what those who wait are promised', () => {
  /** Ada’s first post waits. */
  async function waiting() {
    const it = await team()
    const sent = await it.world.writeThread(it.ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const mine = [{ postId: sent.postId, threadId: sent.threadId, position: 0, state: 'held' }]
    const told = async () => {
      const { read, next } = (await readWaiting(it.read, mine, NOON)).get(sent.postId) ?? {}
      return { said: read?.said, next, before: await whenSomebodyReads(it.read, NOON) }
    }
    return { ...it, told }
  }

  it('is a time while somebody moderates', async () => {
    const { told } = await waiting()
    expect(await told()).toEqual({ said: 'promised', next: null, before: null })
  })

  it('is no time where nobody has the role, whatever hours are set', async () => {
    const { world, marlo, told } = await waiting()
    const week = Array.from({ length: 7 }, (): StaffedSpan[] => [[20 * 60, 23 * 60]])
    await setHours(world.db, { hours: { zone: 'UTC', week }, by: marlo, now: NOON })
    expect((await told()).before).toEqual({ at: NOON + 8 * HOUR, zone: 'UTC' })
    await world.db.write(tx => tx.delete(staffRoles).returning())
    expect(await told()).toEqual({ said: 'nobody', next: null, before: 'nobody' })
  })

  it('is no time where those who have it did nothing for long', async () => {
    const { world, told } = await waiting()
    const long = dayOf(NOON) - policy()['active-days'] - 1
    await world.db.write(tx => tx.update(staffRoles).set({ grantedDay: long }).returning())
    expect(await told()).toEqual({ said: 'nobody', next: null, before: 'nobody' })
  })

  it('is the day when the first is back while all are away', async () => {
    const { world, marlo, niki, told } = await waiting()
    const back = dayOf(NOON) + 2
    await setAway(world.db, { staffId: marlo, day: back, now: NOON })
    await setAway(world.db, { staffId: niki, day: back + 1, now: NOON })
    const next = { at: back * DAY, zone: 'UTC' }
    expect(await told()).toMatchObject({ said: 'promised', next, before: next })
  })
})
