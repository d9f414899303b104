import { describe, expect, it } from 'vitest'
import { readThread } from '../../../../app/forum/thread'
import { dayOf } from '../../../../db/clock'
import { cases, events, offeredHelp, revisions, threadConcerns } from '../../../../db/schema'
import {
  becomeKnown,
  caseOn,
  castOf,
  decide,
  layAgain,
  postOf,
  publishedThread,
} from '../../../support/moderators'
import { changePost, takeBack } from '../../../support/own-post'
import { expectCounted } from '../../../support/recount'
import { searchPosts } from '../../../support/search'
import { NOON, openWorld } from '../../../support/world'

/** Marlo asked Ada to change the opening of a conversation. */
async function asked() {
  const world = await openWorld()
  const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
  const sent = await world.writeThread(ada, { title: 'First title', body: 'First words.' })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
  return { world, ada, marlo, postId: sent.postId, threadId: sent.threadId }
}

/** A conversation by Ada, whom the forum knows: it appeared at once. */
async function knownAda() {
  const world = await openWorld()
  const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
  await becomeKnown(world, ada, marlo)
  const sent = await world.writeThread(ada, { title: 'Harbour', body: 'Lighthouse' })
  if (sent.outcome !== 'published') throw new Error(sent.outcome)
  return { world, ada, marlo, ...sent }
}

describe('sending again', () => {
  it('puts the new words before a moderator, with a case of its own', async () => {
    const { world, ada, postId } = await asked()
    expect(await changePost(world, ada, postId, { title: 'Second title', body: 'Second words.' })).toEqual({
      ...{ outcome: 'held', help: [] },
    })
    expect(await postOf(world, postId)).toMatchObject({
      body: 'Second words.',
      visibility: 'held',
      version: 3,
    })
    expect((await caseOn(world, postId)).because).toEqual(['newcomer', 'sent-again'])
    expect(await world.db.read.$count(cases)).toBe(2)
    const told = (await world.db.read.select().from(events)).map(event => event.kind)
    expect(told.filter(kind => kind === 'post-resent' || kind === 'case-opened').sort()).toEqual([
      ...['case-opened', 'case-opened', 'post-resent'],
    ])
    await expectCounted(world.db)
  })

  it('keeps what it said before, for the moderator', async () => {
    const { world, ada, postId } = await asked()
    await changePost(world, ada, postId, { title: 'Second title', body: 'Second words.' })
    expect(await world.db.read.select().from(revisions)).toEqual([
      { postId, version: 2, title: 'First title', body: 'First words.', day: dayOf(NOON) },
    ])
  })

  it('says that it was changed, never when to the hour', async () => {
    const { world, ada, postId } = await asked()
    await changePost(world, ada, postId, { now: NOON + 3_600_000 })
    expect((await postOf(world, postId)).editedDay).toBe(dayOf(NOON))
  })

  it('makes what was decided about the older words stale', async () => {
    const { world, ada, marlo, postId } = await asked()
    await changePost(world, ada, postId)
    const decided = await decide(world, { postId, staffId: marlo, version: 2 })
    expect(decided).toEqual({ outcome: 'changed' })
  })

  it('while a moderator has it closes their case and opens another', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const sent = await world.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const before = await caseOn(world, sent.postId)
    await changePost(world, ada, sent.postId)
    const after = await caseOn(world, sent.postId)
    expect(after.id).not.toBe(before.id)
    expect(await world.db.read.$count(cases)).toBe(2)
  })

  it('offers help when the new words ask for it', async () => {
    const { world, ada, postId } = await asked()
    const sent = await changePost(world, ada, postId, { body: 'I want to kill myself.' })
    expect(sent).toMatchObject({ help: ['crisis'] })
    expect(await world.db.read.select().from(offeredHelp)).toMatchObject([{ postId, kinds: ['crisis'] }])
    expect((await caseOn(world, postId)).priority).toBe('now')
  })

  it('reads anew what the conversation is about', async () => {
    const { world, ada, postId, threadId } = await asked()
    const concern = { threadId, concern: 'pain', because: [], rejectedDay: null }
    await world.db.write(tx => tx.insert(threadConcerns).values(concern).returning())
    await changePost(world, ada, postId)
    expect(await world.db.read.select().from(threadConcerns)).toEqual([])
  })
})

