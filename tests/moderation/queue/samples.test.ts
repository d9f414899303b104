import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { DAY } from '../../../db/clock'
import { cases, events } from '../../../db/schema'
import { drawSamples, missRate } from '../../../moderation/queue/samples'
import { becomeKnown, castOf, decide } from '../../support/moderators'
import { NOON, openWorld, type World } from '../../support/world'

const samplesOf = (world: World) => world.db.read.select().from(cases).where(eq(cases.kind, 'sample'))

/** Somebody known has sent so many posts that appeared unread. */
async function unread(world: World, n: number, now = NOON) {
  const { ada, marlo } = await castOf(world)
  await becomeKnown(world, ada, marlo)
  const ids: string[] = []
  for (let at = 0; at < n; at++) {
    const sent = await world.writeThread(ada, { title: 'A long year', now })
    if (sent.outcome !== 'published') throw new Error(sent.outcome)
    ids.push(sent.postId)
  }
  return { ids, ada, marlo }
}

it('posts published unread are sampled for review, and none that somebody has reviewed', async () => {
  const world = await openWorld()
  const { ids } = await unread(world, 6)
  expect(await drawSamples(world.db, NOON + DAY)).toBe(6)
  const drawn = await samplesOf(world)
  expect(drawn.map(row => row.postId).sort()).toEqual(ids.sort())
  expect(drawn.every(row => row.priority === 'soon' && row.because[0] === 'sample')).toBe(true)
  const told = await world.db.read.select().from(events).where(eq(events.kind, 'sample-drawn'))
  expect(told.map(row => row.postId).sort()).toEqual(ids.sort())
})

it('twenty posts a week are sampled at random, however many processes draw them', async () => {
  const world = await openWorld()
  const { ids } = await unread(world, 30)
  const counts = await Promise.all([1, 2, 3, 4].map(() => drawSamples(world.db, NOON + DAY)))
  expect(counts.sort()).toEqual([0, 0, 0, 20])
  const drawn = (await samplesOf(world)).map(row => row.postId)
  expect(new Set(drawn).size).toBe(20)
  expect(ids).toEqual(expect.arrayContaining(drawn))
  expect(drawn.toSorted()).not.toEqual(ids.slice(0, 20).toSorted())
  // It is Wednesday; on Monday a new week begins.
  expect(await drawSamples(world.db, NOON + 5 * DAY)).toBe(0)
  expect(await drawSamples(world.db, NOON + 6 * DAY)).toBe(10)
})

it('a post published more than a week ago is not sampled', async () => {
  const world = await openWorld()
  await unread(world, 3)
  expect(await drawSamples(world.db, NOON + 9 * DAY)).toBe(0)
})

it('the share of samples that should not have been published comes with its interval', async () => {
  const world = await openWorld()
  const { ids, marlo } = await unread(world, 4)
  expect(await missRate(world.db.read)).toBe(null)
  await drawSamples(world.db, NOON + DAY)
  for (const postId of ids.slice(0, 3)) await decide(world, { postId, staffId: marlo, now: NOON + DAY })
  await decide(world, { postId: ids[3] ?? '', staffId: marlo, outcome: 'ask', now: NOON + DAY })
  const missed = await missRate(world.db.read)
  expect(missed).toMatchObject({ share: 0.25, n: 4 })
  expect(missed?.low).toBeCloseTo(0.0456, 3)
  expect(missed?.high).toBeCloseTo(0.6994, 3)
})
