import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readPreferences } from '../../../app/accounts/preferences'
import { listThreads, listWaiting } from '../../../app/forum/boards'
import { follow, listFollowed } from '../../../app/forum/following'
import { listMyConversations } from '../../../app/forum/my-post'
import { readNews } from '../../../app/forum/notices'
import { findConversations } from '../../../app/forum/search'
import { readThread } from '../../../app/forum/thread'
import { events, posts, threadMerges } from '../../../db/schema'
import { settledBy } from '../../../moderation/decisions/undo'
import { openIncident } from '../../../moderation/incidents/incident'
import {
  listMergesTold,
  mergeThreads,
  partAsAuthor,
  partThreads,
} from '../../../moderation/merges/merge-threads'
import { listMergedInto } from '../../../moderation/merges/merged'
import { castOf, decide, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { NOON, openWorld } from '../../support/world'

const WORDS = 'Both are about the same thing.'
const LATER = NOON + 10 * 60_000
const hidden = { boards: [], themes: [], personas: [] }

/** Ada began `from`, and Ben began `into`. */
async function openForum() {
  const world = await openWorld()
  const cast = await castOf(world)
  const { ada, ben, marlo } = cast
  const from = await publishedThread(world, ada, marlo, { title: 'The first one' })
  const into = await publishedThread(world, ben, marlo, { title: 'The second one', boardId: 'birch' })
  const merge = (more: Partial<Parameters<typeof mergeThreads>[1]> = {}) =>
    mergeThreads(world.db, {
      ...{ threadId: from.threadId, intoThreadId: into.threadId, staffId: marlo, words: WORDS, now: NOON },
      ...more,
    })
  const goal = async (threadId = from.threadId) =>
    (await readThread(world.db.read, threadId, []))?.goesOnIn?.id ?? null
  const told = async (who: typeof ada, now = LATER) =>
    (await readNews(world.db.read, await world.mine(who), settledBy(now))).map(({ kind }) => kind)
  const part = (more: Partial<Parameters<typeof partThreads>[1]> = {}) =>
    partThreads(world.db, { threadId: from.threadId, staffId: marlo, now: LATER, ...more })
  const mergeId = async () => (await world.db.read.select().from(threadMerges))[0]?.id ?? ''
  return { ...world, ...cast, from, into, merge, goal, told, part, mergeId }
}

describe('a conversation that goes on in another one', () => {
  it('is left out of lists, found after the other, and leads there; nothing of it changes', async () => {
    const { db, merge, from, into, goal } = await openForum()
    const before = await db.read.select().from(posts).where(eq(posts.threadId, from.threadId))
    expect(await merge()).toEqual({ outcome: 'merged' })
    const on = async (id: string) => (await listThreads(db.read, id, null)).threads.map(each => each.id)
    expect([await on('amber'), await on('birch')]).toEqual([[], [into.threadId]])
    const waiting = await listWaiting(db.read, { hidden, mine: [] })
    expect(waiting.threads.map(({ id }) => id)).toEqual([into.threadId])
    const { conversations } = await findConversations(db, { words: ['year'], now: NOON })
    expect(conversations.map(({ threadId, goesOnIn }) => [threadId, goesOnIn?.id])).toEqual([
      [into.threadId, undefined],
      [from.threadId, into.threadId],
    ])
    expect(await goal()).toBe(into.threadId)
    expect((await listMergedInto(db.read, into.threadId)).map(({ id }) => id)).toEqual([from.threadId])
    expect(await db.read.select().from(posts).where(eq(posts.threadId, from.threadId))).toEqual(before)
  })

  it('takes no reply; the other one does', async () => {
    const { merge, reply, ada, from, into } = await openForum()
    await merge()
    expect(await reply(ada, from.threadId)).toEqual({ outcome: 'goes-on' })
    expect(await reply(ada, into.threadId)).toMatchObject({ threadId: into.threadId })
  })

  it('still shows a reply that waited for a moderator', async () => {
    const world = await openForum()
    const { db, merge, reply, ben, marlo, from } = world
    const sent = await reply(ben, from.threadId)
    if (!('postId' in sent)) throw new Error(sent.outcome)
    await merge()
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect((await readThread(db.read, from.threadId, []))?.replies.map(({ id }) => id)).toEqual([sent.postId])
  })

  it('is open again by itself where the other one is taken down', async () => {
    const world = await openForum()
    const { db, merge, goal, reply, ada, ben, into, told, from } = world
    await merge()
    await takeBack(world, ben, into.postId)
    expect(await goal()).toBe(null)
    expect((await reply(ada, from.threadId)).outcome).not.toBe('goes-on')
    expect(await listMergesTold(db.read, from.threadId, LATER)).toEqual([])
    expect((await listThreads(db.read, 'amber', null)).threads.map(({ id }) => id)).toEqual([from.threadId])
    expect(await told(ada)).not.toContain('merged')
  })

  it('tells its followers where it goes on, though nobody else can tell who they are', async () => {
    const { db, merge, from, into, member } = await openForum()
    const cleo = await member('Cleo')
    await follow(db, cleo.holder, from.threadId)
    await merge()
    const { followed } = await readPreferences(db, cleo.holder)
    expect((await listFollowed(db.read, followed)).map(({ goesOnIn }) => goesOnIn?.id)).toEqual([
      into.threadId,
    ])
  })
})

describe('its authors', () => {
  it('are both told why once it can’t be undone, each of their own', async () => {
    const { db, merge, told, ada, ben, from, into } = await openForum()
    await merge()
    expect([await told(ada, NOON), await told(ben, NOON)].flat()).not.toContain('merged')
    expect(await told(ada)).toContain('merged')
    expect(await told(ben)).toContain('merged-into')
    expect(await listMergesTold(db.read, from.threadId, NOON)).toEqual([])
    expect(await listMergesTold(db.read, from.threadId, LATER)).toMatchObject([
      { words: WORDS, leadsAway: true, other: { id: into.threadId } },
    ])
    expect(await listMergesTold(db.read, into.threadId, LATER)).toMatchObject([
      { words: WORDS, leadsAway: false, other: { id: from.threadId } },
    ])
  })

  it('can each take them apart for good, with one press; nobody else can', async () => {
    for (const who of ['ada', 'ben'] as const) {
      const world = await openForum()
      const { db, merge, mine, mergeId, goal, told, ada, member } = world
      await merge()
      const press = async (member: typeof ada) =>
        partAsAuthor(db, { mergeId: await mergeId(), mine: await mine(member), now: LATER })
      expect(await press(await member('Cleo'))).toEqual({ outcome: 'gone' })
      expect(await press(world[who])).toEqual({ outcome: 'parted' })
      expect(await press(world[who])).toEqual({ outcome: 'parted' })
      expect(await goal()).toBe(null)
      expect(await merge()).toEqual({ outcome: 'parted' })
      expect(await told(ada)).not.toContain('merged')
      expect(await db.read.$count(events, eq(events.kind, 'threads-parted'))).toBe(1)
    }
  })

  it('who wrote in both under two names are treated like anybody, and no row says more of them', async () => {
    const world = await openForum()
    const { db, ada, marlo, merge, from } = world
    const again = await publishedThread(world, ada, marlo, { title: 'Ada again' })
    expect(await merge({ intoThreadId: again.threadId })).toEqual({ outcome: 'merged' })
    const [row] = await db.read.select().from(threadMerges)
    expect(Object.keys(row ?? {})).not.toContain('personaId')
    const names = async (id: string) => (await readThread(db.read, id, []))?.opening.persona.name
    expect(await names(from.threadId)).not.toBe(await names(again.threadId))
    const own = await listMyConversations(db.read, await world.mine(ada))
    expect(own.map(({ goesOnIn }) => goesOnIn?.id ?? null).sort()).toEqual([again.threadId, null].sort())
  })
})

describe('a moderator', () => {
  it('can undo it before anybody hears of it, and later with a word to its author', async () => {
    const { merge, part, goal, told, ada } = await openForum()
    await merge()
    expect(await part({ now: NOON + 10_000 })).toEqual({ outcome: 'undone' })
    expect(await part()).toEqual({ outcome: 'gone' })
    expect(await told(ada)).not.toContain('parted')
    expect(await merge()).toEqual({ outcome: 'merged' })
    expect(await part()).toEqual({ outcome: 'parted' })
    expect(await goal()).toBe(null)
    expect(await told(ada)).toContain('parted')
    expect(await told(ada)).not.toContain('merged')
  })

  it('makes one merge with two presses, and events without a word of it', async () => {
    const { db, merge } = await openForum()
    expect(await Promise.all([merge(), merge()])).toEqual([{ outcome: 'merged' }, { outcome: 'merged' }])
    expect(await db.read.$count(threadMerges)).toBe(1)
    const written = await db.read.select().from(events).where(eq(events.kind, 'threads-merged'))
    expect(written).toHaveLength(2)
    expect(JSON.stringify(written)).not.toContain('same thing')
  })

  it('makes no circle, whichever press comes first', async () => {
    const { db, merge, from, into, goal } = await openForum()
    const back = { threadId: into.threadId, intoThreadId: from.threadId }
    const both = await Promise.all([merge(), merge(back)])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['elsewhere', 'merged'])
    expect([await goal(), await goal(into.threadId)].filter(Boolean)).toHaveLength(1)
    expect(await db.read.$count(threadMerges)).toBe(1)
  })

  it('is refused for reasons that everybody can see, or that are their own', async () => {
    const world = await openForum()
    const { db, merge, mine, ada, ben, marlo, from, into, writeThread } = world
    expect(await merge({ words: ' ' })).toEqual({ outcome: 'words-missing' })
    expect(await merge({ words: 'a'.repeat(1_001) })).toEqual({ outcome: 'words-long' })
    expect(await merge({ intoThreadId: from.threadId })).toEqual({ outcome: 'same' })
    expect(await merge({ intoThreadId: 'nowhere' })).toEqual({ outcome: 'gone' })
    const held = await writeThread(ben, { title: 'Not read yet' })
    if (!('threadId' in held)) throw new Error(held.outcome)
    expect(await merge({ intoThreadId: held.threadId })).toEqual({ outcome: 'gone' })
    for (const who of [ada, ben]) expect(await merge({ mine: await mine(who) })).toEqual({ outcome: 'own' })
    const notice = 'Something serious happened here.'
    await openIncident(db, {
      ...{ threadId: into.threadId, staffId: marlo, about: 'serious', notice, replies: 'held', now: NOON },
    })
    expect(await merge()).toEqual({ outcome: 'notice' })
    const third = await publishedThread(world, ben, marlo, { title: 'A third' })
    expect(await merge({ intoThreadId: third.threadId })).toEqual({ outcome: 'merged' })
    const fourth = await publishedThread(world, ben, marlo, { title: 'A fourth' })
    expect(await merge({ intoThreadId: fourth.threadId })).toEqual({ outcome: 'already' })
  })
})
