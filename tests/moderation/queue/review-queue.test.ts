import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Db } from '../../../db'
import { cases, events } from '../../../db/schema'
import { claimCase, reassignCase, releaseCase } from '../../../moderation/cases/case'
import { policy } from '../../../moderation/policy'
import { nextFreeCase, takeNextCase } from '../../../moderation/queue/next-case'
import { readQueueFilter } from '../../../moderation/queue/queue-filter'
import { listQueue, queueSize } from '../../../moderation/queue/review-queue'
import { caseOn, castOf, decide, publishedThread } from '../../support/moderators'
import { appeal } from '../../support/reports-and-appeals'
import { NOON, openWorld, type World } from '../../support/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Somebody new writes, so that a case is opened; its id. */
async function caseBy(world: World, name: string, more: { body?: string; now?: number } = {}) {
  const sent = await world.writeThread(await world.member(name), more)
  if (!('postId' in sent)) throw new Error(sent.outcome)
  return (await caseOn(world, sent.postId)).id
}

/** What "take the next one" would give to somebody who is alone at the desk. */
const nextFor = (world: World, now: number) => nextFreeCase(world.db.read, { staffId: 'niki', now })

/** "Claim next case", as the button does it. */
async function takeNext(db: Db, staffId: string): Promise<string | null> {
  const taken = await takeNextCase(db, { staffId, now: NOON })
  return taken.outcome === 'claimed' ? taken.caseId : null
}

