import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { clusterQuestions } from '../../../app/answers/questions/clusters'
import { askExpert } from '../../../app/forum/ask-expert'
import { readMyPost } from '../../../app/forum/my-post'
import { readSameQuestion } from '../../../app/forum/same-question'
import { withdrawPost } from '../../../app/forum/withdraw'
import { answerThreads, clusterThreads, events, sameQuestions, threads } from '../../../db/schema'
import { openQuestions } from '../../support/questions'
import { NOON } from '../../support/world'

describe('asking for an expert’s view', () => {
  it('is one press later on, and can be taken back to what it was before', async () => {
    const world = await openQuestions()
    const { db, ada, ask } = world
    const { threadId } = await ask(ada, 'A long year', { wish: 'heard' })
    const mine = await world.mine(ada)
    const press = (asks: boolean) => askExpert(db, { threadId, mine, asks, now: NOON })
    const wish = async () => (await db.read.select().from(threads).where(eq(threads.id, threadId)))[0]?.wish

    expect(await press(true)).toEqual({ outcome: 'done' })
    expect(await press(true)).toEqual({ outcome: 'done' })
    expect(await wish()).toBe('expert')
    await clusterQuestions(db, NOON)
    expect(await world.groupOf(threadId)).not.toBeNull()

    expect(await press(false)).toEqual({ outcome: 'done' })
    expect(await wish()).toBe('heard')
    expect(await world.groupOf(threadId)).toBeNull()
    expect(await db.read.$count(events, eq(events.kind, 'expert-asked'))).toBe(2)
  })

  it('leaves one that asked from the beginning with others’ experience', async () => {
    const world = await openQuestions()
    const { threadId } = await world.ask(world.ada, 'Does it come back?')
    const mine = await world.mine(world.ada)
    await askExpert(world.db, { threadId, mine, asks: false, now: NOON })
    const [thread] = await world.db.read.select().from(threads).where(eq(threads.id, threadId))
    expect(thread?.wish).toBe('experience')
  })

  it('is for whoever began it, once others can read it', async () => {
    const world = await openQuestions()
    const { db, ada, ben } = world
    const { threadId } = await world.ask(ada, 'A long year', { wish: 'heard' })
    const asking = { asks: true, now: NOON }
    expect(await askExpert(db, { ...asking, threadId, mine: await world.mine(ben) })).toEqual({
      outcome: 'gone',
    })
    expect(await askExpert(db, { ...asking, threadId, mine: [] })).toEqual({ outcome: 'gone' })
    const held = await world.writeThread(ben)
    if (held.outcome !== 'held') throw new Error(held.outcome)
    const { threadId: heldId } = held
    expect(await askExpert(db, { ...asking, threadId: heldId, mine: await world.mine(ben) })).toEqual({
      outcome: 'gone',
    })
  })

  it('ends with a withdrawal, and nothing of it stays', async () => {
    const world = await openQuestions()
    const { db, ada } = world
    const { threadId, postId } = await world.ask(ada, 'Does it come back?')
    await clusterQuestions(db, NOON)
    await world.wonder(world.ben, threadId)
    const mine = await readMyPost(db.read, postId, await world.mine(ada))
    if (!mine) throw new Error('gone')
    await withdrawPost(db, { mine, now: NOON })
    for (const table of [clusterThreads, sameQuestions, answerThreads])
      expect(await db.read.$count(table)).toBe(0)
    await clusterQuestions(db, NOON)
    expect(await db.read.$count(clusterThreads)).toBe(0)
  })
})

describe('“I wonder too”', () => {
  it('counts each person once, and no more when they take it back', async () => {
    const world = await openQuestions()
    const { db, ada, ben, carla, wonder } = world
    const { threadId } = await world.ask(ada, 'Does it come back?')
    await wonder(ben, threadId)
    await wonder(ben, threadId)
    await wonder(carla, threadId)
    expect((await readSameQuestion(db.read, threadId, null)).people).toBe(2)
    await wonder(ben, threadId, { wonders: false })
    await wonder(ben, threadId, { wonders: false })
    expect(await readSameQuestion(db.read, threadId, null)).toEqual({ people: 1, own: false })
  })

  it('knows its own press by the member’s key, and nobody else’s', async () => {
    const world = await openQuestions()
    const { threadId } = await world.ask(world.ada, 'Does it come back?')
    const other = await world.ask(world.ada, 'Is it the tablets?')
    await world.wonder(world.ben, threadId)
    await world.wonder(world.ben, other.threadId)
    const rows = await world.db.read.select().from(sameQuestions)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.tag).not.toBe(rows[1]?.tag)
    const tag = rows.find(row => row.threadId === threadId)?.tag ?? ''
    expect((await readSameQuestion(world.db.read, threadId, tag)).own).toBe(true)
    expect((await readSameQuestion(world.db.read, other.threadId, tag)).own).toBe(false)
  })

  it('leaves a day behind, and no event', async () => {
    const world = await openQuestions()
    const { threadId } = await world.ask(world.ada, 'Does it come back?')
    const before = await world.db.read.$count(events)
    await world.wonder(world.ben, threadId)
    expect(await world.db.read.$count(events)).toBe(before)
  })

  it('is not for what one asked oneself, nor for what asks nothing', async () => {
    const world = await openQuestions()
    const { ada, ben } = world
    const own = await world.ask(ada, 'Does it come back?')
    const quiet = await world.ask(ada, 'A long year', { wish: 'heard' })
    expect(await world.wonder(ada, own.threadId)).toEqual({ outcome: 'gone' })
    expect(await world.wonder(ben, quiet.threadId)).toEqual({ outcome: 'gone' })
  })
})
