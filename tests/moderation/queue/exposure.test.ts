import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../db/schema'
import { decideAppeal, giveFirstLook } from '../../../moderation/appeals/appeals'
import { claimCase, releaseCase } from '../../../moderation/cases/case'
import { agreeToProposal } from '../../../moderation/decisions/decisions'
import { policy } from '../../../moderation/policy'
import { colleaguesOn, heavyLately, loadFor, readsMoreThanShare } from '../../../moderation/queue/exposure'
import { freeCases, lastClaimed, takeNextCase } from '../../../moderation/queue/next-case'
import { caseOn, decide, postOf } from '../../support/moderators'
import { appeal } from '../../support/reports-and-appeals'
import { NOON, openWorld, type World } from '../../support/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const HEAVY = 'I want to kill myself.'
/** Violence: as heavy, and due today. */
const HEAVY_TODAY = 'Last night he hit me.'

let names = 0
async function write(world: World, body?: string, now = NOON): Promise<string> {
  const sent = await world.writeThread(await world.member(`Ada ${names++}`), { body, now })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  return sent.postId
}
const caseOf = async (world: World, body?: string, now = NOON) =>
  (await caseOn(world, await write(world, body, now))).id

async function readHeavy(world: World, staffId: string, times: number, now = NOON) {
  for (let n = 0; n < times; n++) {
    const postId = await write(world, HEAVY, now)
    await decide(world, { postId, staffId, now })
  }
}

describe('the hour’s budget of heavy cases', () => {
  it('counts what somebody decided and what they gave back, each case once', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    await readHeavy(world, marlo, 2)
    await decide(world, { postId: await write(world), staffId: marlo })
    const caseId = await caseOf(world, HEAVY_TODAY)
    for (let n = 0; n < 2; n++) {
      await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
      await releaseCase(world.db, { caseId, staffId: marlo, now: NOON })
    }
    expect(await heavyLately(world.db.read, { staffId: marlo, now: NOON })).toBe(3)
    expect(await heavyLately(world.db.read, { staffId: marlo, now: NOON + 3 * HOUR })).toBe(0)
    expect(await heavyLately(world.db.read, { staffId: 'niki', now: NOON })).toBe(0)
  })

  it('counts what the second of two read, and what was judged on appeal', async () => {
    const world = await openWorld()
    const [marlo, niki, olu] = [
      await world.colleague('Marlo', 'moderator'),
      await world.colleague('Niki', 'moderator'),
      await world.colleague('Olu', 'moderator'),
    ]
    const heavyFor = (staffId: string) => heavyLately(world.db.read, { staffId, now: NOON })
    const postId = await write(world, HEAVY_TODAY)
    const { id: caseId } = await caseOn(world, postId)
    await decide(world, { postId, staffId: marlo, outcome: 'refuse', reason: 'threat' })
    expect(await heavyFor(marlo)).toBe(1)
    await claimCase(world.db, { caseId, staffId: niki, now: NOON })
    const { version } = await postOf(world, postId)
    const agreed = await agreeToProposal(world.db, { caseId, staffId: niki, version, now: NOON })
    if (agreed.outcome !== 'decided') throw new Error(agreed.outcome)
    expect([await heavyFor(marlo), await heavyFor(niki)]).toEqual([1, 1])

    await appeal(world, postId, agreed.decisionId)
    const judging = { caseId: (await caseOn(world, postId)).id, staffId: olu, now: NOON }
    await claimCase(world.db, judging)
    const pressed = { ...judging, version: (await postOf(world, postId)).version }
    await giveFirstLook(world.db, { ...pressed, outcome: 'refuse', reason: 'threat' })
    expect(await decideAppeal(world.db, { ...pressed, verdict: 'upheld', words: 'It stays.' })).toEqual({
      outcome: 'decided',
    })
    expect(await heavyFor(olu)).toBe(1)
  })

  it('spent, leads to lighter ones; when all are heavy, to a break; and on by one’s own choice', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    expect(policy()['heavy-per-hour']).toBe(8)
    await readHeavy(world, marlo, 7)
    expect(await loadFor(world.db.read, { staffId: marlo, now: NOON })).toBe('any')
    await readHeavy(world, marlo, 1)
    expect(await loadFor(world.db.read, { staffId: marlo, now: NOON })).toBe('light')

    const heavy = await caseOf(world, HEAVY)
    const light = await caseOf(world)
    const asking = { staffId: marlo, now: NOON }
    expect(await freeCases(world.db.read, asking)).toEqual({ all: 2, light: 1, danger: 1 })
    expect(await takeNextCase(world.db, asking)).toEqual({ outcome: 'claimed', caseId: light })
    expect(await takeNextCase(world.db, asking)).toEqual({ outcome: 'only-heavy' })
    expect(await takeNextCase(world.db, { ...asking, chosen: 'any' })).toEqual({
      outcome: 'claimed',
      caseId: heavy,
    })
    expect(await takeNextCase(world.db, asking)).toEqual({ outcome: 'none' })
  })

  it('gives one case, however often the same button is pressed', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    for (let n = 0; n < 3; n++) await caseOf(world)
    const asking = {
      staffId: marlo,
      now: NOON,
      last: await lastClaimed(world.db.read, { staffId: marlo, now: NOON }),
    }
    const [one, other] = await Promise.all([takeNextCase(world.db, asking), takeNextCase(world.db, asking)])
    expect(one).toEqual(other)
    const last = await lastClaimed(world.db.read, asking)
    const next = await takeNextCase(world.db, { ...asking, last })
    expect(next.outcome === 'claimed' && next.caseId).not.toBe(last)
  })

  it('is whole again an hour later', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    await readHeavy(world, marlo, 8)
    const heavy = await caseOf(world, HEAVY)
    expect(await takeNextCase(world.db, { staffId: marlo, now: NOON + HOUR })).toEqual({
      outcome: 'claimed',
      caseId: heavy,
    })
  })
})

