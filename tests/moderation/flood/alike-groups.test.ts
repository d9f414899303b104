import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readMyPost } from '../../../app/forum/my-post'
import { withdrawPost } from '../../../app/forum/withdraw'
import { HOUR } from '../../../db/clock'
import { caseSketches, cases } from '../../../db/schema'
import { alikeWith, readAlike, readFloodCards } from '../../../moderation/flood/alike-groups'
import { purgeSketches } from '../../../moderation/flood/kept-sketches'
import { takeNextCase } from '../../../moderation/queue/next-case'
import { sendFlood } from '../../support/floods'
import { caseOn, castOf, decide } from '../../support/moderators'
import { NOON, openWorld } from '../../support/world'

async function flooded(howMany = 12) {
  const world = await openWorld()
  const cast = await castOf(world)
  const flood = await sendFlood(world, howMany)
  return { world, ...cast, flood, asked: { staffId: cast.marlo, now: NOON } }
}

describe('posts with nearly the same text', () => {
  it('are one card, and a newcomer’s own words among them are none of it', async () => {
    const { world, ada, asked } = await flooded()
    const hers = await world.writeThread(ada, {
      body: 'Since the baby we sleep in two rooms, and I miss him.',
    })
    const cards = await readFloodCards(world.db.read, asked)
    expect(cards.map(({ size }) => size)).toEqual([12])
    if (!('postId' in hers)) throw new Error(hers.outcome)
    expect(cards[0]?.caseIds).not.toContain((await caseOn(world, hers.postId)).id)
    expect(cards[0]?.text.length).toBeLessThanOrEqual(283)
  })

  it('lead from any of them to all, each with its text', async () => {
    const { world, flood, asked } = await flooded()
    const { id } = await caseOn(world, flood[5] ?? '')
    const alike = (await alikeWith(world.db.read, id, asked)) ?? []
    expect(alike).toHaveLength(12)
    const rows = await readAlike(world.db.read, alike)
    expect(rows.map(row => row.case.id)).toEqual(alike)
    expect(rows.every(row => row.text.includes(row.post.body))).toBe(true)
  })

  it('are not grouped while they are fewer than the policy says, or older than it says', async () => {
    const { world, flood, marlo, asked } = await flooded(5)
    expect(await readFloodCards(world.db.read, asked)).toHaveLength(1)
    expect(await readFloodCards(world.db.read, { ...asked, now: NOON + 49 * HOUR })).toEqual([])
    await decide(world, { postId: flood[0] ?? '', staffId: marlo, outcome: 'refuse', reason: 'advertising' })
    expect(await readFloodCards(world.db.read, asked)).toEqual([])
  })

  it('leave out whoever may be in danger', async () => {
    const world = await openWorld()
    const { marlo } = await castOf(world)
    const body = 'My name is Ada and I want to kill myself tonight, I have the tablets here with me.'
    for (let n = 0; n < 6; n++) await world.writeThread(await world.member(`Ada ${n}`), { body })
    expect(await readFloodCards(world.db.read, { staffId: marlo, now: NOON })).toEqual([])
    expect(await world.db.read.$count(caseSketches)).toBe(0)
  })

  it('wait behind what stands alone, until their time is over', async () => {
    const { world, ada, marlo, asked } = await flooded()
    const hers = await world.writeThread(ada, { body: 'We have stopped talking about it.', now: NOON + HOUR })
    if (!('postId' in hers)) throw new Error(hers.outcome)
    const own = (await caseOn(world, hers.postId)).id
    expect(await takeNextCase(world.db, { staffId: marlo, now: NOON + HOUR })).toEqual({
      outcome: 'claimed',
      caseId: own,
    })
    const next = await takeNextCase(world.db, { staffId: marlo, now: NOON + HOUR })
    expect(next.outcome).toBe('claimed')
    const dora = await world.colleague('Dora', 'moderator')
    const [card] = await readFloodCards(world.db.read, asked)
    const late = await takeNextCase(world.db, { staffId: dora, now: NOON + 25 * HOUR })
    expect(card?.caseIds).toContain(late.outcome === 'claimed' && late.caseId)
  })
})

describe('a sketch', () => {
  it('goes when its post is decided or deleted, or after two days', async () => {
    const { world, ada, marlo, flood } = await flooded(5)
    const sketches = () => world.db.read.$count(caseSketches)
    expect(await sketches()).toBe(5)
    await decide(world, { postId: flood[0] ?? '', staffId: marlo, outcome: 'refuse', reason: 'advertising' })
    expect(await sketches()).toBe(4)
    const hers = await world.writeThread(ada, { body: 'We have stopped talking about all of it, he and I.' })
    if (!('postId' in hers)) throw new Error(hers.outcome)
    expect(await sketches()).toBe(5)
    const mine = await readMyPost(world.db.read, hers.postId, await world.mine(ada))
    if (!mine) throw new Error('It is not there.')
    await withdrawPost(world.db, { mine, now: NOON })
    expect(await sketches()).toBe(4)
    await purgeSketches(world.db, NOON + 47 * HOUR)
    expect(await sketches()).toBe(4)
    await purgeSketches(world.db, NOON + 49 * HOUR)
    expect(await sketches()).toBe(0)
    expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(4)
  })
})
