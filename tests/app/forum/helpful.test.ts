import { describe, expect, it } from 'vitest'
import { markHelpful, readHelpful } from '../../../app/forum/helpful'
import { events, helpfulReplies } from '../../../db/schema'
import { castOf, decide, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { replyAsAuthor } from '../../support/own-reply'
import { type Member, openWorld } from '../../support/world'

async function conversation() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const { threadId, postId } = await publishedThread(world, ada, marlo)
  const reply = async (who: Member) => {
    const sent = await world.reply(who, threadId)
    if (!('postId' in sent)) throw new Error(sent.outcome)
    if (sent.outcome === 'held') await decide(world, { postId: sent.postId, staffId: marlo })
    return sent.postId
  }
  const mark = async (who: Member, on: string, helped = true) =>
    markHelpful(world.db, { threadId, postId: on, mine: await world.mine(who), helped })
  const marked = async () => (await readHelpful(world.db.read, threadId)).map(each => each.postId)
  return { world, ada, ben, marlo, threadId, postId, reply, mark, marked }
}

describe('what helped', () => {
  it('is marked by whoever began the conversation, and by nobody else', async () => {
    const { world, ada, ben, reply, mark, marked } = await conversation()
    const replyId = await reply(ben)
    expect(await mark(ben, replyId)).toEqual({ outcome: 'gone' })
    expect(await mark(await world.member('Carla'), replyId)).toEqual({ outcome: 'gone' })
    const before = await world.db.read.$count(events)
    expect(await mark(ada, replyId)).toEqual({ outcome: 'done' })
    expect(await mark(ada, replyId)).toEqual({ outcome: 'done' })
    expect(await marked()).toEqual([replyId])
    expect(await world.db.read.$count(events)).toBe(before)
    expect(await mark(ada, replyId, false)).toEqual({ outcome: 'done' })
    expect(await marked()).toEqual([])
  })

  it('is one of a few replies, and never the opening or one’s own reply', async () => {
    const { world, ada, threadId, postId, reply, mark, marked } = await conversation()
    const own = await replyAsAuthor(world, ada, threadId)
    expect(await mark(ada, postId)).toEqual({ outcome: 'gone' })
    if ('postId' in own) expect(await mark(ada, own.postId)).toEqual({ outcome: 'gone' })
    const replies: string[] = []
    for (const name of ['Ben', 'Carla', 'Dina', 'Edo']) replies.push(await reply(await world.member(name)))
    const outcomes = await Promise.all(replies.map(each => mark(ada, each)))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['done', 'done', 'done', 'full'])
    expect(await marked()).toHaveLength(3)
  })

  it('is forgotten with the reply, and with the opening', async () => {
    const { world, ada, ben, postId, reply, mark, marked } = await conversation()
    const first = await reply(ben)
    const second = await reply(await world.member('Carla'))
    await mark(ada, first)
    await mark(ada, second)
    await takeBack(world, ben, first)
    expect(await marked()).toEqual([second])
    await takeBack(world, ada, postId)
    expect(await world.db.read.$count(helpfulReplies)).toBe(0)
    expect(await mark(ada, second)).toEqual({ outcome: 'gone' })
  })
})
