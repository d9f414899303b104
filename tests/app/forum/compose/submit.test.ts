import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newNonce } from '../../../../app/accounts/nonce'
import { submitReply, submitThread } from '../../../../app/forum/compose/submit'
import { hourOf } from '../../../../db/clock'
import { cases, events, offeredHelp, personas, posts, threadConcerns, threads } from '../../../../db/schema'
import { becomeKnown, caseOn, castOf, decide, publishedThread } from '../../../support/moderators'
import { expectCounted } from '../../../support/recount'
import { type Member, NOON, openWorld, type World } from '../../../support/world'

const HOUR = 3_600_000

/** Sends until it is sent, as a form does when another one of the same member came in between. */
async function writeAnyway(world: World, who: Member, title: string) {
  const once = newNonce(world.secret, NOON)
  for (;;) {
    const sent = await world.writeThread(who, { title, once })
    if (sent.outcome !== 'collided') return sent
  }
}

describe('a newcomer’s first post', () => {
  it('waits for a person, is nowhere to be seen, and has a case', async () => {
    const world = await openWorld()
    const sent = await world.writeThread(await world.member('Ada'))
    expect(sent).toMatchObject({ outcome: 'held', help: [] })
    if (sent.outcome !== 'held') return
    expect(await caseOn(world, sent.postId)).toMatchObject({
      priority: 'soon',
      because: ['newcomer'],
      signals: [],
    })
    const [thread] = await world.db.read.select().from(threads)
    expect(thread).toMatchObject({ visibility: 'held', replyCount: 0 })
    await expectCounted(world.db)
  })

  it('is told to the event chain by ids, without a word of it', async () => {
    const world = await openWorld()
    await world.writeThread(await world.member('Ada'), { title: 'Zanzibar', body: 'Timbuktu' })
    const told = await world.db.read.select().from(events)
    expect(told.map(event => event.kind).sort()).toEqual(['case-opened', 'thread-sent'])
    expect(JSON.stringify(told)).not.toMatch(/Zanzibar|Timbuktu/)
  })

  it('is dated by the hour', async () => {
    const world = await openWorld()
    await world.writeThread(await world.member('Ada'), { now: NOON + 1_234_567 })
    const [post] = await world.db.read.select().from(posts)
    expect(post).toMatchObject({ createdHour: hourOf(NOON), position: 0, version: 1, editedDay: null })
    expect(post?.searchKey).toBeLessThan(Number.MAX_SAFE_INTEGER)
  })
})

describe('somebody whom the forum knows', () => {
  it('is one whose third post was published, under whatever persona', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    for (const n of [1, 2, 3]) {
      const sent = await world.writeThread(ada, { title: `No. ${n}` })
      if (sent.outcome !== 'held') throw new Error(sent.outcome)
      await decide(world, { postId: sent.postId, staffId: marlo })
    }
    expect(await world.writeThread(ada, { title: 'No. 4' })).toMatchObject({ outcome: 'published' })
    await expectCounted(world.db)
  })

  it('is not one whose posts were sent and not published', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    for (const n of [1, 2, 3, 4, 5])
      expect((await world.writeThread(ada, { title: `No. ${n}` })).outcome).toBe('held')
  })

  it('is held where the text gives somebody’s address away', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    await becomeKnown(world, ada, marlo)
    const sent = await world.writeThread(ada, { body: 'Write to ada@example.org' })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    expect((await caseOn(world, sent.postId)).because).toContain('contact')
  })

  it('who may be in danger is published, shown help at once, and looked at before everybody else', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    await becomeKnown(world, ada, marlo)
    const sent = await world.writeThread(ada, { body: 'I want to kill myself tonight.' })
    expect(sent).toMatchObject({ outcome: 'published', help: ['crisis'] })
    if (sent.outcome !== 'published') return
    expect(await caseOn(world, sent.postId)).toMatchObject({ priority: 'now', because: ['crisis'] })
    const offered = await world.db.read.select().from(offeredHelp).where(eq(offeredHelp.postId, sent.postId))
    expect(offered).toMatchObject([{ kinds: ['crisis'], closedDay: null }])
    await expectCounted(world.db)
  })
})

describe('the same form', () => {
  it('makes one post, however often it is sent', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const once = newNonce(world.secret, NOON)
    const first = await world.writeThread(ada, { once })
    const second = await world.writeThread(ada, { once })
    if (first.outcome !== 'held') throw new Error(first.outcome)
    expect(second).toEqual({ outcome: 'already-sent', postId: first.postId, threadId: first.threadId })
    expect(await world.db.read.$count(posts)).toBe(1)
  })

  it('with other words changes nothing, and says that those were not sent', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const once = newNonce(world.secret, NOON)
    await world.writeThread(ada, { once })
    for (const changed of [{ title: 'Changed meanwhile' }, { body: 'Other words.' }])
      expect(await world.writeThread(ada, { once, ...changed })).toEqual({ outcome: 'sent-before' })
    expect(await world.db.read.$count(posts)).toBe(1)
  })

  it('makes one post, one conversation, one persona and one case when it arrives five times at once', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const once = newNonce(world.secret, NOON)
    const sent = await Promise.all([1, 2, 3, 4, 5].map(() => world.writeThread(ada, { once })))
    const ids = new Set(sent.map(each => ('postId' in each ? each.postId : each.outcome)))
    expect(ids.size).toBe(1)
    expect(sent.filter(each => each.outcome === 'held')).toHaveLength(1)
    for (const table of [posts, threads, personas, cases]) expect(await world.db.read.$count(table)).toBe(1)
  })
})

