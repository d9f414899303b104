import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { clusterQuestions, mergeClusters, splitFromCluster } from '../../../../app/answers/questions/clusters'
import {
  claimCluster,
  LEAST_PEOPLE,
  readLimits,
  releaseCluster,
} from '../../../../app/answers/questions/question-desk'
import { endCredential } from '../../../../app/professionals/credentials'
import { DAY, dayOf } from '../../../../db/clock'
import { clusterThreads, events, posts, professionals, threads } from '../../../../db/schema'
import { later, TODAY } from '../../../support/professionals'
import { openQuestions } from '../../../support/questions'
import { NOON } from '../../../support/world'

describe('groups of questions', () => {
  it('hold what asks the same, with its people, words and openings', async () => {
    const world = await openQuestions()
    const [first = ''] = await world.askTogether()
    await world.wonder(world.ben, first)
    const { groups } = await world.shown()
    expect(groups).toHaveLength(1)
    expect(groups[0]).toMatchObject({ people: 4, claim: null, answers: [], boards: [{ id: 'amber' }] })
    expect(groups[0]?.words).toContain('sertraline')
    expect(groups[0]?.concerns).toContain('desire')
    expect(groups[0]?.openings[0]).toMatchObject({ threadId: first, people: 1 })
    expect(groups[0]?.openings).toHaveLength(3)
  })

  it('are never shown below three people; then only the board is named', async () => {
    const world = await openQuestions()
    const { threadId } = await world.ask(world.ada, 'Libido gone since sertraline')
    await clusterQuestions(world.db, NOON)
    await world.wonder(world.ben, threadId)
    expect(LEAST_PEOPLE).toBe(3)
    const { groups, fewer } = await world.shown()
    expect(groups).toEqual([])
    expect(fewer).toHaveLength(1)
    await world.wonder(world.carla, threadId)
    expect((await world.shown()).groups).toMatchObject([{ people: 3 }])
  })

  it('count who asks under one name three times once', async () => {
    const world = await openQuestions()
    await world.askTogether()
    const names = world.db.read.select({ id: posts.personaId }).from(posts)
    const [one] = await names
    await world.db.write(tx =>
      tx
        .update(posts)
        .set({ personaId: one?.id ?? '' })
        .returning(),
    )
    const { groups, fewer } = await world.shown()
    expect(groups).toEqual([])
    expect(fewer).not.toEqual([])
  })

  it('count what others can read, and what was asked within sixty days', async () => {
    const world = await openQuestions()
    const [first = ''] = await world.askTogether()
    expect((await world.shown(later(60))).groups).toHaveLength(1)
    expect(await world.shown(later(61))).toEqual({ groups: [], fewer: [] })
    await world.db.write(tx =>
      tx.update(threads).set({ visibility: 'removed' }).where(eq(threads.id, first)).returning(),
    )
    expect((await world.shown()).groups).toEqual([])
  })

  it('are filled with what asked before there were groups, on the day it asked', async () => {
    const world = await openQuestions()
    const { threadId } = await world.ask(world.ada, 'Does it come back?')
    await clusterQuestions(world.db, later(5))
    await clusterQuestions(world.db, later(6))
    const rows = await world.db.read.select().from(clusterThreads)
    expect(rows).toMatchObject([{ threadId, askedDay: TODAY, groupedBy: 'rule' }])
  })

  it('take in what comes later, however many processes see it at once', async () => {
    const world = await openQuestions()
    const [first = ''] = await world.askTogether()
    const { threadId } = await world.ask(world.ada, 'Antidepressant and no libido')
    await Promise.all([1, 2, 3].map(() => clusterQuestions(world.db, NOON)))
    expect(await world.groupOf(threadId)).toBe(await world.groupOf(first))
  })
})

