import { expect, it } from 'vitest'
import { DAY, HOUR } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { sealDays } from '../../../db/seals'
import { coarsenTimes } from '../../../moderation/metrics/coarse-times'
import { sumDays } from '../../../moderation/metrics/daily-sums'
import { compareSums } from '../../../moderation/metrics/recount'
import { weeklyWaits } from '../../../moderation/metrics/weekly-waits'
import { becomeKnown, castOf, decide, publishedThread } from '../../support/moderators'
import { NOON, openWorld, type World } from '../../support/world'

/** As the jobs do, day by day, with something to seal on each. */
async function liveUntil({ db }: World, now: number) {
  for (let at = NOON; at <= now; at += DAY) {
    await db.write(tx => appendEvent(db, tx, { kind: 'links-checked', actor: 'machine', now: at }))
    await sealDays(db, at)
    await coarsenTimes(db, at)
    await sumDays(db)
  }
}

const week = (now: number) => Math.floor((now / DAY + 3) / 7)

it('first replies are told by week, board and hour once a week is over, and of fewer than five nothing', async () => {
  const world = await openWorld()
  const { ben, marlo } = await castOf(world)
  await becomeKnown(world, ben, marlo)
  // Eight newcomers' conversations that Marlo publishes at noon; two are never answered, the others three hours later.
  for (let n = 0; n < 8; n++) {
    const { threadId } = await publishedThread(world, await world.member(`Newcomer ${n}`), marlo)
    if (n >= 6) continue
    const sent = await world.reply(ben, threadId, { now: NOON + 3 * HOUR })
    expect(sent.outcome).toBe('published')
  }
  await liveUntil(world, NOON + 7 * DAY)
  const early = await weeklyWaits(world.db.read, NOON + 7 * DAY)
  expect(early.weeks.every(each => each.replied === null)).toBe(true)

  const now = NOON + 8 * DAY
  await liveUntil(world, now)
  const { weeks, boards, hours } = await weeklyWaits(world.db.read, now)
  const told = weeks[weeks.length - 1 - (week(now) - week(NOON))]
  expect(told?.replied).toMatchObject({ half: 3, most: null })
  expect(told?.decided?.n).toBe(11)
  expect(boards.find(each => each.replied)).toMatchObject({ replied: { n: 8, half: 3, most: null } })
  expect(boards.filter(each => each.replied)).toHaveLength(1)
  expect(hours.filter(each => each.replied).map(each => each.hour)).toEqual([12])
  expect((await compareSums(world.db.read)).different).toEqual([])
})

it('a conversation that appeared unread counts by its board, and at no hour', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  await becomeKnown(world, ada, marlo)
  await becomeKnown(world, ben, marlo)
  for (let n = 0; n < 5; n++) {
    const sent = await world.writeThread(ada, { title: `Number ${n}`, now: NOON - HOUR })
    if (sent.outcome !== 'published') throw new Error(sent.outcome)
    await world.reply(ben, sent.threadId, { now: NOON + HOUR })
  }
  const now = NOON + 8 * DAY
  await liveUntil(world, now)
  const { boards, hours } = await weeklyWaits(world.db.read, now)
  expect(boards.find(each => each.replied)?.replied).toEqual({ n: 5, half: 2, most: 2 })
  // The six at noon are those by which the two became known.
  expect(hours.filter(each => each.replied).map(each => [each.hour, each.replied?.n])).toEqual([[12, 6]])
})

it('decisions of this week are told as soon as there are five', async () => {
  const world = await openWorld()
  const { marlo } = await castOf(world)
  for (let n = 0; n < 5; n++) {
    const { weeks } = await weeklyWaits(world.db.read, NOON)
    expect(weeks.at(-1)?.decided).toBe(null)
    const sent = await world.writeThread(await world.member(`Newcomer ${n}`), { now: NOON - 4 * HOUR })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo, now: NOON })
  }
  const { weeks } = await weeklyWaits(world.db.read, NOON)
  expect(weeks.at(-1)?.decided).toMatchObject({ n: 5, half: 4 })
})
