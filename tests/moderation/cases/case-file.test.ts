import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { posts } from '../../../db/schema'
import { claimCase } from '../../../moderation/cases/case'
import { historyOf, openCaseOf, readCase } from '../../../moderation/cases/case-file'
import { caseOn, decide, postOf, publishedThread } from '../../support/moderators'
import { NOON, openWorld } from '../../support/world'

/** Ada's conversation on "dune", with a reply by Ben that waits; Marlo has the case. */
async function waitingReply() {
  const world = await openWorld()
  const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
  const marlo = await world.colleague('Marlo', 'moderator')
  const { threadId } = await publishedThread(world, ada, marlo, { title: 'It burns', boardId: 'dune' })
  const sent = await world.reply(ben, threadId, { body: 'It did for me too.' })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const { id: caseId } = await caseOn(world, sent.postId)
  await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
  return { world, ada, ben, marlo, threadId, caseId, postId: sent.postId }
}

describe('a case file', () => {
  it('has the text, the conversation around it, who has it, and what happened to it', async () => {
    const { world, caseId, postId } = await waitingReply()
    const file = await readCase(world.db.read, caseId)
    expect(file).toMatchObject({
      ...{
        post: { id: postId, body: 'It did for me too.' },
        thread: { title: 'It burns' },
        board: { id: 'dune' },
      },
      ...{ claimedByHandle: 'Marlo', earlier: [], revised: [] },
    })
    expect(file?.around.map(each => each.position)).toEqual([0, 1])
    expect(file?.story.map(each => [each.kind, each.handle ?? each.actor])).toEqual([
      ['case-opened', 'machine'],
      ['case-claimed', 'Marlo'],
    ])
  })

  it('knows the persona in this conversation, and nothing else of who wrote it', async () => {
    const { world, ben, caseId, postId } = await waitingReply()
    const elsewhere = await world.writeThread(ben, { title: 'Something else', boardId: 'fern' })
    const text = JSON.stringify(await readCase(world.db.read, caseId))
    if (!('postId' in elsewhere)) throw new Error(elsewhere.outcome)
    const other = (await postOf(world, elsewhere.postId)).personaId
    expect((await postOf(world, postId)).personaId).not.toBe(other)
    for (const hidden of [other, elsewhere.threadId, ben.holder.accountId, 'ownerTag', 'Something else'])
      expect(text).not.toContain(hidden)
  })

  it('is not there for a case that is not', async () => {
    const { db } = await openWorld()
    expect(await readCase(db.read, 'nowhere')).toBeNull()
  })
})

it('a case lists earlier decisions on the persona in this conversation only', async () => {
  const { world, ada, ben, marlo, threadId, postId } = await waitingReply()
  await decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
  await publishedThread(world, ben, marlo, { title: 'Another' })
  const { personaId } = await postOf(world, postId)
  const history = await historyOf(world.db.read, { threadId, personaId })
  expect(history).toEqual([{ position: 1, outcome: 'ask', reason: 'tone', decidedAt: NOON }])
  const [adasPersona] = await world.mine(ada)
  const hers = await historyOf(world.db.read, { threadId, personaId: adasPersona ?? '' })
  expect(hers.map(each => each.outcome)).toEqual(['publish'])
})

it('a post has an open case until it is decided', async () => {
  const { world, marlo, postId } = await waitingReply()
  expect(await openCaseOf(world.db.read, postId)).toMatchObject({ priority: 'soon', because: ['newcomer'] })
  await decide(world, { postId, staffId: marlo })
  expect(await openCaseOf(world.db.read, postId)).toBeNull()
})

it('a case in a long conversation shows how it began, and what is nearest to the post', async () => {
  const { world, threadId, postId } = await waitingReply()
  const carla = await world.member('Carla')
  for (let n = 0; n < 4; n++) await world.reply(carla, threadId)
  const { id: caseId } = await caseOn(world, postId)
  const replies = await world.db.read.select({ id: posts.id, position: posts.position }).from(posts)
  const moved = new Map([
    [1, 100],
    [2, 121],
    [3, 120],
    [4, 80],
    [5, 79],
  ])
  for (const { id, position } of replies)
    await world.db.write(tx =>
      tx
        .update(posts)
        .set({ position: moved.get(position) ?? position })
        .where(eq(posts.id, id))
        .returning(),
    )
  const file = await readCase(world.db.read, caseId)
  expect(file?.around.map(each => each.position)).toEqual([0, 80, 100, 120])
})
