import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { boards } from '../../../db/schema'
import { castOf, decide, layAgain, publishedThread } from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { openWorld } from '../../support/world'

/** A published conversation on "amber" with one published reply, and another one that waits. */
async function conversation() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const { threadId, postId } = await publishedThread(world, ada, marlo, { boardId: 'amber' })
  const replies: string[] = []
  for (const body of ['Read.', 'Waiting.']) {
    const sent = await world.reply(ben, threadId, { body })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    replies.push(sent.postId)
  }
  const [read, waiting] = replies as [string, string]
  await decide(world, { postId: read, staffId: marlo })
  const shown = async () => {
    await expectCounted(world.db)
    const [board] = await world.db.read.select().from(boards).where(eq(boards.id, 'amber'))
    return [board?.threadCount, board?.replyCount]
  }
  /** A moderator asked for a change, and it waits to be read. */
  const goOutOfSight = async () => {
    await layAgain(world, postId)
    await decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
    expect((await changePost(world, ada, postId)).outcome).toBe('held')
  }
  return { world, ada, ben, marlo, postId, read, waiting, shown, goOutOfSight }
}

it('a hidden conversation takes its replies off the board, and returns with those published meanwhile', async () => {
  const { world, marlo, postId, waiting, shown, goOutOfSight } = await conversation()
  expect(await shown()).toEqual([1, 1])
  await goOutOfSight()
  expect(await shown()).toEqual([0, 0])
  await decide(world, { postId: waiting, staffId: marlo })
  expect(await shown()).toEqual([0, 0])
  await decide(world, { postId, staffId: marlo })
  expect(await shown()).toEqual([1, 2])
})

it('a reply that is withdrawn from a hidden conversation is not subtracted twice', async () => {
  const { world, ben, marlo, postId, read, shown, goOutOfSight } = await conversation()
  await goOutOfSight()
  await takeBack(world, ben, read)
  expect(await shown()).toEqual([0, 0])
  await decide(world, { postId, staffId: marlo })
  expect(await shown()).toEqual([1, 0])
})

it('a conversation that is refused after publication, or withdrawn before a reply is seen, leaves with its replies', async () => {
  for (const end of ['refuse', 'takeBack'] as const) {
    const { world, ada, ben, marlo, postId, read, shown, goOutOfSight } = await conversation()
    if (end === 'takeBack') {
      await takeBack(world, ben, read)
      await takeBack(world, ada, postId)
    } else {
      await goOutOfSight()
      await decide(world, { postId, staffId: marlo, outcome: 'refuse' })
    }
    expect(await shown(), end).toEqual([0, 0])
  }
})

it('a conversation whose opening is withdrawn after a reply was seen stays on the board', async () => {
  const { world, ada, marlo, postId, waiting, shown } = await conversation()
  await takeBack(world, ada, postId)
  expect(await shown()).toEqual([1, 1])
  await decide(world, { postId: waiting, staffId: marlo })
  expect(await shown()).toEqual([1, 2])
})
