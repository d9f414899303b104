import { expect, it } from 'vitest'
import { DAY, dayOf, HOUR, hourOf } from '../../../db/clock'
import { posts, threads } from '../../../db/schema'
import { repliedAfter, replyTimes } from '../../../moderation/metrics/appearances'
import { coarsenTimes } from '../../../moderation/metrics/coarse-times'
import { becomeKnown, castOf } from '../../support/moderators'
import { NOON, openWorld } from '../../support/world'

/** A conversation of known members at noon, answered five hours later. */
async function conversation() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  for (const who of [ada, ben]) await becomeKnown(world, who, marlo)
  const at = NOON + 2 * DAY
  const begun = await world.writeThread(ada, { now: at })
  if (begun.outcome !== 'published') throw new Error(begun.outcome)
  await world.reply(ben, begun.threadId, { now: at + 5 * HOUR })
  const read = async () => ({
    thread: (await world.db.read.select().from(threads)).find(({ id }) => id === begun.threadId),
    hours: (await world.db.read.select().from(posts))
      .filter(({ threadId }) => threadId === begun.threadId)
      .map(post => post.createdHour)
      .sort(),
  })
  return { world, at, threadId: begun.threadId, read }
}

it('hours stay while they are needed', async () => {
  const { world, at, read } = await conversation()
  await coarsenTimes(world.db, at + DAY)
  expect((await read()).hours).toEqual([hourOf(at), hourOf(at) + 5])
})

it('after two days only the day is left, and the wait for the first reply', async () => {
  const { world, at, threadId, read } = await conversation()
  const before = await replyTimes(world.db.read, at + 4 * DAY)
  await coarsenTimes(world.db, at + 2 * DAY)
  const day = dayOf(at) * 24
  expect(await read()).toMatchObject({ hours: [day, day], thread: { activeHour: day, repliedAfter: 5 } })
  expect((await repliedAfter(world.db.read, [threadId])).get(threadId)?.began).toBe(day)
  expect(await replyTimes(world.db.read, at + 4 * DAY + HOUR)).toEqual(before)
})

it('a second run, and one that was stopped half-way, change nothing', async () => {
  const { world, at, read } = await conversation()
  await Promise.all([1, 2].map(() => coarsenTimes(world.db, at + 2 * DAY)))
  const once = await read()
  await coarsenTimes(world.db, at + 4 * DAY)
  expect(await read()).toEqual(once)
})
