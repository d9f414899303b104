import { describe, expect, it } from 'vitest'
import { sendAgain } from '../../../app/forum/compose/send-again'
import { listMyConversations } from '../../../app/forum/my-post'
import { readNews } from '../../../app/forum/notices'
import { rejectConcern } from '../../../app/referrals/thread-concerns'
import { dayOf } from '../../../db/clock'
import { cases, decisions, offeredHelp, threadConcerns } from '../../../db/schema'
import { becomeKnown, castOf, decide, layAgain, publishedThread } from '../../support/moderators'
import { changePost, myPost, takeBack } from '../../support/own-post'
import { NOON, openWorld } from '../../support/world'

const HOUR = 3_600_000

async function forum() {
  const world = await openWorld()
  return { world, ...(await castOf(world)) }
}

it('a withdrawn post leaves no quote with the moderators, and no trace of where its words stood', async () => {
  const { world, ada, marlo } = await forum()
  const sent = await world.writeThread(ada, { body: 'Write to zanzibar@example.org' })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const words = 'Please leave out zanzibar@example.org.'
  await decide(world, {
    postId: sent.postId,
    staffId: marlo,
    outcome: 'ask',
    reason: 'contact-details',
    words,
  })
  await takeBack(world, ada, sent.postId)
  expect((await world.db.read.select().from(decisions)).map(each => [each.reason, each.words])).toEqual([
    ['contact-details', ''],
  ])
  const noticed = (await world.db.read.select().from(cases)).flatMap(each => each.signals)
  expect(noticed.map(each => each.kind)).toContain('contact')
  expect(noticed.flatMap(each => each.where)).toEqual([])
})

describe('sending again', () => {
  it('keeps the concerns that its author rejected, and reads the rest anew', async () => {
    const { world, ada, marlo } = await forum()
    const { postId, threadId } = await publishedThread(world, ada, marlo)
    const because: [number, number][] = [[0, 4]]
    const first = ['pain', 'desire', 'trauma'].map(concern => ({ threadId, concern, because }))
    await world.db.write(tx => tx.insert(threadConcerns).values(first).returning())
    await rejectConcern(world.db, { threadId, concern: 'pain', now: NOON })
    await rejectConcern(world.db, { threadId, concern: 'trauma', now: NOON })
    const mine = await myPost(world, ada, postId)
    const change = {
      mine,
      personaIds: [],
      version: mine.post.version,
      title: 'Again',
      body: 'Again.',
      now: NOON,
    }
    const concerns = ['pain', 'medication'].map(concern => ({ concern, because }))
    await sendAgain(world.db, { ...change, concerns, standing: { publishedPosts: 3 } })
    const kept = (await world.db.read.select().from(threadConcerns)).map(each => [
      each.concern,
      each.rejectedDay,
    ])
    expect(kept.toSorted()).toEqual([
      ['medication', null],
      ['pain', dayOf(NOON)],
      ['trauma', dayOf(NOON)],
    ])
  })

  it('offers the help that the new words ask for, and none where they ask for none', async () => {
    const { world, ada } = await forum()
    const sent = await world.writeThread(ada, { body: 'I want to kill myself.' })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    expect(await world.db.read.$count(offeredHelp)).toBe(1)
    await changePost(world, ada, sent.postId, { body: 'It has passed.' })
    expect(await world.db.read.$count(offeredHelp)).toBe(0)
  })
})

it('a decision is shown with its outcome, not with what became of the post since', async () => {
  const { world, ada, marlo } = await forum()
  const sent = await world.writeThread(ada)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const { postId } = sent
  const shown = async () => (await myPost(world, ada, postId)).decision?.outcome ?? null
  await decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
  expect(await shown()).toBe('ask')
  await changePost(world, ada, postId)
  expect(await shown()).toBeNull()
  await decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'tone', now: NOON + HOUR })
  await becomeKnown(world, ada, marlo)
  await changePost(world, ada, postId)
  expect(await shown()).toBeNull()
  await decide(world, { postId, staffId: marlo, outcome: 'publish', now: NOON + 2 * HOUR })
  expect(await shown()).toBe('publish')
})

it('a title that is out of sight is shown to its author alone, wherever the conversation is listed', async () => {
  const { world, ada, ben, marlo } = await forum()
  const { threadId, postId } = await publishedThread(world, ada, marlo, { title: 'Popocatepetl' })
  const sent = await world.reply(ben, threadId)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  await decide(world, { postId: sent.postId, staffId: marlo })
  await layAgain(world, postId)
  await decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
  await changePost(world, ada, postId, { title: 'Zanzibar' })
  const metBy = async (who: typeof ada, own: string) => {
    const mine = await world.mine(who)
    return JSON.stringify([
      await listMyConversations(world.db.read, mine),
      await readNews(world.db.read, mine, NOON),
      await myPost(world, who, own),
    ])
  }
  expect(await metBy(ben, sent.postId)).not.toMatch(/Zanzibar|Popocatepetl/)
  expect(await metBy(ada, postId)).toContain('Zanzibar')
})
