import { expect, it } from 'vitest'
import { newId } from '../../db/ids'
import { cases, decisions } from '../../db/schema'
import { waitingTime } from '../../moderation/measures'
import { NOON, openWorld, type World } from '../world'

const MINUTE = 60_000
const DAY = 86_400_000

/** As many decided cases as waits are given, in minutes. */
async function decided(
  { db }: World,
  waits: number[],
  { priority = 'soon' as 'now' | 'today' | 'soon', decidedAt = NOON - DAY } = {},
) {
  await db.write(async tx => {
    for (const wait of waits) {
      const caseId = newId()
      const openedAt = decidedAt - wait * MINUTE
      await tx.insert(cases).values({
        ...{ id: caseId, postId: newId(), priority, because: [], signals: [] },
        ...{ openedAt, deadlineAt: openedAt, state: 'closed' },
      })
      await tx.insert(decisions).values({
        ...{
          id: newId(),
          caseId,
          postId: newId(),
          staffId: 'marlo',
          outcome: 'publish',
          reason: 'within-rules',
        },
        ...{ words: '', machine: [], policyVersion: '2026-11-22', decidedAt },
      })
    }
  })
}

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1)

it('with few decisions the promise is told, which holds for each priority', async () => {
  const world = await openWorld()
  await decided(world, upTo(19))
  const wait = (priority: 'now' | 'today' | 'soon') => waitingTime(world.db.read, { priority, now: NOON })
  expect(await wait('now')).toEqual({ basis: 'promised', withinMinutes: 60 })
  expect(await wait('today')).toEqual({ basis: 'promised', withinMinutes: 720 })
  expect(await wait('soon')).toEqual({ basis: 'promised', withinMinutes: 1440 })
})

it('with enough of them people are told what half and nine in ten waited', async () => {
  const world = await openWorld()
  await decided(world, upTo(100))
  const wait = await waitingTime(world.db.read, { priority: 'soon', now: NOON })
  if (wait.basis !== 'measured') throw new Error(wait.basis)
  // "Within" has to be true: at least this share waited no longer.
  expect(upTo(100).filter(minutes => minutes <= wait.halfWithinMinutes).length).toBeGreaterThanOrEqual(50)
  expect(upTo(100).filter(minutes => minutes <= wait.mostWithinMinutes).length).toBeGreaterThanOrEqual(90)
  expect(wait.halfWithinMinutes).toBeLessThanOrEqual(51)
  expect(wait.mostWithinMinutes).toBeLessThanOrEqual(91)
})

it('one who waited for a week does not change what the others did', async () => {
  const world = await openWorld()
  await decided(world, [...Array(24).fill(30), 7 * 24 * 60])
  const wait = await waitingTime(world.db.read, { priority: 'soon', now: NOON })
  expect(wait).toEqual({ basis: 'measured', halfWithinMinutes: 30, mostWithinMinutes: 30 })
})

it('what was decided more than 30 days ago, or at another priority, does not count', async () => {
  const world = await openWorld()
  await decided(world, upTo(40), { decidedAt: NOON - 30 * DAY - 1 })
  await decided(world, upTo(40), { priority: 'now' })
  expect((await waitingTime(world.db.read, { priority: 'soon', now: NOON })).basis).toBe('promised')
  expect((await waitingTime(world.db.read, { priority: 'now', now: NOON })).basis).toBe('measured')
})

it('a case that was decided within its first quarter hour took a minute, not less than none', async () => {
  const world = await openWorld()
  await decided(world, Array(20).fill(-10))
  const wait = await waitingTime(world.db.read, { priority: 'soon', now: NOON })
  expect(wait).toEqual({ basis: 'measured', halfWithinMinutes: 1, mostWithinMinutes: 1 })
})
