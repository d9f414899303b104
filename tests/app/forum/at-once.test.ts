import { describe, expect, it } from 'vitest'
import { events, revisions } from '../../../db/schema'
import { caseOn, castOf, decide, postOf, publishedThread } from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { openWorld } from '../../support/world'

/** A race shows itself only now and then, so each is run several times. */
const ROUNDS = 6

/** A forum with a conversation by Ada, in which Ben writes replies that wait, or that Marlo published. */
async function forum() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const { threadId } = await publishedThread(world, ada, marlo)
  async function waitingReply() {
    // A link is looked at first, however well somebody is known.
    const sent = await world.reply(ben, threadId, { body: 'See www.example.org, as it was.' })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    return sent.postId
  }
  async function publishedReply() {
    const postId = await waitingReply()
    await decide(world, { postId, staffId: marlo })
    return postId
  }
  return { world, ben, marlo, waitingReply, publishedReply }
}

const outcomes = (all: { outcome: string }[]) => all.map(each => each.outcome).sort()

describe('when the same form arrives twice at once', () => {
  it('a post is withdrawn once, counted once, and leaves one event', async () => {
    const { world, ben, publishedReply } = await forum()
    for (const round of [1, 2]) {
      const postId = await publishedReply()
      const both = await Promise.all([takeBack(world, ben, postId), takeBack(world, ben, postId)])
      expect(outcomes(both)).toEqual(['gone', 'withdrawn'])
      const told = (await world.db.read.select().from(events)).filter(
        event => event.kind === 'post-withdrawn',
      )
      expect(told).toHaveLength(round)
      await expectCounted(world.db)
    }
  })

  it('a post is changed once, and both forms are told that it was sent', async () => {
    const { world, ben, waitingReply } = await forum()
    for (const round of [1, 2]) {
      const postId = await waitingReply()
      const { version } = await postOf(world, postId)
      const both = await Promise.all(
        [1, 2].map(() => changePost(world, ben, postId, { version, body: 'See www.example.org.' })),
      )
      expect(outcomes(both)).toEqual(['held', 'held'])
      expect(await world.db.read.$count(revisions)).toBe(round)
      await expectCounted(world.db)
    }
  })
})

describe('while a moderator decides', () => {
  it('a post that its author withdraws is gone, whoever came first', async () => {
    const { world, ben, marlo, waitingReply } = await forum()
    for (let round = 0; round < ROUNDS; round++) {
      const postId = await waitingReply()
      const [decided, taken] = await Promise.all([
        decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'tone' }),
        takeBack(world, ben, postId),
      ])
      expect(['decided', 'closed', 'changed', 'not-yours']).toContain(decided.outcome)
      expect(taken.outcome).toBe('withdrawn')
      expect(await postOf(world, postId)).toMatchObject({ visibility: 'withdrawn', body: '' })
      await expectCounted(world.db)
    }
  })

  it('a post that its author changes is not published unread', async () => {
    const { world, ben, marlo, waitingReply } = await forum()
    for (let round = 0; round < ROUNDS; round++) {
      const postId = await waitingReply()
      const mine = await postOf(world, postId)
      const [decided, sent] = await Promise.all([
        decide(world, { postId, staffId: marlo, version: mine.version, outcome: 'publish' }),
        changePost(world, ben, postId, { version: mine.version, body: 'See www.example.org, unread.' }),
      ])
      const post = await postOf(world, postId)
      expect(['changed', 'held']).toContain(sent.outcome)
      if (sent.outcome === 'changed') expect([decided.outcome, post.body]).toEqual(['decided', mine.body])
      else {
        expect(post).toMatchObject({ body: 'See www.example.org, unread.', visibility: 'held' })
        expect(await caseOn(world, postId)).toBeTruthy()
      }
      await expectCounted(world.db)
    }
  })
})
