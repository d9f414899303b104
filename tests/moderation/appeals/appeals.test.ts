import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readNews } from '../../../app/forum/notices'
import { DAY } from '../../../db/clock'
import { newId } from '../../../db/ids'
import { cases, decisions, events, sanctions } from '../../../db/schema'
import {
  appealable,
  appealOf,
  decideAppeal,
  giveFirstLook,
  makeAppeal,
  mayDecideAppeal,
  readAppeal,
} from '../../../moderation/appeals/appeals'
import { claimCase } from '../../../moderation/cases/case'
import { decideCase } from '../../../moderation/decisions/decisions'
import { overturned } from '../../../moderation/metrics/desk-metrics'
import type { Outcome } from '../../../moderation/policy'
import { nextFreeCase } from '../../../moderation/queue/next-case'
import { listQueue } from '../../../moderation/queue/review-queue'
import { caseOn, castOf, decide, layAgain, postOf, publishedThread } from '../../support/moderators'
import { changePost, myPost, takeBack } from '../../support/own-post'
import { appeal, appealRow, report } from '../../support/reports-and-appeals'
import { type Member, NOON, openWorld, type World } from '../../support/world'

/** Waits to be read; what is to be taken down is in view, and reported. */
async function written(world: World, { ada, marlo }: { ada: Member; marlo: string }, outcome: Outcome) {
  if (outcome === 'remove') {
    const { postId } = await publishedThread(world, ada, marlo)
    await report(world, postId)
    return postId
  }
  const sent = await world.writeThread(ada)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  return sent.postId
}

/** Ada wrote, Marlo decided, and Niki had nothing to do with it. */
async function decided(outcome: Outcome = 'refuse') {
  const world = await openWorld()
  const cast = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const postId = await written(world, cast, outcome)
  const made = await decide(world, {
    postId,
    staffId: cast.marlo,
    outcome,
    words: 'Words to Ada.',
    now: NOON + 1,
  })
  if (made.outcome !== 'decided') throw new Error(made.outcome)
  return { world, ...cast, niki, postId, decisionId: made.decisionId }
}

async function appealed(outcome: Outcome = 'refuse') {
  const it = await decided(outcome)
  expect((await appeal(it.world, it.postId, it.decisionId)).outcome).toBe('made')
  const row = await appealRow(it.world, it.decisionId)
  return { ...it, caseId: row?.caseId ?? '' }
}

type Appealed = Awaited<ReturnType<typeof appealed>>

/** Takes the appeal, notes a first look, and decides. */
async function judge(
  { world, caseId, niki, postId }: Appealed,
  verdict: 'upheld' | 'reversed',
  { staffId = niki, look = true, now = NOON } = {},
) {
  await claimCase(world.db, { caseId, staffId, now })
  const { version } = await postOf(world, postId)
  const pressed = { caseId, staffId, version, now }
  if (look) await giveFirstLook(world.db, { ...pressed, outcome: 'publish', reason: 'within-rules' })
  return decideAppeal(world.db, { ...pressed, verdict, words: 'We looked again.' })
}

describe('an appeal', () => {
  it.each(['ask', 'refuse'] as const)('can be made once against a decision to %s', async outcome => {
    const { world, postId, decisionId } = await decided(outcome)
    const both = await Promise.all([appeal(world, postId, decisionId), appeal(world, postId, decisionId)])
    expect(both).toEqual([{ outcome: 'made' }, { outcome: 'made' }])
    const other = { postId, decisionId, words: 'Other words.', now: NOON }
    expect(await makeAppeal(world, other)).toEqual({ outcome: 'made-before' })
    expect(await world.db.read.$count(cases, eq(cases.kind, 'appeal'))).toBe(1)
    expect(await appealable(world.db.read, { postId, now: NOON })).toBeNull()
  })

  it('is open for 30 days, and not a day longer', async () => {
    const { world, postId, decisionId } = await decided()
    expect(await appealable(world.db.read, { postId, now: NOON + 30 * DAY })).not.toBeNull()
    expect((await appeal(world, postId, decisionId, NOON + 31 * DAY)).outcome).toBe('closed')
  })

  it('is not for what was published, nor for a decision that its author left behind', async () => {
    const { world, postId, decisionId } = await decided('publish')
    expect((await appeal(world, postId, decisionId)).outcome).toBe('closed')
    const asked = await decided('ask')
    await changePost(asked.world, asked.ada, asked.postId)
    expect((await appeal(asked.world, asked.postId, asked.decisionId)).outcome).toBe('closed')
  })

  it('is due by tomorrow, or sooner while its author may not write', async () => {
    const { caseId, world } = await appealed()
    expect((await world.db.read.select().from(cases).where(eq(cases.id, caseId)))[0]?.priority).toBe('soon')
    const paused = await decided()
    await paused.world.db.write(tx =>
      tx.update(decisions).set({ measure: 'pause-7' }).where(eq(decisions.id, paused.decisionId)).returning(),
    )
    await appeal(paused.world, paused.postId, paused.decisionId)
    expect(await caseOn(paused.world, paused.postId)).toMatchObject({ kind: 'appeal', priority: 'today' })
  })

  it('is a case beside others that are open on the post, and closes none', async () => {
    const { world, ada, postId, caseId } = await appealed('ask')
    await changePost(world, ada, postId)
    const open = await world.db.read
      .select({ id: cases.id, kind: cases.kind })
      .from(cases)
      .where(and(eq(cases.postId, postId), eq(cases.state, 'open')))
    expect(open.map(each => each.kind).sort()).toEqual(['appeal', 'post'])
    expect(open.some(each => each.id === caseId)).toBe(true)
  })

  it('ends, with its words, when the text is taken back', async () => {
    const { world, ada, postId, decisionId } = await appealed()
    await takeBack(world, ada, postId)
    expect(await appealRow(world, decisionId)).toBeUndefined()
    expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(0)
  })
})

