import { describe, expect, it } from 'vitest'
import { DAY, hourOf } from '../../../db/clock'
import { unanswered } from '../../../db/schema'
import type { Wait } from '../../../moderation/metrics/metrics'
import { readWaiting, replyLeft, timeLeft } from '../../../moderation/metrics/time-left'
import { becomeKnown, castOf, decide, layAgain, postOf, publishedThread } from '../../support/moderators'
import { changePost } from '../../support/own-post'
import { NOON, openWorld, type World } from '../../support/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** So many waits of so many minutes, none of them at the hour at which ours began. */
const waits = (...minutes: number[]): Wait[] =>
  minutes.map(each => ({
    priority: 'soon',
    openedAt: NOON - DAY - 5 * HOUR,
    decidedAt: NOON - DAY,
    minutes: each,
  }))
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1)
const after = (minutes: number, known: Wait[]) =>
  timeLeft(known, { priority: 'soon', openedAt: NOON - minutes * MINUTE, now: NOON })

describe('what is left of a wait', () => {
  it('is the promise less what is over, while little was measured; past it nothing is promised', () => {
    expect(after(0, [])).toEqual({ said: 'promised', within: 1440 })
    expect(after(-14, [])).toEqual({ said: 'promised', within: 1440 })
    expect(after(440, waits(...upTo(19)))).toEqual({ said: 'promised-left', within: 1000 })
    expect(after(1439, [])).toEqual({ said: 'promised-left', within: 1 })
    expect(after(1440, [])).toEqual({ said: 'late' })
  })

  it('is measured on those who had waited as long, once it has begun', () => {
    const known = waits(...upTo(1000))
    expect(after(0, known)).toEqual({ said: 'measured', half: 500, most: 900 })
    expect(after(400, known)).toEqual({ said: 'left', half: 300, most: 540 })
    expect(after(890, known)).toEqual({ said: 'left', half: 55, most: 99 })
    expect(after(901, known)).toEqual({ said: 'late' })
  })

  it('is only what is certain where few waited as long', () => {
    expect(after(80, waits(...upTo(90), ...Array(10).fill(600)))).toMatchObject({ said: 'left' })
    expect(after(85, waits(...upTo(100)))).toEqual({ said: 'so-far', waited: 85, most: 90 })
    expect(after(30, waits(...Array(40).fill(30)))).toEqual({ said: 'so-far', waited: 30, most: 30 })
  })

  it('never is negative, nor longer for half than for nine in ten, at any moment of any wait', () => {
    const shapes = [upTo(300), Array(40).fill(30), [...Array(200).fill(5), ...upTo(100).map(n => n * 60)]]
    for (const shape of shapes)
      for (let minute = -14; minute < 7_000; minute += 61) {
        const left = after(minute, waits(...shape))
        if ('half' in left) expect([left.half > 0, left.half <= left.most]).toEqual([true, true])
        else if (left.said !== 'late') expect(Object.values(left).every(each => each !== 0)).toBe(true)
      }
  })
})

describe('what is left until a first reply', () => {
  const never = Number.POSITIVE_INFINITY

  it('is told in the same way, and where too little is known, not at all', () => {
    expect(replyLeft(upTo(19), null)).toBeNull()
    expect(replyLeft(upTo(100), null)).toEqual({ said: 'usual', half: 3000, most: 5400 })
    expect(replyLeft(upTo(100), 40)).toEqual({ said: 'left', half: 1800, most: 3240 })
    expect(replyLeft(upTo(100), 85)).toEqual({ said: 'so-far', most: 5400 })
    expect(replyLeft(upTo(100), 91)).toEqual({ said: 'late' })
  })

  it('says that replies are slow where half had none, and promises no nine in ten that do not come', () => {
    expect(replyLeft([...upTo(40), ...Array(60).fill(never)], null)).toEqual({ said: 'slow' })
    expect(replyLeft([...upTo(80), ...Array(20).fill(never)], null)).toEqual({
      said: 'usual',
      half: 3000,
      most: null,
    })
    expect(replyLeft([...upTo(80), ...Array(20).fill(never)], 70)).toEqual({ said: 'slow' })
  })
})

describe('an author', () => {
  const waitingOf = async (world: World, postId: string, now: number) => {
    const { threadId, position, visibility: state } = await postOf(world, postId)
    return (await readWaiting(world.db.read, [{ postId, threadId, position, state }], now)).get(postId)
  }

  it('is told while the post waits, then that nobody has replied, then who sees to it, then nothing', async () => {
    const world = await openWorld()
    const { ada, ben, marlo } = await castOf(world)
    const sent = await world.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const { postId, threadId } = sent
    expect(await waitingOf(world, postId, NOON + 2 * HOUR)).toEqual({
      read: { said: 'promised-left', within: 22 * 60 },
      reply: null,
      unanswered: false,
      owned: false,
      next: null,
    })
    await decide(world, { postId, staffId: marlo, now: NOON + 2 * HOUR })
    expect(await waitingOf(world, postId, NOON + 3 * HOUR)).toMatchObject({ read: null, unanswered: true })
    await world.db.write(tx =>
      tx
        .insert(unanswered)
        .values({ threadId, sinceHour: hourOf(NOON), ownerId: marlo, ownedHour: hourOf(NOON) })
        .returning(),
    )
    expect(await waitingOf(world, postId, NOON + 3 * HOUR)).toMatchObject({ unanswered: true, owned: true })
    await becomeKnown(world, ben, marlo)
    await world.reply(ben, threadId, { now: NOON + 4 * HOUR })
    expect(await waitingOf(world, postId, NOON + 5 * HOUR)).toBeUndefined()
  })

  it('is told of a change that waits, and learns nothing of what others laid before the moderators', async () => {
    const world = await openWorld()
    const { ada, ben, marlo } = await castOf(world)
    const { postId, threadId } = await publishedThread(world, ada, marlo)
    await becomeKnown(world, ben, marlo)
    await world.reply(ben, threadId)
    await layAgain(world, postId)
    expect(await waitingOf(world, postId, NOON + HOUR)).toBeUndefined()
    await changePost(world, ada, postId, { now: NOON + HOUR })
    expect(await waitingOf(world, postId, NOON + HOUR)).toMatchObject({ read: { said: 'promised' } })
  })
})
