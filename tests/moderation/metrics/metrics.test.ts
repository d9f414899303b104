import { expect, it } from 'vitest'
import { newId } from '../../../db/ids'
import { cases, decisions } from '../../../db/schema'
import { firstReplyTime } from '../../../moderation/metrics/appearances'
import {
  calibration,
  LATELY,
  waitingTime as waitingTimeAt,
  waitsSince,
} from '../../../moderation/metrics/metrics'
import { castOf, decide } from '../../support/moderators'
import { replyAsAuthor } from '../../support/own-reply'
import { NOON, openWorld, type World } from '../../support/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 86_400_000

/** As many decided cases as waits are given, in minutes. */
async function decided(
  { db }: World,
  waits: number[],
  {
    priority = 'soon' as 'now' | 'today' | 'soon',
    decidedAt = NOON - DAY,
    kind = 'post' as 'post' | 'sample',
    undoneAt = null as number | null,
  } = {},
) {
  await db.write(async tx => {
    for (const wait of waits) {
      const caseId = newId()
      const openedAt = decidedAt - wait * MINUTE
      await tx.insert(cases).values({
        ...{ id: caseId, kind, postId: newId(), priority, because: [], signals: [] },
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
        ...{ words: '', machine: [], policyVersion: '2026-11-23', decidedAt, undoneAt },
      })
    }
  })
}

/** For a case that opened at an hour of the week at which nothing else did. */
const waitingTime = (
  read: World['db']['read'],
  {
    openedAt = NOON - 3 * DAY,
    ...asked
  }: { priority: 'now' | 'today' | 'soon'; openedAt?: number; now: number },
) => waitsSince(read, asked.now - LATELY).then(waits => waitingTimeAt(waits, { openedAt, ...asked }))

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1)

it('with few decisions, the waiting time shown is the promise of each priority', async () => {
  const world = await openWorld()
  await decided(world, upTo(19))
  const wait = (priority: 'now' | 'today' | 'soon') => waitingTime(world.db.read, { priority, now: NOON })
  expect(await wait('now')).toEqual({ basis: 'promised', withinMinutes: 60 })
  expect(await wait('today')).toEqual({ basis: 'promised', withinMinutes: 720 })
  expect(await wait('soon')).toEqual({ basis: 'promised', withinMinutes: 1440 })
})

it('with enough decisions, the waiting time shown is what half and nine in ten waited', async () => {
  const world = await openWorld()
  await decided(world, upTo(100))
  const wait = await waitingTime(world.db.read, { priority: 'soon', now: NOON })
  if (wait.basis !== 'band') throw new Error(wait.basis)
  // "Within" has to be true: at least this share waited no longer.
  expect(upTo(100).filter(minutes => minutes <= wait.halfWithinMinutes).length).toBeGreaterThanOrEqual(50)
  expect(upTo(100).filter(minutes => minutes <= wait.mostWithinMinutes).length).toBeGreaterThanOrEqual(90)
  expect(wait.halfWithinMinutes).toBeLessThanOrEqual(51)
  expect(wait.mostWithinMinutes).toBeLessThanOrEqual(91)
})

it('one post that waited for a week does not change the waiting time shown', async () => {
  const world = await openWorld()
  await decided(world, [...Array(24).fill(30), 7 * 24 * 60])
  const wait = await waitingTime(world.db.read, { priority: 'soon', now: NOON })
  expect(wait).toEqual({ basis: 'band', halfWithinMinutes: 30, mostWithinMinutes: 30 })
})

it('decisions older than 30 days, or of another priority, do not count', async () => {
  const world = await openWorld()
  await decided(world, upTo(40), { decidedAt: NOON - 30 * DAY - 1 })
  await decided(world, upTo(40), { priority: 'now' })
  expect((await waitingTime(world.db.read, { priority: 'soon', now: NOON })).basis).toBe('promised')
  expect((await waitingTime(world.db.read, { priority: 'now', now: NOON })).basis).toBe('band')
})

