import { describe, expect, it } from 'vitest'
import { FOLLOWED_LIMIT, readPreferences, savePreferences } from '../../../app/accounts/preferences'
import {
  follow,
  listFollowed,
  markAllRead,
  markRead,
  readNewReplies,
  unfollow,
} from '../../../app/forum/following'
import { castOf, decide, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { type Member, openWorld } from '../../support/world'

async function conversation() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const carla = await world.member('Carla')
  const { threadId, postId } = await publishedThread(world, ada, marlo, { title: 'Seaside' })
  /** Waits for a moderator unless it's published at once. */
  const reply = async (who: Member) => {
    const sent = await world.reply(who, threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    return sent.postId
  }
  const publish = async (replyId: string) => {
    await decide(world, { postId: replyId, staffId: marlo })
    return replyId
  }
  const followed = async () => (await readPreferences(world.db, carla.holder)).followed
  const fresh = async (hidden: string[] = []) =>
    (await readNewReplies(world.db.read, await followed(), [...(await world.mine(carla)), ...hidden])).get(
      threadId,
    )
  return { world, ada, ben, carla, threadId, postId, reply, publish, followed, fresh }
}

describe('following a conversation', () => {
  it('tells what has appeared since, until it is marked as read', async () => {
    const { world, ben, carla, threadId, reply, publish, fresh } = await conversation()
    await publish(await reply(ben))
    await follow(world.db, carla.holder, threadId)
    expect(await fresh()).toMatchObject({ count: 0, first: null })
    const next = await publish(await reply(await world.member('Dina')))
    expect(await fresh()).toEqual({ count: 1, ids: [next], first: next, latest: next })
    const later = await publish(await reply(await world.member('Edo')))
    expect(await fresh()).toMatchObject({ count: 2, first: next, latest: later })
    await markRead(world.db, carla.holder, { threadId, postId: next })
    expect(await fresh()).toMatchObject({ count: 1, first: later })
    await markAllRead(world.db, carla.holder, (await readPreferences(world.db, carla.holder)).followed)
    expect(await fresh()).toMatchObject({ count: 0 })
  })

  it('tells of a reply that waited, though a later one was read before', async () => {
    const { world, ben, carla, threadId, reply, publish, fresh } = await conversation()
    await follow(world.db, carla.holder, threadId)
    const waiting = await reply(ben)
    const later = await publish(await reply(await world.member('Dina')))
    await markRead(world.db, carla.holder, { threadId, postId: later })
    await publish(waiting)
    expect(await fresh()).toMatchObject({ count: 1, first: waiting })
  })

  it('leaves out one’s own replies, those of a hidden name, and what was withdrawn', async () => {
    const { world, ben, carla, threadId, reply, publish, fresh } = await conversation()
    await follow(world.db, carla.holder, threadId)
    await publish(await reply(carla))
    const bens = await publish(await reply(ben))
    expect(await fresh()).toMatchObject({ count: 1 })
    expect(await fresh(await world.mine(ben))).toMatchObject({ count: 0 })
    await takeBack(world, ben, bens)
    expect(await fresh()).toMatchObject({ count: 0 })
  })

  it('ends when it is unfollowed, once or twice', async () => {
    const { world, carla, threadId, followed } = await conversation()
    await follow(world.db, carla.holder, threadId)
    await follow(world.db, carla.holder, threadId)
    expect(Object.keys(await followed())).toEqual([threadId])
    await unfollow(world.db, carla.holder, threadId)
    await unfollow(world.db, carla.holder, threadId)
    await markRead(world.db, carla.holder, { threadId, postId: 'none' })
    expect(await followed()).toEqual({})
  })

  it('has room for a hundred, and says when it is full', async () => {
    const { world, carla, threadId, followed } = await conversation()
    const others = Array.from({ length: FOLLOWED_LIMIT }, (_, n) => [`thread-${n}`, 1])
    await savePreferences(world.db, carla.holder, { followed: Object.fromEntries(others) })
    expect(await follow(world.db, carla.holder, threadId)).toEqual({ outcome: 'full' })
    await unfollow(world.db, carla.holder, 'thread-7')
    expect(await follow(world.db, carla.holder, threadId)).toEqual({ outcome: 'done' })
    expect(Object.keys(await followed())).toHaveLength(FOLLOWED_LIMIT)
  })

  it('lists a conversation without its title once others cannot read it', async () => {
    const { world, ada, carla, threadId, postId, followed } = await conversation()
    await follow(world.db, carla.holder, threadId)
    expect(await listFollowed(world.db.read, await followed())).toMatchObject([
      { threadId, title: 'Seaside', isShown: true },
    ])
    await takeBack(world, ada, postId)
    expect(await listFollowed(world.db.read, await followed())).toMatchObject([
      { threadId, title: '', isShown: false },
    ])
  })
})