describe('the queue', () => {
  it('has the nearest deadline first, and says why each case is there', async () => {
    const world = await openWorld()
    const soon = await caseBy(world, 'Ada')
    const crisis = await caseBy(world, 'Ben', { body: 'I want to kill myself.' })
    const violence = await caseBy(world, 'Cleo', { body: 'Last night he hit me.' })
    const { cases } = await listQueue(world.db.read, { now: NOON })
    expect(cases.map(each => each.id)).toEqual([crisis, violence, soon])
    expect(cases.map(each => each.priority)).toEqual(['now', 'today', 'soon'])
    expect(cases[0]?.because).toEqual(['newcomer', 'crisis'])
    expect(cases[0]).toMatchObject({
      board: 'Desire discrepancy',
      title: 'A few words',
      kind: 'thread',
      heavy: true,
      claimedBy: null,
    })
  })

  it('lets nothing stand before somebody who may be in danger, however late it is', async () => {
    const world = await openWorld()
    const late = await caseBy(world, 'Ada', { now: NOON - 48 * HOUR })
    const crisis = await caseBy(world, 'Ben', { body: 'I want to kill myself.' })
    const { cases } = await listQueue(world.db.read, { now: NOON })
    expect(cases.map(each => [each.id, each.overdue])).toEqual([
      [crisis, false],
      [late, true],
    ])
    expect(await nextFor(world, NOON)).toBe(crisis)
  })

  it('comes in pages without a gap or a repeat, equal deadlines included', async () => {
    const world = await openWorld()
    for (let n = 0; n < 7; n++) {
      const who = await world.member(`Ada ${n}`)
      await world.writeThread(who, { title: 'In danger', body: 'I want to kill myself.' })
      for (let m = 0; m < 9; m++)
        await world.writeThread(who, {
          title: `Our year, part ${'abcdefghi'[m]}`,
          now: NOON + (m % 3) * HOUR,
        })
    }
    const seen: string[] = []
    const sizes: number[] = []
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof listQueue>> = await listQueue(world.db.read, { now: NOON, after })
      seen.push(...page.cases.map(each => `${each.priority} ${each.deadlineAt} ${each.id}`))
      sizes.push(page.cases.length)
      after = page.next
      if (!after) break
    }
    expect(sizes).toEqual([30, 30, 10])
    expect(new Set(seen).size).toBe(70)
    expect(seen).toEqual(seen.toSorted())
    expect(seen.findIndex(each => each.startsWith('soon'))).toBe(7)
  })

  it('begins anew after a case that is not known, and goes on after one that was closed', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    const ada = await world.member('Ada')
    const first = await world.writeThread(ada, { now: NOON - HOUR })
    if (!('postId' in first)) throw new Error(first.outcome)
    const { id: closed } = await caseOn(world, first.postId)
    const second = await caseBy(world, 'Ben')
    const after = async (place: string) =>
      (await listQueue(world.db.read, { now: NOON, after: place })).cases.map(each => each.id)
    const places = ['nonsense', '.', '1.2', '9007199254740991.1.a', "0.5.'; DROP TABLE cases", '\ud800']
    for (const place of places) expect(await after(place), place).toEqual([closed, second])
    await decide(world, { postId: first.postId, staffId: marlo })
    expect(await after(closed)).toEqual([second])
    expect(await after(second)).toEqual([])
  })

  it('says what is overdue, in the list and in the sum alike', async () => {
    const world = await openWorld()
    await caseBy(world, 'Ada')
    const deadline = NOON + 24 * HOUR
    for (const [now, overdue] of [
      [deadline - 1, false],
      [deadline, true],
      [deadline + 1, true],
    ] as const) {
      expect(await queueSize(world.db.read, { now })).toMatchObject({ open: 1, overdue: Number(overdue) })
      expect((await listQueue(world.db.read, { now })).cases[0]?.overdue).toBe(overdue)
    }
  })

  it('counts for a moderator what they could take: no appeal against them, nothing they gave on', async () => {
    const world = await openWorld()
    const { ada, marlo } = await castOf(world)
    const niki = await world.colleague('Niki', 'moderator')
    const sent = await world.writeThread(ada)
    if (!('postId' in sent)) throw new Error(sent.outcome)
    const made = await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'refuse' })
    await appeal(world, sent.postId, made.outcome === 'decided' ? made.decisionId : '')
    const passed = await caseBy(world, 'Ben')
    await claimCase(world.db, { caseId: passed, staffId: marlo, now: NOON })
    const as = 'hand-on' as const
    await reassignCase(world, { caseId: passed, staffId: marlo, version: 1, as, note: null, now: NOON })
    const open = async (staffId: string, of?: 'theirs-to-take') =>
      (await queueSize(world.db.read, { now: NOON, staffId, of })).open
    expect([await open(marlo, 'theirs-to-take'), await open(niki, 'theirs-to-take')]).toEqual([0, 2])
    for (const staffId of [marlo, niki])
      expect(await open(staffId)).toBe((await listQueue(world.db.read, { now: NOON, staffId })).cases.length)
  })

  it('is empty when everything is decided', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    const sent = await world.writeThread(await world.member('Ada'))
    if (!('postId' in sent)) throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect((await listQueue(world.db.read, { now: NOON })).cases).toEqual([])
    expect(await queueSize(world.db.read, { now: NOON })).toMatchObject({ open: 0, overdue: 0 })
    expect(await nextFor(world, NOON)).toBeNull()
  })
})

