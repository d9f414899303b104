import { describe, expect, it } from 'vitest'
import { listMyConversations, maySendAgain, readMyPost } from '../../../app/forum/my-post'
import { castOf, decide, publishedThread } from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { NOON, openWorld } from '../../support/world'

const HOUR = 3_600_000

async function adaAndBen() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  return { world, ada, ben, marlo }
}

describe('one’s own post', () => {
  it('is there for its author alone', async () => {
    const { world, ada, ben } = await adaAndBen()
    const sent = await world.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await world.writeThread(ben)
    const readAs = async (mine: string[]) => readMyPost(world.db.read, sent.postId, mine)
    expect(await readAs(await world.mine(ada))).toMatchObject({
      post: { id: sent.postId },
      decision: null,
      help: [],
    })
    expect(await readAs(await world.mine(ben))).toBeNull()
    expect(await readAs([])).toBeNull()
    expect(await readMyPost(world.db.read, 'nowhere', await world.mine(ada))).toBeNull()
  })

  it('comes with the last thing that was decided about it', async () => {
    const { world, ada, marlo } = await adaAndBen()
    const sent = await world.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const { postId } = sent
    await decide(world, {
      postId,
      staffId: marlo,
      outcome: 'ask',
      reason: 'tone',
      words: 'More kindly, please.',
    })
    await changePost(world, ada, postId, { now: NOON + HOUR })
    await decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'unclear', now: NOON + 2 * HOUR })
    const own = await readMyPost(world.db.read, postId, await world.mine(ada))
    expect(own?.decision).toMatchObject({ outcome: 'ask', reason: 'unclear', rule: 'on-board' })
  })

  it('may be sent again unless it was refused or taken back', () => {
    const states = ['published', 'held', 'asked', 'refused', 'withdrawn']
    expect(states.filter(maySendAgain)).toEqual(['published', 'held', 'asked'])
  })
})

describe('my conversations', () => {
  it('are those in which I wrote, each once, with what became of my posts', async () => {
    const { world, ada, ben, marlo } = await adaAndBen()
    const { threadId } = await publishedThread(world, ada, marlo, { title: 'Harbour' })
    const sent = await world.reply(ben, threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'refuse' })
    await world.writeThread(ben, { title: 'Mine', now: NOON + HOUR })

    const bens = await listMyConversations(world.db.read, await world.mine(ben))
    expect(bens.map(each => [each.title, each.started, each.posts.map(post => post.state)])).toEqual([
      ['Mine', true, ['held']],
      ['Harbour', false, ['refused']],
    ])
    expect(bens[0]?.persona).not.toBe('')
    const adas = await listMyConversations(world.db.read, await world.mine(ada))
    expect(adas.map(each => [each.title, each.started])).toEqual([['Harbour', true]])
    expect(await listMyConversations(world.db.read, [])).toEqual([])
  })

  it('show several posts in one conversation in their order', async () => {
    const { world, ada, marlo } = await adaAndBen()
    const { threadId } = await publishedThread(world, ada, marlo)
    for (const n of [1, 2]) await world.reply(ada, threadId, { body: `More ${n}` })
    const [mine, ...others] = await listMyConversations(world.db.read, await world.mine(ada))
    expect(others).toEqual([])
    expect(mine?.posts.map(post => post.position)).toEqual([0, 1, 2])
  })

  it('keep what I took back, as a fact without words', async () => {
    const { world, ada, marlo } = await adaAndBen()
    const { postId } = await publishedThread(world, ada, marlo, { title: 'Harbour' })
    await takeBack(world, ada, postId)
    const [mine] = await listMyConversations(world.db.read, await world.mine(ada))
    expect(mine).toMatchObject({ title: '', visibility: 'withdrawn', posts: [{ state: 'withdrawn' }] })
  })
})