describe('different forms of one member at once', () => {
  it('make a post each, under personas that nothing joins', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const sent = await Promise.all(['One', 'Two', 'Three'].map(title => writeAnyway(world, ada, title)))
    expect(sent.map(each => each.outcome)).toEqual(['held', 'held', 'held'])
    const rows = await world.db.read.select().from(posts)
    expect(new Set(rows.map(row => row.personaId)).size).toBe(3)
    expect((await world.mine(ada)).sort()).toEqual(rows.map(row => row.personaId).sort())
  })

  it('that chose the same number leave nothing behind of the one that has to choose again', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const [one, two] = [await world.writing(ada, 'One'), await world.writing(ada, 'Two')]
    const thread = { boardId: 'amber', title: 'A title', wish: 'heard' as const, concerns: [] }
    const sent = await Promise.all(
      [one, two].map(writing => submitThread(world.db, { ...writing, ...thread })),
    )
    expect(sent.map(each => each.outcome).sort()).toEqual(['collided', 'held'])
    for (const table of [posts, threads, personas, cases]) expect(await world.db.read.$count(table)).toBe(1)
  })
})

describe('a reply', () => {
  it('takes the next place, also when twenty come at once', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    const { threadId } = await publishedThread(world, ada, marlo)
    const writers = await Promise.all(Array.from({ length: 20 }, (_, n) => world.member(`Ben ${n}`)))
    const sent = await Promise.all(writers.map(ben => world.reply(ben, threadId)))
    expect(new Set(sent.map(each => each.outcome))).toEqual(new Set(['held']))
    const rows = await world.db.read.select({ position: posts.position }).from(posts).orderBy(posts.position)
    expect(rows.map(row => row.position)).toEqual(Array.from({ length: 21 }, (_, n) => n))
  })

  it('is refused where the conversation is not public, and leaves nothing behind', async () => {
    const world = await openWorld()
    const { ada, ben, marlo } = await castOf(world)
    const held = await world.writeThread(ada)
    if (held.outcome !== 'held') throw new Error(held.outcome)
    expect(await world.reply(ben, held.threadId)).toEqual({ outcome: 'closed' })
    await decide(world, { postId: held.postId, staffId: marlo, outcome: 'refuse' })
    expect(await world.reply(ben, held.threadId)).toEqual({ outcome: 'closed' })
    expect(await world.reply(ada, held.threadId)).toEqual({ outcome: 'closed' })
    expect(await world.reply(ben, 'nowhere')).toEqual({ outcome: 'closed' })
    expect(await world.mine(ben)).toEqual([])
    expect(await world.db.read.$count(posts)).toBe(1)
  })

  it('by somebody who is known appears at once, counts, and wakes the conversation', async () => {
    const world = await openWorld()
    const { ada, ben, marlo } = await castOf(world)
    await becomeKnown(world, ben, marlo)
    const { threadId } = await publishedThread(world, ada, marlo)
    const now = NOON + 5 * HOUR
    expect((await world.reply(ben, threadId, { now })).outcome).toBe('published')
    const [thread] = await world.db.read.select().from(threads).where(eq(threads.id, threadId))
    expect(thread).toMatchObject({ replyCount: 1, activeHour: hourOf(now) })
    await expectCounted(world.db)
  })

  it('under a persona that is there already makes no second one', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    const { threadId } = await publishedThread(world, ada, marlo)
    const [own] = await world.db.read.select().from(personas)
    if (!own) throw new Error('no persona')
    const persona = { id: own.id, name: own.name, ownerTag: own.ownerTag, isNew: false }
    await submitReply(world.db, { ...(await world.writing(ada, 'And then?')), threadId, persona })
    expect(await world.db.read.$count(personas)).toBe(1)
    const rows = await world.db.read.select().from(posts)
    expect(new Set(rows.map(row => row.personaId))).toEqual(new Set([own.id]))
  })
})

describe('a new conversation', () => {
  it('keeps what it is about, and where the words for it stand', async () => {
    const world = await openWorld()
    const writing = await world.writing(await world.member('Ada'), 'It hurts.')
    const concerns = [{ concern: 'pain', because: [[3, 8]] as [number, number][] }]
    const sent = await submitThread(world.db, {
      ...writing,
      boardId: 'dune',
      title: 'Pain',
      wish: 'ideas',
      concerns,
    })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const kept = await world.db.read.select().from(threadConcerns)
    expect(kept).toMatchObject([
      { threadId: sent.threadId, concern: 'pain', because: [[3, 8]], setBy: 'rule' },
    ])
  })

  it('on a board that is not there is refused', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    expect(await world.writeThread(ada, { boardId: 'nowhere' })).toEqual({ outcome: 'closed' })
    expect(await world.mine(ada)).toEqual([])
  })
})