describe('who reads the worst', () => {
  it('takes turns: who read more than twice what the others did is given a lighter one', async () => {
    const world = await openWorld()
    const [marlo, niki] = [
      await world.colleague('Marlo', 'moderator'),
      await world.colleague('Niki', 'moderator'),
    ]
    await readHeavy(world, marlo, 3)
    const heavy = await caseOf(world, HEAVY_TODAY)
    const light = await caseOf(world)
    expect(await loadFor(world.db.read, { staffId: marlo, now: NOON })).toBe('any')
    await readHeavy(world, niki, 1)
    expect(await loadFor(world.db.read, { staffId: marlo, now: NOON })).toBe('lighter')
    expect(await loadFor(world.db.read, { staffId: niki, now: NOON })).toBe('any')
    expect(await takeNextCase(world.db, { staffId: marlo, now: NOON })).toMatchObject({ caseId: light })
    expect(await takeNextCase(world.db, { staffId: marlo, now: NOON })).toMatchObject({ caseId: heavy })
  })

  it('is nobody’s question while somebody in danger has waited half of the time', async () => {
    const world = await openWorld()
    const [marlo, niki] = [
      await world.colleague('Marlo', 'moderator'),
      await world.colleague('Niki', 'moderator'),
    ]
    await readHeavy(world, marlo, 3)
    await readHeavy(world, niki, 1)
    const danger = await caseOf(world, HEAVY)
    const light = await caseOf(world)
    const half = NOON + 30 * MINUTE
    expect(await takeNextCase(world.db, { staffId: marlo, now: half - 1 })).toMatchObject({ caseId: light })
    expect(await takeNextCase(world.db, { staffId: marlo, now: half })).toMatchObject({ caseId: danger })
  })

  it('compares with the mean of those who are there', () => {
    expect(readsMoreThanShare(3, [])).toBe(false)
    expect(readsMoreThanShare(2, [1, 1])).toBe(false)
    expect(readsMoreThanShare(3, [1, 1])).toBe(true)
    expect(readsMoreThanShare(1, [0])).toBe(true)
    expect(readsMoreThanShare(0, [0])).toBe(false)
  })
})

describe('who else is there', () => {
  it('are the moderators of whom something was seen in the last hour', async () => {
    const world = await openWorld()
    const [marlo, niki, olu] = [
      await world.colleague('Marlo', 'moderator'),
      await world.colleague('Niki', 'moderator'),
      await world.colleague('Olu', 'moderator'),
    ]
    await claimCase(world.db, { caseId: await caseOf(world), staffId: olu, now: NOON - 5 * HOUR })
    await claimCase(world.db, { caseId: await caseOf(world), staffId: niki, now: NOON })
    await claimCase(world.db, { caseId: await caseOf(world), staffId: marlo, now: NOON })
    const on = await colleaguesOn(world.db.read, { staffId: marlo, now: NOON + 10 * MINUTE })
    expect(on.map(each => each.handle)).toEqual(['Niki'])
  })

  it('marks as heavy what is about danger, violence or the young, and nothing else', async () => {
    const world = await openWorld()
    for (const [body, heavy] of [
      [HEAVY, true],
      [HEAVY_TODAY, true],
      ['I am 15 and I have never told anybody.', true],
      ['Write to me at me@example.org.', false],
    ] as const) {
      const [row] = await world.db.read
        .select()
        .from(cases)
        .where(eq(cases.id, await caseOf(world, body)))
      expect(row?.heavy, body).toBe(heavy)
    }
  })
})
