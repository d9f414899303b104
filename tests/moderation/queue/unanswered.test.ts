import { asc } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { DAY, HOUR } from '../../../db/clock'
import { events, staffRoles, unanswered } from '../../../db/schema'
import { listUnanswered, seeToUnanswered, unansweredAlarms } from '../../../moderation/queue/unanswered'
import { castOf, decide, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { replyAsAuthor } from '../../support/own-reply'
import { NOON, openWorld, type World } from '../../support/world'

const waitingAt = async (world: World, now: number) => {
  await seeToUnanswered(world.db, now)
  return listUnanswered(world.db.read, now)
}

async function published(
  world: World,
  ...[who, threadId, now]: [Parameters<World['reply']>[0], string, number]
) {
  const reply = await world.reply(who, threadId, { now })
  if (!('postId' in reply)) throw new Error(reply.outcome)
  return reply
}

it('a conversation that nobody answers gets an owner after twelve hours and is an alarm after three days', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const { threadId } = await publishedThread(world, ada, marlo)
  expect(await waitingAt(world, NOON + 11 * HOUR)).toEqual([])
  expect(await waitingAt(world, NOON + 12 * HOUR)).toMatchObject([
    { threadId, owner: 'Marlo', hours: 12, alarm: false, wish: 'heard', title: 'A few words' },
  ])
  expect(await unansweredAlarms(world.db.read, NOON + 71 * HOUR)).toBe(0)
  expect(await unansweredAlarms(world.db.read, NOON + 72 * HOUR)).toBe(1)
  expect(await waitingAt(world, NOON + 72 * HOUR)).toMatchObject([{ hours: 72, alarm: true }])
})

it('no unanswered conversation is missed, whenever the job runs', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const begun: { threadId: string; now: number }[] = []
  for (let n = 0; n < 9; n++) {
    const now = NOON + n * 5 * HOUR
    begun.push({ now, ...(await publishedThread(world, ada, marlo, { title: `Number ${n}`, now })) })
  }
  for (let now = NOON; now < NOON + 5 * DAY; now += 7 * HOUR) {
    const due = begun.filter(thread => thread.now <= now - 12 * HOUR).map(thread => thread.threadId)
    const listed = await waitingAt(world, now)
    expect(listed.map(row => row.threadId).sort()).toEqual(due.sort())
    expect(listed.every(row => row.owner === 'Marlo')).toBe(true)
  }
})

it('each unanswered conversation goes to the moderator who has the fewest, once, however many processes look', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  await world.colleague('Niki', 'moderator')
  await world.colleague('Olu', 'professional')
  for (let n = 0; n < 4; n++) await publishedThread(world, ada, marlo, { title: `Number ${n}` })
  await Promise.all([1, 2, 3].map(() => seeToUnanswered(world.db, NOON + DAY)))
  const owners = (await listUnanswered(world.db.read, NOON + DAY)).map(row => row.owner)
  expect(owners.sort()).toEqual(['Marlo', 'Marlo', 'Niki', 'Niki'])
  const kinds = (await world.db.read.select().from(events).orderBy(asc(events.seq))).map(row => row.kind)
  expect(kinds.filter(kind => kind === 'thread-owned')).toHaveLength(4)
})

it('a published reply by somebody else ends the alarm; the author’s own, or one that waits, does not', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const { threadId } = await publishedThread(world, ada, marlo)
  await waitingAt(world, NOON + DAY)
  const own = await replyAsAuthor(world, ada, threadId, NOON + DAY)
  if ('postId' in own && own.outcome === 'held')
    await decide(world, { postId: own.postId, staffId: marlo, now: NOON + DAY })
  const reply = await published(world, ben, threadId, NOON + DAY)
  expect(await waitingAt(world, NOON + 2 * DAY)).toHaveLength(1)

  await decide(world, { postId: reply.postId, staffId: marlo, now: NOON + 2 * DAY })
  expect(await listUnanswered(world.db.read, NOON + 2 * DAY)).toEqual([])
  await seeToUnanswered(world.db, NOON + 2 * DAY)
  const kinds = (await world.db.read.select().from(events)).map(row => row.kind)
  expect(kinds.filter(kind => kind === 'thread-answered')).toHaveLength(1)

  // The only answer is taken back: it waits again, for as long as it has waited.
  await takeBack(world, ben, reply.postId)
  expect(await waitingAt(world, NOON + 3 * DAY)).toMatchObject([{ threadId, hours: 72, owner: 'Marlo' }])
})

it('a withdrawn conversation leaves the list, and one that was never published is never on it', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const { postId } = await publishedThread(world, ada, marlo)
  await world.writeThread(ben)
  expect(await waitingAt(world, NOON + DAY)).toHaveLength(1)
  await takeBack(world, ada, postId)
  expect(await waitingAt(world, NOON + 4 * DAY)).toEqual([])
  expect(await unansweredAlarms(world.db.read, NOON + 4 * DAY)).toBe(0)
})

it('a former moderator owns no unanswered conversation: another moderator does', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  await publishedThread(world, ada, marlo)
  await world.db.write(tx => tx.delete(staffRoles).returning())
  await seeToUnanswered(world.db, NOON + DAY)
  expect(await listUnanswered(world.db.read, NOON + DAY)).toMatchObject([{ owner: null }])
  await world.colleague('Niki', 'moderator')
  expect(await waitingAt(world, NOON + 2 * DAY)).toMatchObject([{ owner: 'Niki' }])
  expect(await world.db.read.$count(unanswered)).toBe(1)
})