describe('an appeal never comes to who decided first', () => {
  it('by the queue', async () => {
    const { world, marlo, niki, caseId } = await appealed()
    expect(await nextFreeCase(world.db.read, { staffId: marlo, now: NOON })).toBeNull()
    expect((await listQueue(world.db.read, { now: NOON, staffId: marlo })).cases).toEqual([])
    expect(await nextFreeCase(world.db.read, { staffId: niki, now: NOON })).toBe(caseId)
  })

  it('by its address', async () => {
    const { world, marlo, niki, caseId } = await appealed()
    expect(await readAppeal(world.db.read, world.secret, { caseId, staffId: marlo })).toBeNull()
    expect(await readAppeal(world.db.read, world.secret, { caseId, staffId: niki })).not.toBeNull()
  })

  it('by a form sent directly', async () => {
    const it = await appealed()
    const { world, marlo, caseId } = it
    expect((await claimCase(world.db, { caseId, staffId: marlo, now: NOON })).outcome).toBe('taken')
    // Even a claim that got there some other way decides nothing.
    await world.db.write(tx =>
      tx
        .update(cases)
        .set({ claimedBy: marlo, claimedUntil: NOON + DAY })
        .where(eq(cases.id, caseId))
        .returning(),
    )
    expect((await judge(it, 'upheld', { staffId: marlo })).outcome).toBe('not-yours')
  })

  it('for the second moderator who agreed either', async () => {
    const { world, niki, decisionId, caseId } = await appealed()
    await world.db.write(tx =>
      tx.update(decisions).set({ secondId: niki }).where(eq(decisions.id, decisionId)).returning(),
    )
    expect(await mayDecideAppeal(world.db.read, { caseId, staffId: niki })).toBe(false)
    expect((await claimCase(world.db, { caseId, staffId: niki, now: NOON })).outcome).toBe('taken')
  })
})