describe('somebody whom the forum knows', () => {
  it('changes a published post in place; search follows, title included', async () => {
    const { world, ada, postId } = await knownAda()
    const sent = await changePost(world, ada, postId, { title: 'Mountain', body: 'Valley' })
    expect(sent).toMatchObject({ outcome: 'published' })
    for (const old of ['Harbour', 'Lighthouse']) expect(await searchPosts(world.db, old)).toEqual([])
    for (const now of ['Mountain', 'Valley']) expect(await searchPosts(world.db, now)).toHaveLength(1)
    await expectCounted(world.db)
  })

  it('changes it in a way that has to be read first: what was published stays in view meanwhile', async () => {
    const { world, ada, postId, threadId } = await knownAda()
    const sent = await changePost(world, ada, postId, { body: 'Call me: 07700 900123' })
    expect(sent).toMatchObject({ outcome: 'waits' })
    expect((await readThread(world.db.read, threadId, []))?.opening.body).toBe('Lighthouse')
    expect(await searchPosts(world.db, 'Harbour')).toHaveLength(1)
    await expectCounted(world.db)
  })
})

describe('what a moderator stopped, however well known its author is', () => {
  it('is read by somebody before it appears again: it was to be changed, and no rule can tell whether it was', async () => {
    const { world, ada, marlo, postId } = await knownAda()
    await layAgain(world, postId)
    await decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
    expect(await changePost(world, ada, postId, { body: 'Lighthouse' })).toMatchObject({ outcome: 'held' })
    expect((await caseOn(world, postId)).because).toEqual(['sent-again'])
    await decide(world, { postId, staffId: marlo })
    expect(await changePost(world, ada, postId)).toMatchObject({ outcome: 'published' })
    await expectCounted(world.db)
  })

  it('does not appear by a change while two have to agree about it', async () => {
    const { world, ada, marlo, postId } = await knownAda()
    await world.colleague('Niki', 'moderator')
    await layAgain(world, postId)
    await decide(world, { postId, staffId: marlo, outcome: 'remove', reason: 'threat' })
    expect((await postOf(world, postId)).visibility).toBe('held')
    expect(await changePost(world, ada, postId)).toMatchObject({ outcome: 'held' })
    expect((await caseOn(world, postId)).because).toContain('sent-again')
    // Taken away from the proposal, and changed once more: it is still nobody's to publish but a moderator's.
    expect(await changePost(world, ada, postId)).toMatchObject({ outcome: 'held' })
    await expectCounted(world.db)
  })

  it('is not brought back by its author where words of it were hidden: the change waits', async () => {
    const { world, ada, marlo, postId, threadId } = await knownAda()
    await layAgain(world, postId)
    const hide = { passages: ['Lighthouse'], spans: [] }
    await decide(world, { postId, staffId: marlo, outcome: 'hide', reason: 'identifies-someone', hide })
    expect(await changePost(world, ada, postId, { body: 'Lighthouse' })).toMatchObject({ outcome: 'waits' })
    expect((await readThread(world.db.read, threadId, []))?.opening.body).toBe('[…]')
    expect(await caseOn(world, postId)).toMatchObject({ kind: 'edit', because: ['sent-again'] })
    await decide(world, { postId, staffId: marlo, now: NOON + 60_000 })
    expect(await changePost(world, ada, postId)).toMatchObject({ outcome: 'published' })
  })
})

describe('nothing is changed', () => {
  it('when another window changed it first', async () => {
    const { world, ada, postId } = await asked()
    expect(await changePost(world, ada, postId, { version: 1 })).toEqual({ outcome: 'changed' })
    expect((await postOf(world, postId)).body).toBe('First words.')
    expect(await world.db.read.$count(revisions)).toBe(0)
  })

  it('by the same edit pressed twice, which says twice that it was sent', async () => {
    const { world, ada, postId } = await asked()
    const edit = { version: 2, body: 'Second words.' }
    expect(await changePost(world, ada, postId, edit)).toMatchObject({ outcome: 'held' })
    expect(await changePost(world, ada, postId, edit)).toMatchObject({ outcome: 'held' })
    expect(await world.db.read.$count(revisions)).toBe(1)
  })

  it('once it was refused', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    const sent = await world.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'refuse' })
    expect(await changePost(world, ada, sent.postId)).toEqual({ outcome: 'final' })
  })

  it('once it was taken back', async () => {
    const { world, ada, postId } = await asked()
    await takeBack(world, ada, postId)
    expect(await changePost(world, ada, postId)).toEqual({ outcome: 'final' })
  })
})

it('a reply is changed without its conversation', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const { threadId } = await publishedThread(world, ada, marlo, { title: 'Harbour' })
  const sent = await world.reply(ben, threadId)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  await changePost(world, ben, sent.postId, { title: 'Mine now', body: 'Other words.' })
  expect((await readThread(world.db.read, threadId, []))?.title).toBe('Harbour')
  expect(await world.db.read.select().from(revisions)).toMatchObject([{ title: null }])
  await expectCounted(world.db)
})