describe('a claim', () => {
  it('keeps a case from colleagues for 20 minutes, then ends by itself', async () => {
    const world = await openWorld()
    const [marlo, ines] = [
      await world.colleague('Marlo', 'moderator'),
      await world.colleague('Ines', 'moderator'),
    ]
    const caseId = await caseBy(world, 'Ada')
    const claim = (staffId: string, now: number) => claimCase(world.db, { caseId, staffId, now })
    const over = NOON + policy()['claim-minutes'] * MINUTE
    expect(policy()['claim-minutes']).toBe(20)
    expect(await claim(marlo, NOON)).toEqual({ outcome: 'claimed' })
    expect(await claim(ines, over - 1)).toEqual({ outcome: 'taken' })
    expect((await listQueue(world.db.read, { now: over - 1 })).cases[0]?.claimedBy).toBe(marlo)
    expect(await nextFor(world, over - 1)).toBeNull()
    expect((await listQueue(world.db.read, { now: over })).cases[0]?.claimedBy).toBeNull()
    expect(await nextFor(world, over)).toBe(caseId)
    expect(await claim(ines, over)).toEqual({ outcome: 'claimed' })
    expect(await claim(marlo, over + 1)).toEqual({ outcome: 'taken' })
  })

  it('is renewed by whoever has it', async () => {
    const world = await openWorld()
    const [marlo, ines] = [
      await world.colleague('Marlo', 'moderator'),
      await world.colleague('Ines', 'moderator'),
    ]
    const caseId = await caseBy(world, 'Ada')
    await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
    await claimCase(world.db, { caseId, staffId: marlo, now: NOON + 15 * MINUTE })
    const later = await claimCase(world.db, { caseId, staffId: ines, now: NOON + 30 * MINUTE })
    expect(later).toEqual({ outcome: 'taken' })
  })

  it('is given back by whoever has it, and by nobody else', async () => {
    const world = await openWorld()
    const [marlo, ines] = [
      await world.colleague('Marlo', 'moderator'),
      await world.colleague('Ines', 'moderator'),
    ]
    const caseId = await caseBy(world, 'Ada')
    await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
    expect(await releaseCase(world.db, { caseId, staffId: ines, now: NOON })).toBe(false)
    expect(await claimCase(world.db, { caseId, staffId: ines, now: NOON })).toEqual({ outcome: 'taken' })
    expect(await releaseCase(world.db, { caseId, staffId: marlo, now: NOON })).toBe(true)
    expect(await releaseCase(world.db, { caseId, staffId: marlo, now: NOON })).toBe(false)
    expect(await claimCase(world.db, { caseId, staffId: ines, now: NOON })).toEqual({ outcome: 'claimed' })
    const told = (await world.db.read.select().from(events)).map(event => event.kind)
    expect(told.slice(-3)).toEqual(['case-claimed', 'case-released', 'case-claimed'])
  })

  it('of a case that is closed, or was never there, is refused', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    const sent = await world.writeThread(await world.member('Ada'))
    if (!('postId' in sent)) throw new Error(sent.outcome)
    const { id: caseId } = await caseOn(world, sent.postId)
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect(await claimCase(world.db, { caseId, staffId: marlo, now: NOON })).toEqual({ outcome: 'closed' })
    expect(await claimCase(world.db, { caseId: 'none', staffId: marlo, now: NOON })).toEqual({
      outcome: 'closed',
    })
    expect(await releaseCase(world.db, { caseId, staffId: marlo, now: NOON })).toBe(false)
  })

  it('made by six at once on one case is given to one of them', async () => {
    const world = await openWorld()
    const caseId = await caseBy(world, 'Ada')
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(staffId =>
      claimCase(world.db, { caseId, staffId, now: NOON }),
    )
    const outcomes = (await Promise.all(six)).map(each => each.outcome)
    expect(outcomes.filter(outcome => outcome === 'claimed')).toHaveLength(1)
  })

  it('by six who take the next one at once gives each a case of their own', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    for (let n = 0; n < 8; n++) await world.writeThread(ada, { title: `No. ${n}` })
    const taken = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(staffId => takeNext(world.db, staffId)),
    )
    expect(taken).not.toContain(null)
    expect(new Set(taken).size).toBe(6)
  })
})

