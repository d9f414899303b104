import { describe, expect, it } from 'vitest'
import { type News, readNews } from '../../../app/forum/notices'
import { dayOf } from '../../../db/clock'
import { becomeKnown, castOf, decide, postOf, publishedThread } from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { type Member, NOON, openWorld } from '../../support/world'

async function conversation() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const thread = await publishedThread(world, ada, marlo, { title: 'Harbour' })
  const newsOf = async (who: Member, settled = NOON + 3_600_000) =>
    readNews(world.db.read, await world.mine(who), settled)
  const repliesTold = async (who: Member) => (await newsOf(who)).filter(news => news.kind === 'reply')
  return { world, ada, ben, marlo, ...thread, newsOf, repliesTold }
}

describe('an author is told', () => {
  it.each([
    ['publish', 'published'],
    ['ask', 'asked'],
    ['refuse', 'refused'],
  ] as const)('when a moderator decides to %s', async (outcome, kind) => {
    const { world, ben, marlo, threadId, newsOf } = await conversation()
    const sent = await world.reply(ben, threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    expect(await newsOf(ben)).toEqual([])
    await decide(world, { postId: sent.postId, staffId: marlo, outcome })
    const told: Partial<News>[] = [
      { kind, postId: sent.postId, threadId, title: 'Harbour', day: dayOf(NOON) },
    ]
    expect(await newsOf(ben)).toMatchObject(told)
  })

  it('of each decision, the last one first', async () => {
    const { world, ben, marlo, threadId, newsOf } = await conversation()
    const sent = await world.reply(ben, threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
    await changePost(world, ben, sent.postId)
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect((await newsOf(ben)).map(news => news.kind)).toEqual(['published', 'asked'])
  })

  it('nothing about a post that they took back', async () => {
    const { world, ada, postId, newsOf } = await conversation()
    await takeBack(world, ada, postId)
    expect(await newsOf(ada)).toEqual([])
  })
})

describe('whoever began a conversation is told of a reply', () => {
  it('once it is published, under the name it was written with', async () => {
    const { world, ada, ben, marlo, threadId, repliesTold } = await conversation()
    const sent = await world.reply(ben, threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    expect(await repliesTold(ada)).toEqual([])
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect(await repliesTold(ada)).toMatchObject([
      {
        threadId,
        title: 'Harbour',
        replyId: sent.postId,
        persona: expect.stringMatching(/^\S+ \S+$/),
      },
    ])
    expect(await repliesTold(ben)).toEqual([])
  })

  it('at once where it appears at once', async () => {
    const { world, ada, ben, marlo, threadId, repliesTold } = await conversation()
    await becomeKnown(world, ben, marlo)
    await world.reply(ben, threadId)
    expect(await repliesTold(ada)).toHaveLength(1)
  })

  it('once, also where a moderator looked at it after it had appeared', async () => {
    const { world, ada, ben, marlo, threadId, repliesTold } = await conversation()
    await becomeKnown(world, ben, marlo)
    const sent = await world.reply(ben, threadId, { body: 'I want to kill myself.' })
    if (sent.outcome !== 'published') throw new Error(sent.outcome)
    const [before] = await repliesTold(ada)
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect(await repliesTold(ada)).toEqual([before])
  })

  it('when its author had to change it first', async () => {
    const { world, ada, ben, marlo, threadId, repliesTold } = await conversation()
    const sent = await world.reply(ben, threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
    await changePost(world, ben, sent.postId)
    expect(await repliesTold(ada)).toHaveLength(0)
    await decide(world, { postId: sent.postId, staffId: marlo, now: NOON + 60_000 })
    expect(await repliesTold(ada)).toHaveLength(1)
  })

  it('not of their own replies, nor of one that was refused or taken back', async () => {
    const { world, ada, ben, marlo, threadId, repliesTold } = await conversation()
    for (const [who, outcome] of [
      [ada, 'publish'],
      [ben, 'refuse'],
    ] as const) {
      const sent = await world.reply(who, threadId)
      if (sent.outcome !== 'held') throw new Error(sent.outcome)
      await decide(world, { postId: sent.postId, staffId: marlo, outcome })
    }
    expect(await repliesTold(ada)).toEqual([])
  })
})

describe('news', () => {
  it('are none for somebody without a persona', async () => {
    const { db } = await openWorld()
    expect(await readNews(db.read, [], NOON)).toEqual([])
  })

  it('are the latest forty', async () => {
    const { world, ada, marlo, newsOf } = await conversation()
    for (let n = 0; n < 45; n++) {
      const body = 'A link has to be looked at: www.example.org'
      await publishedThread(world, ada, marlo, { title: `No. ${n}`, body })
    }
    const news = await newsOf(ada)
    expect(news).toHaveLength(40)
    expect(news[0]?.title).toBe('No. 44')
    expect(news.map(each => each.seq)).toEqual(news.map(each => each.seq).toSorted((a, b) => b - a))
  })

  it('carry no words of a post, no account and no tag', async () => {
    const { world, ada, newsOf, postId } = await conversation()
    const text = JSON.stringify(await newsOf(ada))
    expect(text).not.toContain((await postOf(world, postId)).body)
    expect(text).not.toContain(ada.holder.accountId)
    expect(text).not.toMatch(/ownerTag|staff/i)
  })
})
