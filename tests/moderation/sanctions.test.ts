import { describe, expect, it } from 'vitest'
import { withdrawPost } from '../../app/forum/withdraw'
import { decisions, events, sanctions } from '../../db/schema'
import { type SanctionKind, sanctionKinds } from '../../moderation/policy'
import { endOf, liftSanctions, readPause } from '../../moderation/sanctions'
import { becomeKnown, caseOn, castOf, decide, layAgain, postOf, publishedThread } from '../support/moderators'
import { changePost, myPost, takeBack } from '../support/own-post'
import { type Member, NOON, openWorld } from '../support/world'

const DAY = 86_400_000

/** Ada has an older name and conversation; what she writes now is refused with a pause of seven days. */
async function forum(measure: SanctionKind = 'pause-7') {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const older = await publishedThread(world, ada, marlo, { title: 'Older' })
  const bens = await publishedThread(world, ben, marlo, { title: 'Harbour' })
  const sent = await world.writeThread(ada, { title: 'Newer' })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const { postId } = sent
  const refuse = { postId, staffId: marlo, outcome: 'refuse' as const, reason: 'hostility', measure }
  expect(await decide(world, refuse)).toMatchObject({ outcome: 'decided' })
  const pauseOf = async (who: Member, now = NOON) => readPause(world.db.read, await world.mine(who), now)
  return { world, ada, ben, marlo, older, bens, postId, pauseOf }
}

describe('a pause', () => {
  it('binds whoever wrote, under every name, old or new, in a session that is open', async () => {
    const { world, ada, older, bens } = await forum()
    const paused = { outcome: 'paused', pause: { reason: 'hostility', rule: 'kindness' } }
    expect(await world.writeThread(ada)).toMatchObject(paused)
    expect(await world.reply(ada, bens.threadId)).toMatchObject(paused)
    expect(await changePost(world, ada, older.postId)).toMatchObject(paused)
  })

  it('is seen at the moment of writing, not when the form was opened', async () => {
    const { world, ben, marlo, bens } = await forum()
    const form = await world.writing(ben, 'Begun before the pause.')
    await layAgain(world, bens.postId)
    await decide(world, {
      ...{ postId: bens.postId, staffId: marlo, outcome: 'remove', reason: 'hostility', measure: 'pause-1' },
    })
    const { submitReply } = await import('../../app/forum/compose/submit')
    const { threadId } = bens
    expect(await submitReply(world.db, { ...form, threadId })).toMatchObject({ outcome: 'paused' })
  })

  it('leaves everybody else alone', async () => {
    const { world, ben, older, pauseOf } = await forum()
    expect(await world.reply(ben, older.threadId)).toMatchObject({ outcome: 'held' })
    expect(await pauseOf(ben)).toBeNull()
    expect(await readPause(world.db.read, [], NOON)).toBeNull()
  })

  it.each([
    ['pause-1', 1],
    ['pause-7', 7],
    ['pause-30', 30],
  ] as const)('of %s ends by itself after its days', async (measure, days) => {
    const { world, ada, pauseOf } = await forum(measure)
    expect(await pauseOf(ada, NOON + days * DAY - 1)).toMatchObject({ until: NOON + days * DAY })
    expect(await pauseOf(ada, NOON + days * DAY)).toBeNull()
    expect(await world.writeThread(ada, { now: NOON + days * DAY })).toMatchObject({ outcome: 'held' })
  })

  it('says until when to the hour, and closing says for good', () => {
    for (const measure of sanctionKinds.filter(each => each !== 'close'))
      expect((endOf(measure, NOON + 1) ?? 0) % 3_600_000).toBe(0)
    expect(endOf('close', NOON)).toBeNull()
  })

  it('of several, the one that ends last is told', async () => {
    const { world, ada, marlo, older, pauseOf } = await forum('pause-1')
    await layAgain(world, older.postId)
    await decide(world, {
      ...{
        postId: older.postId,
        staffId: marlo,
        outcome: 'remove',
        reason: 'hostility',
        measure: 'pause-30',
      },
    })
    expect((await pauseOf(ada))?.until).toBe(NOON + 30 * DAY)
  })

  it('lets its author read and take back their words', async () => {
    const { world, ada, older, postId, pauseOf } = await forum()
    expect(await takeBack(world, ada, older.postId)).toEqual({ outcome: 'withdrawn' })
    expect(await pauseOf(ada)).toMatchObject({ postId })
    expect((await myPost(world, ada, postId)).sanction).toMatchObject({ measure: 'pause-7' })
    await withdrawPost(world.db, { mine: await myPost(world, ada, postId), now: NOON })
    expect(await pauseOf(ada)).toMatchObject({ postId: null, reason: 'hostility' })
  })

  it('ends when it is lifted, which is told once', async () => {
    const { world, ada, marlo, pauseOf } = await forum()
    const [made] = (await world.db.read.select().from(decisions)).filter(each => each.measure)
    const lift = () =>
      world.db.write(tx =>
        liftSanctions(world.db, tx, { decisionId: made?.id ?? '', actor: marlo, now: NOON }),
      )
    await lift()
    await lift()
    expect(await pauseOf(ada)).toBeNull()
    const told = (await world.db.read.select().from(events)).filter(each => each.kind === 'sanction-lifted')
    expect(told).toHaveLength(1)
  })
})

