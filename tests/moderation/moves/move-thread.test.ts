import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listThreads } from '../../../app/forum/boards'
import { readNews } from '../../../app/forum/notices'
import { findConversations } from '../../../app/forum/search'
import { boards, events, posts, threadMoves, threads } from '../../../db/schema'
import { settledBy } from '../../../moderation/decisions/undo'
import { moveThread, readMove, undoMove } from '../../../moderation/moves/move-thread'
import { castOf, decide, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { NOON, openWorld } from '../../support/world'

const WORDS = 'More people who know about this read the other board.'
const LATER = NOON + 10 * 60_000

async function openForum() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const thread = await publishedThread(world, ada, marlo)
  const replied = await world.reply(ben, thread.threadId)
  if (!('postId' in replied)) throw new Error(replied.outcome)
  await decide(world, { postId: replied.postId, staffId: marlo })
  const move = (more: Partial<Parameters<typeof moveThread>[1]> = {}) =>
    moveThread(world.db, {
      ...{ threadId: thread.threadId, from: 'amber', to: 'birch', staffId: marlo, words: WORDS, now: NOON },
      ...more,
    })
  const counts = async (id: string) => {
    const [row] = await world.db.read.select().from(boards).where(eq(boards.id, id))
    return [row?.threadCount, row?.replyCount]
  }
  const boardOf = async () => {
    const [row] = await world.db.read.select().from(threads).where(eq(threads.id, thread.threadId))
    return row?.boardId
  }
  return { ...world, ada, ben, marlo, ...thread, replyId: replied.postId, move, counts, boardOf }
}

const idOf = (moved: Awaited<ReturnType<typeof moveThread>>) => {
  if (moved.outcome !== 'moved') throw new Error(moved.outcome)
  return moved.moveId
}

describe('a conversation that is moved', () => {
  it('is listed, searched and counted on the new board only', async () => {
    const { db, move, counts, threadId } = await openForum()
    expect([await counts('amber'), await counts('birch')]).toEqual([
      [1, 1],
      [0, 0],
    ])
    idOf(await move())
    expect([await counts('amber'), await counts('birch')]).toEqual([
      [0, 0],
      [1, 1],
    ])
    const on = async (id: string) => (await listThreads(db.read, id, null)).threads.map(each => each.id)
    expect([await on('amber'), await on('birch')]).toEqual([[], [threadId]])
    const found = async (board: string) =>
      (await findConversations(db, { words: ['year'], board, now: NOON })).count
    expect([await found('amber'), await found('birch')]).toEqual([0, 1])
  })

  it('goes on counting on the board where it stands, also for a decision that began before', async () => {
    const world = await openForum()
    const { move, counts, replyId, ada } = world
    await move()
    await takeBack(world, world.ben, replyId)
    expect([await counts('amber'), await counts('birch')]).toEqual([
      [0, 0],
      [1, 0],
    ])
    await takeBack(world, ada, world.postId)
    expect(await counts('birch')).toEqual([0, 0])
  })

  it('counts nowhere while nobody can see it, and on the new board once it’s published', async () => {
    const world = await openForum()
    const { db, writeThread, marlo, counts, ben } = world
    const sent = await writeThread(ben, { title: 'Another' })
    if (!('threadId' in sent)) throw new Error(sent.outcome)
    const { threadId } = sent
    idOf(
      await moveThread(db, { threadId, from: 'amber', to: 'cedar', staffId: marlo, words: WORDS, now: NOON }),
    )
    expect([await counts('amber'), await counts('cedar')]).toEqual([
      [1, 1],
      [0, 0],
    ])
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect([await counts('amber'), await counts('cedar')]).toEqual([
      [1, 1],
      [1, 0],
    ])
  })

  it('keeps its address, its posts and their order', async () => {
    const { db, move, threadId, postId, replyId } = await openForum()
    await move()
    const rows = await db.read.select().from(posts).where(eq(posts.threadId, threadId))
    expect(rows.sort((a, b) => a.position - b.position).map(({ id }) => id)).toEqual([postId, replyId])
  })
})

describe('its author', () => {
  it('is told and reads why, once it can’t be undone; nobody else is', async () => {
    const { db, move, mine, ada, ben, threadId } = await openForum()
    await move()
    const kinds = async (who: typeof ada, now: number) =>
      (await readNews(db.read, await mine(who), settledBy(now))).map(({ kind }) => kind)
    expect(await kinds(ada, NOON)).not.toContain('moved')
    expect(await readMove(db.read, threadId, NOON)).toBe(null)
    expect(await kinds(ada, LATER)).toContain('moved')
    expect(await kinds(ben, LATER)).not.toContain('moved')
    expect(await readMove(db.read, threadId, LATER)).toMatchObject({ words: WORDS })
  })

  it('hears nothing of a move that was undone', async () => {
    const { db, move, mine, ada, marlo, boardOf, counts } = await openForum()
    const moveId = idOf(await move())
    const pressed = { moveId, staffId: marlo, now: NOON + 10_000 }
    expect(await undoMove(db, pressed)).toEqual({ outcome: 'undone' })
    expect(await undoMove(db, pressed)).toEqual({ outcome: 'undone' })
    expect(await boardOf()).toBe('amber')
    expect([await counts('amber'), await counts('birch')]).toEqual([
      [1, 1],
      [0, 0],
    ])
    const news = await readNews(db.read, await mine(ada), settledBy(LATER))
    expect(news.map(({ kind }) => kind)).not.toContain('moved')
  })
})

describe('a press', () => {
  it('that comes twice moves once', async () => {
    const { db, move, counts } = await openForum()
    const both = await Promise.all([move(), move()])
    expect(new Set(both.map(idOf)).size).toBe(1)
    expect(await db.read.$count(threadMoves)).toBe(1)
    expect(await db.read.$count(events, eq(events.kind, 'thread-moved'))).toBe(1)
    expect(await counts('birch')).toEqual([1, 1])
  })

  it('from a page that is out of date moves nothing', async () => {
    const { move, boardOf } = await openForum()
    await move()
    expect(await move({ to: 'cedar' })).toEqual({ outcome: 'stale' })
    expect(await move({ to: 'birch', words: 'Other words.' })).toEqual({ outcome: 'stale' })
    expect(await move({ from: 'birch', to: 'birch', words: 'Other words.' })).toEqual({
      outcome: 'same-board',
    })
    expect(await boardOf()).toBe('birch')
  })

  it('needs words, a board that is there, and somebody else’s conversation', async () => {
    const { move, mine, ada, boardOf } = await openForum()
    expect(await move({ words: ' ' })).toEqual({ outcome: 'words-missing' })
    expect(await move({ words: 'a'.repeat(1_001) })).toEqual({ outcome: 'words-long' })
    expect(await move({ to: 'nowhere' })).toEqual({ outcome: 'gone' })
    expect(await move({ mine: await mine(ada) })).toEqual({ outcome: 'own' })
    expect(await boardOf()).toBe('amber')
  })

  it('to undo comes in time, from the same moderator, and before anybody moves it on', async () => {
    const { db, colleague, move, marlo } = await openForum()
    const niki = await colleague('Niki', 'moderator')
    const moveId = idOf(await move())
    expect(await undoMove(db, { moveId, staffId: niki, now: NOON })).toEqual({ outcome: 'gone' })
    expect(await undoMove(db, { moveId, staffId: marlo, now: LATER })).toEqual({ outcome: 'late' })
    idOf(await move({ from: 'birch', to: 'cedar', staffId: niki }))
    expect(await undoMove(db, { moveId, staffId: marlo, now: NOON })).toEqual({ outcome: 'changed' })
  })
})