describe('merging and splitting groups of questions', () => {
  it('joins two groups, which the rule never parts again', async () => {
    const world = await openQuestions()
    const { db, marlo } = world
    const [first = ''] = await world.askTogether()
    const { threadId } = await world.ask(world.ada, 'My husband had an affair')
    await clusterQuestions(db, NOON)
    const [into, from] = [(await world.groupOf(first)) ?? '', (await world.groupOf(threadId)) ?? '']
    expect(from).not.toBe(into)
    expect(await mergeClusters(db, { from, into, staff: marlo, now: NOON })).toEqual({ outcome: 'merged' })
    expect(await mergeClusters(db, { from, into, staff: marlo, now: NOON })).toEqual({ outcome: 'gone' })
    await clusterQuestions(db, NOON)
    const [row] = await db.read.select().from(clusterThreads).where(eq(clusterThreads.threadId, threadId))
    expect(row).toMatchObject({ groupId: into, groupedBy: marlo.id })
    expect(await db.read.$count(events, eq(events.kind, 'groups-merged'))).toBe(1)
  })

  it('takes a conversation out of its group, once', async () => {
    const world = await openQuestions()
    const { db, marlo } = world
    const [first = '', second = ''] = await world.askTogether()
    const from = (await world.groupOf(first)) ?? ''
    const split = () => splitFromCluster(db, { threadId: first, from, staff: marlo, now: NOON })
    expect(await split()).toEqual({ outcome: 'split' })
    expect(await split()).toEqual({ outcome: 'alone' })
    expect(await world.groupOf(first)).not.toBe(await world.groupOf(second))
    expect(await db.read.$count(events, eq(events.kind, 'group-split'))).toBe(1)
  })

  it('takes no conversation out of a group that it joined since', async () => {
    const world = await openQuestions()
    const { db, ada, marlo } = world
    const [first = ''] = await world.askTogether()
    const { threadId } = await world.ask(ada, 'Pain after a birth')
    await clusterQuestions(db, NOON)
    const [into, from] = [(await world.groupOf(first)) ?? '', (await world.groupOf(threadId)) ?? '']
    await mergeClusters(db, { from, into, staff: marlo, now: NOON })
    expect(await splitFromCluster(db, { threadId, from, staff: marlo, now: NOON })).toEqual({
      outcome: 'alone',
    })
    expect(await world.groupOf(threadId)).toBe(into)
  })

  it('is for nobody else', async () => {
    const world = await openQuestions()
    const [first = ''] = await world.askTogether()
    const nobody = { id: 'x', roles: ['operator' as const], professional: null }
    const asked = { staff: nobody, now: NOON }
    expect(await splitFromCluster(world.db, { threadId: first, from: 'a', ...asked })).toEqual({
      outcome: 'not-allowed',
    })
    expect(await mergeClusters(world.db, { from: 'a', into: 'b', ...asked })).toEqual({
      outcome: 'not-allowed',
    })
  })
})