it('a case that was decided within its first quarter hour took a minute, not less than none', async () => {
  const world = await openWorld()
  await decided(world, Array(20).fill(-10))
  const wait = await waitingTime(world.db.read, { priority: 'soon', now: NOON })
  expect(wait).toEqual({ basis: 'band', halfWithinMinutes: 1, mostWithinMinutes: 1 })
})

it('withdrawn posts, and cases that no author waited for, do not count', async () => {
  const world = await openWorld()
  await decided(world, upTo(40), { undoneAt: NOON })
  await decided(world, upTo(40), { kind: 'sample' })
  expect((await waitingTime(world.db.read, { priority: 'soon', now: NOON })).basis).toBe('promised')
})

it('with enough decisions at this hour of the week, their waiting time is shown', async () => {
  const world = await openWorld()
  // A night on which it took ten hours, among days on which it took half an hour.
  await decided(world, Array(40).fill(30), { decidedAt: NOON - DAY })
  await decided(world, Array(20).fill(600), { decidedAt: NOON - 2 * DAY })
  const wait = (openedAt: number) => waitingTime(world.db.read, { priority: 'soon', openedAt, now: NOON })
  expect(await wait(NOON - 2 * DAY - 600 * MINUTE + 7 * DAY)).toEqual({
    basis: 'hour',
    halfWithinMinutes: 600,
    mostWithinMinutes: 600,
  })
  expect(await wait(NOON)).toEqual({ basis: 'band', halfWithinMinutes: 30, mostWithinMinutes: 600 })
})

it('the waiting time shown is checked against what was known at that moment', async () => {
  const world = await openWorld()
  // Ten days ago everybody waited an hour: from then on an hour is what is told.
  await decided(world, Array(20).fill(60), { decidedAt: NOON - 10 * DAY })
  await decided(world, [30, 60, 61, 90], { decidedAt: NOON - 2 * DAY })
  // In a band in which nothing is known, the promise counts: twelve hours.
  await decided(world, [700, 721], { decidedAt: NOON - DAY, priority: 'today' })
  expect(await calibration(world.db.read, NOON)).toEqual({ within: 3, n: 6 })
  // What is known only since says nothing about what was told before.
  await decided(world, Array(100).fill(1_000), { decidedAt: NOON - HOUR })
  const later = await calibration(world.db.read, NOON)
  expect([later.within, later.n]).toEqual([3, 106])
})

it('a post that still waits counts as soon as it waits too long', async () => {
  const world = await openWorld()
  const ada = await world.member('Ada')
  await world.writeThread(ada)
  expect(await calibration(world.db.read, NOON + 20 * HOUR)).toEqual({ within: 0, n: 0 })
  expect(await calibration(world.db.read, NOON + 25 * HOUR)).toEqual({ within: 0, n: 1 })
})

it('the first reply is timed from the moment at which it could be read, and those without one are not left out', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  for (let n = 0; n < 20; n++) {
    const sent = await world.writeThread(ada, { now: NOON - (n % 10) * HOUR, title: `Number ${n}` })
    if (!('postId' in sent)) continue
    if (sent.outcome === 'held') await decide(world, { postId: sent.postId, staffId: marlo, now: NOON })
    // Her own words are no answer; thirteen of twenty get one, five hours after they appeared.
    const own = await replyAsAuthor(world, ada, sent.threadId, NOON + HOUR)
    if ('postId' in own && own.outcome === 'held')
      await decide(world, { postId: own.postId, staffId: marlo, now: NOON + HOUR })
    if (n >= 13) continue
    const reply = await world.reply(ben, sent.threadId, { now: NOON + 3 * HOUR })
    if (!('postId' in reply) || reply.outcome !== 'held') continue
    await decide(world, { postId: reply.postId, staffId: marlo, now: NOON + 5 * HOUR })
  }
  expect(await firstReplyTime(world.db.read, NOON + DAY)).toBe(null)
  const told = await firstReplyTime(world.db.read, NOON + 4 * DAY)
  expect(told?.n).toBe(20)
  expect(told?.halfWithinHours).toBeGreaterThan(2)
  expect(told?.halfWithinHours).toBeLessThan(16)
  expect(told?.mostWithinHours).toBe(null)
})
