import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { dayOf, hourOf } from '../../../db/clock'
import { boards, threads, type Visibility } from '../../../db/schema'
import { changeVisibility } from '../../../moderation/decisions/visibility'
import { postOf, publishedThread } from '../../support/moderators'
import { NOON, openWorld, type World } from '../../support/world'

const TOMORROW = NOON + 86_400_000

/** A conversation on "cedar", published at noon, with a reply of the given visibility. */
async function conversation(world: World) {
  const marlo = await world.colleague('Marlo', 'moderator')
  const ada = await world.member('Ada')
  const { threadId, postId } = await publishedThread(world, ada, marlo, { boardId: 'cedar' })
  const sent = await world.reply(await world.member('Ben'), threadId)
  if (!('postId' in sent)) throw new Error(sent.outcome)
  return { threadId, opening: postId, reply: sent.postId }
}

async function shownIn({ db }: World, threadId: string) {
  const [board] = await db.read.select().from(boards).where(eq(boards.id, 'cedar'))
  const [thread] = await db.read.select().from(threads).where(eq(threads.id, threadId))
  return {
    conversations: board?.threadCount,
    replies: board?.replyCount,
    inThread: thread?.replyCount,
    thread: thread?.visibility,
    activeHour: thread?.activeHour,
    activeDay: board?.activeDay,
  }
}

const move = async (world: World, postId: string, to: Visibility, now = TOMORROW) => {
  const { threadId, position, visibility: from } = await postOf(world, postId)
  await world.db.write(tx =>
    changeVisibility(
      tx,
      { post: { id: postId, position, visibility: from }, thread: { id: threadId } },
      to,
      now,
    ),
  )
}

describe('when a post appears', () => {
  it('a reply counts for its conversation and its board, and makes both active', async () => {
    const world = await openWorld()
    const { threadId, reply } = await conversation(world)
    expect(await shownIn(world, threadId)).toMatchObject({ conversations: 1, replies: 0, inThread: 0 })
    await move(world, reply, 'published')
    expect(await shownIn(world, threadId)).toEqual({
      ...{ conversations: 1, replies: 1, inThread: 1, thread: 'published' },
      ...{ activeHour: hourOf(TOMORROW), activeDay: dayOf(TOMORROW) },
    })
  })

  it('its version rises, so that what was decided on the older one is stale', async () => {
    const world = await openWorld()
    const { reply } = await conversation(world)
    const before = (await postOf(world, reply)).version
    await move(world, reply, 'published')
    expect((await postOf(world, reply)).version).toBe(before + 1)
  })
})

describe('when a post goes out of sight', () => {
  it('nothing becomes active by it', async () => {
    const world = await openWorld()
    const { threadId, reply } = await conversation(world)
    await move(world, reply, 'published', NOON)
    await move(world, reply, 'asked')
    expect(await shownIn(world, threadId)).toMatchObject({
      replies: 0,
      inThread: 0,
      activeHour: hourOf(NOON),
    })
  })

  it('an opening post takes its conversation along', async () => {
    const world = await openWorld()
    const { threadId, opening } = await conversation(world)
    for (const to of ['asked', 'published', 'held', 'refused', 'withdrawn'] as const) {
      await move(world, opening, to)
      expect(await shownIn(world, threadId)).toMatchObject({
        thread: to,
        conversations: Number(to === 'published'),
      })
    }
  })
})

it('what moves between states that nobody sees counts for nothing', async () => {
  const world = await openWorld()
  const { threadId, reply } = await conversation(world)
  const before = await shownIn(world, threadId)
  for (const to of ['asked', 'held', 'refused', 'withdrawn'] as const) await move(world, reply, to)
  expect(await shownIn(world, threadId)).toEqual(before)
})