describe('deciding an appeal', () => {
  it('comes after noting one’s own view, once', async () => {
    const it = await appealed()
    expect((await judge(it, 'upheld', { look: false })).outcome).toBe('look-first')
    expect((await judge(it, 'upheld')).outcome).toBe('decided')
    const looked = await it.world.db.read.$count(events, eq(events.kind, 'opinion-given'))
    expect(looked).toBe(1)
  })

  it('upholds: the post stays as it is, and its author is told with words', async () => {
    const it = await appealed()
    await judge(it, 'upheld')
    const { world, ada, postId } = it
    expect((await postOf(world, postId)).visibility).toBe('refused')
    expect(await appealOf(world.db.read, postId)).toMatchObject({
      state: 'upheld',
      words: 'We looked again.',
    })
    const [news] = await readNews(world.db.read, await world.mine(ada), NOON + DAY)
    expect(news).toMatchObject({ kind: 'appeal-upheld', postId })
  })

  it.each(['ask', 'refuse', 'remove'] as const)(
    'reverses a decision to %s: the post is in view',
    async outcome => {
      const it = await appealed(outcome)
      expect((await judge(it, 'reversed')).outcome).toBe('decided')
      const { world, ada, postId } = it
      expect((await postOf(world, postId)).visibility).toBe('published')
      const [news] = await readNews(world.db.read, await world.mine(ada), NOON + DAY)
      expect(news).toMatchObject({ kind: 'appeal-reversed' })
      const [told] = await world.db.read.select().from(events).where(eq(events.kind, 'appeal-decided'))
      expect(told?.detail).toMatchObject({ outcome: 'reversed', first: outcome, machine: 0 })
    },
  )

  it('reverses: a pause ends at once', async () => {
    const { world, postId, decisionId, niki, ada } = await decided()
    const [personaId = ''] = await world.mine(ada)
    await world.db.write(tx =>
      tx
        .insert(sanctions)
        .values({ id: newId(), personaId, decisionId, measure: 'pause-30', endsAt: NOON + 30 * DAY })
        .returning(),
    )
    await appeal(world, postId, decisionId)
    const { id: caseId } = await caseOn(world, postId)
    await judge({ world, postId, decisionId, niki, caseId } as Appealed, 'reversed')
    expect((await world.db.read.select().from(sanctions))[0]?.liftedAt).toBe(NOON)
    expect(await world.db.read.$count(events, eq(events.kind, 'sanction-lifted'))).toBe(1)
  })

  it('reverses: hidden words return', async () => {
    const { world, ada, marlo, niki } = await decided()
    const { postId } = await publishedThread(world, ada, marlo, { body: 'Write to me in Leeds.' })
    await report(world, postId)
    const hide = { passages: ['Leeds'], spans: [] }
    const made = await decide(world, { postId, staffId: marlo, outcome: 'hide', hide, now: NOON + 1 })
    if (made.outcome !== 'decided') throw new Error(made.outcome)
    expect((await postOf(world, postId)).body).toContain('[…]')
    expect((await appeal(world, postId, made.decisionId)).outcome).toBe('made')
    const { id: caseId } = await caseOn(world, postId)
    await judge({ world, postId, niki, caseId } as Appealed, 'reversed')
    expect(await postOf(world, postId)).toMatchObject({
      body: 'Write to me in Leeds.',
      visibility: 'published',
    })
  })

  it('leaves alone a post that its author has changed since', async () => {
    const it = await appealed('ask')
    await changePost(it.world, it.ada, it.postId, { body: 'Something else, which waits to be read.' })
    await judge(it, 'reversed')
    expect((await postOf(it.world, it.postId)).visibility).toBe('held')
    expect(await appealRow(it.world, it.decisionId)).toMatchObject({ state: 'reversed' })
  })

  it('is refused from a stale page, without words, and when it was done; pressed twice, it is one', async () => {
    const it = await appealed()
    const { world, niki, caseId, postId, marlo } = it
    await claimCase(world.db, { caseId, staffId: niki, now: NOON })
    const { version } = await postOf(world, postId)
    const pressed = {
      caseId,
      staffId: niki,
      version,
      now: NOON,
      verdict: 'upheld' as const,
      words: 'Looked again.',
    }
    await giveFirstLook(world.db, { ...pressed, outcome: 'publish', reason: 'within-rules' })
    expect((await decideAppeal(world.db, { ...pressed, version: version - 1 })).outcome).toBe('changed')
    for (const words of [' ', '\u200b'])
      expect((await decideAppeal(world.db, { ...pressed, words })).outcome).toBe('words-missing')
    expect((await decideAppeal(world.db, { ...pressed, now: NOON + DAY })).outcome).toBe('not-yours')
    expect(
      (await decideCase(world.db, { ...pressed, outcome: 'publish', reason: 'within-rules' })).outcome,
    ).toBe('outcome-missing')
    const both = await Promise.all([decideAppeal(world.db, pressed), decideAppeal(world.db, pressed)])
    expect(both).toEqual([{ outcome: 'decided' }, { outcome: 'decided' }])
    expect(await world.db.read.$count(events, eq(events.kind, 'appeal-decided'))).toBe(1)
    expect((await decideAppeal(world.db, { ...pressed, staffId: marlo })).outcome).toBe('closed')
  })
})

it('reversals are counted by rule, by machine involvement, and for each moderator by themselves', async () => {
  const it = await appealed()
  await judge(it, 'reversed')
  const { world, marlo, niki } = it
  const [ended, none] = [
    { reversed: 1, n: 1 },
    { reversed: 0, n: 0 },
  ]
  const counted = await overturned(world.db.read, marlo)
  expect(counted).toMatchObject({ all: ended, own: ended, byMachineToo: none, byRule: [ended] })
  expect(await overturned(world.db.read, niki)).toMatchObject({ all: ended, own: none })
})

it('after two appeals on one day, an author sees the outcome of the later one', async () => {
  const it = await appealed('ask')
  await judge(it, 'reversed')
  const { world, postId, marlo } = it
  await layAgain(world, postId)
  const again = { postId, staffId: marlo, outcome: 'remove', reason: 'hostility', now: NOON + 2 } as const
  const made = await decide(world, again)
  if (made.outcome !== 'decided') throw new Error(made.outcome)
  await appeal(world, postId, made.decisionId)
  expect(await appealOf(world.db.read, postId)).toMatchObject({ state: 'open' })
})

it('the author of an open appeal is told that somebody else looks at it', async () => {
  const { world, ada, postId } = await appealed()
  expect(await appealOf(world.db.read, postId)).toMatchObject({ state: 'open', words: '' })
  expect((await myPost(world, ada, postId)).decision?.words).toBe('Words to Ada.')
})