describe('nobody learns which names belong together', () => {
  it('a pause names the one persona that wrote, and being stopped leaves no trace', async () => {
    const { world, ada, older, bens, postId } = await forum()
    const { personaId } = await postOf(world, postId)
    expect((await world.db.read.select().from(sanctions)).map(each => each.personaId)).toEqual([personaId])
    const before = await world.db.read.select().from(events)
    const other = (await postOf(world, older.postId)).personaId
    const told = before.filter(each => each.kind === 'sanction-began')
    expect(told).toMatchObject([{ personaId, postId, detail: { measure: 'pause-7' } }])
    expect(JSON.stringify(told)).not.toContain(other)
    await world.reply(ada, bens.threadId)
    await world.writeThread(ada)
    await changePost(world, ada, older.postId)
    expect(await world.db.read.select().from(events)).toEqual(before)
  })
})

describe('a measure', () => {
  it('goes only with refusing and taking down', async () => {
    const world = await openWorld()
    const { ada, marlo } = await castOf(world)
    const sent = await world.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    for (const outcome of ['publish', 'ask'] as const)
      expect(
        await decide(world, { postId: sent.postId, staffId: marlo, outcome, measure: 'pause-1' }),
      ).toEqual({ outcome: 'no-measure' })
    expect((await caseOn(world, sent.postId)).state).toBe('open')
    expect(await world.db.read.$count(sanctions)).toBe(0)
  })

  it('stands in the statement of reasons and in its event', async () => {
    const { world } = await forum('pause-30')
    const made = (await world.db.read.select().from(decisions)).at(-1)
    expect((await world.db.read.select().from(decisions)).filter(each => each.measure)).toMatchObject([
      { measure: 'pause-30', outcome: 'refuse' },
    ])
    expect(made).toBeDefined()
    const told = (await world.db.read.select().from(events)).filter(each => each.kind === 'decision-made')
    expect(told.at(-1)?.detail).toMatchObject({ measure: 'pause-30' })
  })
})

it('somebody whom the forum knows is stopped too, where their words would appear at once', async () => {
  const { world, ben, marlo, bens } = await forum()
  await becomeKnown(world, ben, marlo)
  await layAgain(world, bens.postId)
  await decide(world, {
    ...{ postId: bens.postId, staffId: marlo, outcome: 'remove', reason: 'hostility', measure: 'pause-1' },
  })
  expect(await world.writeThread(ben)).toMatchObject({ outcome: 'paused' })
})