describe('“take the next one”', () => {
  it('looks outside “now” every fourth time, while something there is late', async () => {
    const world = await openWorld()
    const late = await caseBy(world, 'Ada', { now: NOON - 48 * HOUR })
    for (const name of ['Ben', 'Carla', 'Cleo', 'Dora', 'Elif'])
      await caseBy(world, name, { body: 'I want to kill myself.' })
    const taken = [1, 2, 3, 4, 5].map(n => `moderator-${n}`)
    const got: (string | null)[] = []
    for (const staffId of taken) got.push(await takeNext(world.db, staffId))
    expect(got.indexOf(late)).toBe(3)
    expect(new Set(got).size).toBe(5)
  })

  it('never gives a case to whom it is not for, nor lets them take it', async () => {
    const world = await openWorld()
    const caseId = await caseBy(world, 'Ada')
    await world.db.write(tx =>
      tx.update(cases).set({ notFor: 'marlo' }).where(eq(cases.id, caseId)).returning(),
    )
    expect(await takeNext(world.db, 'marlo')).toBeNull()
    expect(await claimCase(world.db, { caseId, staffId: 'marlo', now: NOON })).toEqual({ outcome: 'taken' })
    expect(await takeNext(world.db, 'niki')).toBe(caseId)
  })

  it('doesn’t bring back what they just released, until nothing else is there or a claim’s time is over', async () => {
    const world = await openWorld()
    const [first, second] = [await caseBy(world, 'Ada'), await caseBy(world, 'Ben')]
    const given = await takeNext(world.db, 'marlo')
    const other = given === first ? second : first
    await releaseCase(world.db, { caseId: given ?? '', staffId: 'marlo', now: NOON })
    expect(await nextFor(world, NOON)).toBe(given)
    const next = (now: number) => nextFreeCase(world.db.read, { staffId: 'marlo', now })
    expect(await next(NOON)).toBe(other)
    expect(await next(NOON + policy()['claim-minutes'] * MINUTE)).toBe(given)
    await claimCase(world.db, { caseId: other, staffId: 'niki', now: NOON })
    expect(await next(NOON)).toBe(given)
  })

  it('pressed by six at once gives each another case, and nothing to who comes after the last', async () => {
    const world = await openWorld()
    for (const name of ['Ada', 'Ben', 'Carla', 'Cleo']) await caseBy(world, name)
    const taken = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(staffId => takeNext(world.db, staffId)),
    )
    const got = taken.filter(each => each !== null)
    expect(got).toHaveLength(4)
    expect(new Set(got).size).toBe(4)
  })
})

describe('a part of the queue', () => {
  const shown = async (world: World, asked: string, staffId = 'marlo', now = NOON) => {
    const filter = readQueueFilter(new URLSearchParams(asked))
    const { cases: listed } = await listQueue(world.db.read, { now, staffId, filter })
    const size = await queueSize(world.db.read, { now, staffId, filter })
    expect(size.open).toBe(listed.length)
    expect(size.now + size.today + size.soon).toBe(size.open)
    return listed.map(each => each.id)
  }

  it('is a board, a kind, a signal, one’s own or what is late, and all of these at once', async () => {
    const world = await openWorld()
    const { ada, ben, marlo } = await castOf(world)
    const { threadId } = await publishedThread(world, ada, marlo, { boardId: 'heath' })
    const replied = await world.reply(ben, threadId)
    if (!('postId' in replied)) throw new Error(replied.outcome)
    const reply = (await caseOn(world, replied.postId)).id
    const amber = await caseBy(world, 'Carla', { now: NOON - 30 * HOUR })
    const crisis = await caseBy(world, 'Cleo', { body: 'I want to kill myself. me@example.org' })
    await claimCase(world.db, { caseId: amber, staffId: marlo, now: NOON })

    expect(await shown(world, '')).toEqual([crisis, amber, reply])
    expect(await shown(world, 'board=heath')).toEqual([reply])
    expect(await shown(world, 'kind=reply')).toEqual([reply])
    expect(await shown(world, 'kind=thread')).toEqual([crisis, amber])
    expect(await shown(world, 'kind=appeal')).toEqual([])
    expect(await shown(world, 'signal=crisis')).toEqual([crisis])
    expect(await shown(world, 'signal=contact')).toEqual([crisis])
    expect(await shown(world, 'overdue=yes')).toEqual([amber])
    expect(await shown(world, 'mine=yes', marlo)).toEqual([amber])
    expect(await shown(world, 'mine=yes', marlo, NOON + HOUR)).toEqual([])
    expect(await shown(world, 'board=amber&kind=thread&overdue=yes&mine=yes', marlo)).toEqual([amber])
    expect(await shown(world, 'board=heath&kind=thread')).toEqual([])
  })

  it('asked for in words that nobody knows is all of it', async () => {
    const world = await openWorld()
    const caseId = await caseBy(world, 'Ada')
    for (const asked of ['kind=x', "signal='", 'board=', "board=' or 1=1", 'board=%00'])
      expect(await shown(world, asked), asked).toEqual([caseId])
    expect(readQueueFilter(new URLSearchParams('kind=reply&mine=1&signal=x&board=amber'))).toEqual({
      ...{ board: 'amber', kind: 'reply', mine: true },
    })
  })
})