describe('taking a group to answer it', () => {
  const opened = async () => {
    const world = await openQuestions()
    const [first = ''] = await world.askTogether()
    return { ...world, groupId: (await world.groupOf(first)) ?? '' }
  }
  const limit = (
    world: Awaited<ReturnType<typeof opened>>,
    set: Partial<typeof professionals.$inferInsert>,
  ) =>
    world.db.write(tx =>
      tx.update(professionals).set(set).where(eq(professionals.staffId, world.hana.id)).returning(),
    )

  it('is held up by nobody whose credential ended', async () => {
    const { db, site, hana, tomas, marlo, groupId } = await opened()
    await claimCluster(db, { groupId, staff: hana, now: NOON })
    await endCredential(site, { staffId: hana.id, by: marlo.id, reason: 'conduct', words: '', now: NOON })
    expect(await claimCluster(db, { groupId, staff: tomas, now: NOON })).toEqual({ outcome: 'claimed' })
  })

  it('lasts seven days, and one’s own is renewed', async () => {
    const { db, hana, tomas, groupId } = await opened()
    expect(await claimCluster(db, { groupId, staff: hana, now: NOON })).toEqual({ outcome: 'claimed' })
    expect(await claimCluster(db, { groupId, staff: tomas, now: later(6) })).toEqual({ outcome: 'taken' })
    expect(await claimCluster(db, { groupId, staff: hana, now: later(6) })).toEqual({ outcome: 'claimed' })
    expect(await claimCluster(db, { groupId, staff: tomas, now: later(12) })).toEqual({ outcome: 'taken' })
    expect(await claimCluster(db, { groupId, staff: tomas, now: later(13) })).toEqual({ outcome: 'claimed' })
  })

  it('is for one of two who press at once', async () => {
    const { db, hana, tomas, groupId } = await opened()
    const pressed = await Promise.all(
      [hana, tomas].map(staff => claimCluster(db, { groupId, staff, now: NOON })),
    )
    expect(pressed.map(({ outcome }) => outcome).sort()).toEqual(['claimed', 'taken'])
  })

  it('can be given back, by whoever has it', async () => {
    const { db, hana, tomas, groupId } = await opened()
    await claimCluster(db, { groupId, staff: hana, now: NOON })
    expect(await releaseCluster(db, { groupId, staff: tomas, now: NOON })).toBe(false)
    expect(await releaseCluster(db, { groupId, staff: hana, now: NOON })).toBe(true)
    expect(await claimCluster(db, { groupId, staff: tomas, now: NOON })).toEqual({ outcome: 'claimed' })
  })

  it('is refused for a concern that the professional does not take on', async () => {
    const world = await opened()
    const { db, hana, marlo, groupId } = world
    const claim = (now = NOON) => claimCluster(db, { groupId, staff: hana, now })
    await limit(world, { mostOpen: 0 })
    expect(await claim()).toEqual({ outcome: 'enough' })
    await limit(world, { mostOpen: 1, awayUntilDay: dayOf(NOON) })
    expect(await claim()).toEqual({ outcome: 'away' })
    await limit(world, { scope: ['pain'] })
    expect(await claim(NOON + DAY)).toEqual({ outcome: 'not-theirs' })
    await limit(world, { scope: ['pain', 'desire'], asks: ['pain'] })
    expect(await claim(NOON + DAY)).toEqual({ outcome: 'not-theirs' })
    await limit(world, { asks: ['desire'] })
    expect(await claim(NOON + DAY)).toEqual({ outcome: 'claimed' })
    expect(await readLimits(db.read, hana.id, NOON + DAY)).toMatchObject({ open: 1, mostOpen: 1 })
    expect(await claimCluster(db, { groupId, staff: marlo, now: NOON })).toEqual({ outcome: 'not-theirs' })
  })

  it('leads nowhere for a group that may not be shown', async () => {
    const world = await openQuestions()
    const { threadId } = await world.ask(world.ada, 'Libido gone since sertraline')
    await clusterQuestions(world.db, NOON)
    const groupId = (await world.groupOf(threadId)) ?? ''
    expect(await claimCluster(world.db, { groupId, staff: world.hana, now: NOON })).toEqual({
      outcome: 'gone',
    })
  })

  it('keeps two groups apart while two people write for them', async () => {
    const world = await opened()
    const { db, hana, tomas, groupId } = world
    const { threadId } = await world.ask(world.ada, 'My husband had an affair')
    await clusterQuestions(db, NOON)
    for (const who of [world.ben, world.carla]) await world.wonder(who, threadId)
    const from = (await world.groupOf(threadId)) ?? ''
    await claimCluster(db, { groupId, staff: hana, now: NOON })
    await claimCluster(db, { groupId: from, staff: tomas, now: NOON })
    const merging = { from, into: groupId, staff: world.marlo }
    expect(await mergeClusters(db, { ...merging, now: NOON })).toEqual({ outcome: 'two-claims' })
    expect(await mergeClusters(db, { ...merging, now: later(8) })).toEqual({ outcome: 'merged' })
  })
})
