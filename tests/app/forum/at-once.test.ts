import { describe, expect, it } from 'vitest'
import { events, revisions } from '../../../db/schema'
import { caseOn, castOf, decide, postOf, publishedThread } from '../../moderation/at-the-desk'
import { openWorld } from '../../world'
import { changePost, takeBack } from './again'
import { expectCounted } from './recount'

/** A reply by Ben that is published, in a conversation by Ada that is too. */
async function publishedReply() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const { threadId } = await publishedThread(world, ada, marlo)
  const sent = await world.reply(ben, threadId)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  await decide(world, { postId: sent.postId, staffId: marlo })
  return { world, ben, marlo, postId: sent.postId }
}

/** A post by Ada that waits, with Marlo about to decide it. */
async function waitingPost() {
  const world = await openWorld()
  const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
  const sent = await world.writeThread(ada)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  return { world, ada, marlo, postId: sent.postId }
}

/** A race shows itself only now and then. */
const rounds = [1, 2, 3]

describe('pressed twice at once', () => {
  it.each(rounds)('taking back counts once (%i)', async () => {
    const { world, ben, postId } = await publishedReply()
    const both = await Promise.all([takeBack(world, ben, postId), takeBack(world, ben, postId)])
    expect(both.map(each => each.outcome).sort()).toEqual(['gone', 'withdrawn'])
    const told = (await world.db.read.select().from(events)).filter(event => event.kind === 'post-withdrawn')
    expect(told).toHaveLength(1)
    await expectCounted(world.db)
  })

  it.each(rounds)('sending again changes the post once, and says so to the second (%i)', async () => {
    const { world, ben, postId } = await publishedReply()
    const both = await Promise.all([changePost(world, ben, postId), changePost(world, ben, postId)])
    expect(both.map(each => each.outcome).sort()).toEqual(['changed', 'held'])
    expect(await world.db.read.$count(revisions)).toBe(1)
    await expectCounted(world.db)
  })
})

describe('at the moment at which a moderator decides', () => {
  it.each(rounds)('the author takes the post back: it is gone, whoever came first (%i)', async () => {
    const { world, ada, marlo, postId } = await waitingPost()
    const [decided, taken] = await Promise.all([
      decide(world, { postId, staffId: marlo }),
      takeBack(world, ada, postId),
    ])
    expect(['decided', 'closed', 'changed', 'not-yours']).toContain(decided.outcome)
    expect(taken.outcome).toBe('withdrawn')
    expect(await postOf(world, postId)).toMatchObject({ visibility: 'withdrawn', body: '' })
    await expectCounted(world.db)
  })

  it.each(rounds)('the author sends it again: nothing is published that nobody read (%i)', async () => {
    const { world, ada, marlo, postId } = await waitingPost()
    const [decided, sent] = await Promise.all([
      decide(world, { postId, staffId: marlo, version: 1 }),
      changePost(world, ada, postId, { body: 'Unread words.' }),
    ])
    const post = await postOf(world, postId)
    if (sent.outcome === 'changed') expect(decided.outcome).toBe('decided')
    else {
      expect(sent.outcome).toBe('held')
      expect(post).toMatchObject({ body: 'Unread words.', visibility: 'held' })
      expect(await caseOn(world, postId)).toBeTruthy()
    }
    await expectCounted(world.db)
  })
})
