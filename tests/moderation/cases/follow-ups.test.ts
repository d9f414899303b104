import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readFollowDay } from '../../../app/routes/review/case/protocol'
import { DAY, dayOf } from '../../../db/clock'
import { events, followUps } from '../../../db/schema'
import {
  dueFollowUps,
  finishFollowUp,
  noteFollowUp,
  readFollowUp,
} from '../../../moderation/cases/follow-ups'
import { giveThanks, thanksThisWeek, wasThanked } from '../../../moderation/metrics/thanks'
import { purgeSealed } from '../../../moderation/purge'
import { caseOn, castOf, decide, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { report } from '../../support/reports-and-appeals'
import { NOON, openWorld } from '../../support/world'

const TODAY = dayOf(NOON)

async function dark() {
  const world = await openWorld()
  const cast = await castOf(world)
  const sent = await world.writeThread(cast.ada, { body: 'I want to kill myself.' })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const { id: caseId } = await caseOn(world, sent.postId)
  const noted = {
    caseId,
    staffId: cast.marlo,
    steps: ['wrote', 'colleague'],
    note: 'Her sister knows.',
    followDay: TODAY + 1,
    seen: 'none',
    now: NOON,
  }
  const seenNow = async () => (await readFollowUp(world.db.read, world.secret, caseId))?.mark ?? 'none'
  return { world, ...cast, postId: sent.postId, caseId, noted, seenNow }
}

describe('a follow-up', () => {
  it('stands on top of the queue from its day on, until somebody has looked', async () => {
    const { world, caseId, noted, marlo } = await dark()
    await noteFollowUp(world, noted)
    expect(await dueFollowUps(world.db.read, TODAY)).toEqual([])
    expect(await dueFollowUps(world.db.read, TODAY + 3)).toMatchObject([{ caseId, day: TODAY + 1 }])
    expect(await finishFollowUp(world.db, { caseId, staffId: marlo, now: NOON + DAY })).toBe(true)
    expect(await finishFollowUp(world.db, { caseId, staffId: marlo, now: NOON + DAY })).toBe(false)
    expect(await dueFollowUps(world.db.read, TODAY + 3)).toEqual([])
    expect(await world.db.read.$count(events, eq(events.kind, 'follow-up-done'))).toBe(1)
  })

  it('noted again takes the place of what stood there, and opens it anew', async () => {
    const { world, caseId, noted, marlo, seenNow } = await dark()
    await noteFollowUp(world, noted)
    await finishFollowUp(world.db, { caseId, staffId: marlo, now: NOON })
    await noteFollowUp(world, {
      ...noted,
      seen: await seenNow(),
      steps: ['again', 'not a step'],
      followDay: TODAY + 2,
    })
    expect(await readFollowUp(world.db.read, world.secret, caseId)).toMatchObject({
      steps: ['again'],
      followDay: TODAY + 2,
      doneDay: null,
    })
    expect(await world.db.read.$count(followUps)).toBe(1)
  })

  it('noted from a page that a colleague’s note has overtaken changes nothing', async () => {
    const { world, caseId, noted } = await dark()
    const niki = await world.colleague('Niki', 'moderator')
    await noteFollowUp(world, noted)
    expect((await noteFollowUp(world, noted)).outcome).toBe('noted')
    const late = { ...noted, staffId: niki, note: 'Nothing yet.' }
    expect((await noteFollowUp(world, late)).outcome).toBe('changed')
    expect((await readFollowUp(world.db.read, world.secret, caseId))?.note).toBe('Her sister knows.')
  })

  it('is for danger to life only', async () => {
    const { world, ben, noted } = await dark()
    const sent = await world.writeThread(ben)
    if (!('postId' in sent)) throw new Error(sent.outcome)
    const { id: caseId } = await caseOn(world, sent.postId)
    expect((await noteFollowUp(world, { ...noted, caseId })).outcome).toBe('gone')
    expect((await noteFollowUp(world, { ...noted, caseId: 'none' })).outcome).toBe('gone')
  })

  it('is there where a reader says that somebody may be in danger, though no rule noticed it', async () => {
    const { world, ben, marlo, noted } = await dark()
    const { postId } = await publishedThread(world, ben, marlo)
    await report(world, postId, { reason: 'danger' })
    const { id: caseId } = await caseOn(world, postId)
    expect((await noteFollowUp(world, { ...noted, caseId })).outcome).toBe('noted')
  })

  it('loses its note when the text is taken back, and half a year after it was done', async () => {
    const { world, ada, noted, postId, caseId, marlo, seenNow } = await dark()
    await noteFollowUp(world, noted)
    await finishFollowUp(world.db, { caseId, staffId: marlo, now: NOON })
    await purgeSealed(world.db, NOON + 180 * DAY)
    expect((await readFollowUp(world.db.read, world.secret, caseId))?.note).toBe('Her sister knows.')
    await purgeSealed(world.db, NOON + 181 * DAY)
    expect((await readFollowUp(world.db.read, world.secret, caseId))?.note).toBe('')
    await noteFollowUp(world, { ...noted, seen: await seenNow() })
    await takeBack(world, ada, postId)
    expect((await readFollowUp(world.db.read, world.secret, caseId))?.note).toBe('')
  })

  it('has a day from today to a year ahead, or none', () => {
    expect(readFollowDay('', TODAY)).toBeNull()
    expect(readFollowDay('2026-11-24', TODAY)).toBe(TODAY)
    expect(readFollowDay('2026-11-25', TODAY)).toBe(TODAY + 1)
    for (const wrong of ['2026-11-23', '2028-01-01', '2026-02-30', 'tomorrow', '25.11.2026'])
      expect(readFollowDay(wrong, TODAY), wrong).toBe('wrong')
  })
})

describe('thanks', () => {
  it('is given once for a decision, and reaches who made it as a number', async () => {
    const { world, postId, marlo } = await dark()
    const made = await decide(world, { postId, staffId: marlo })
    if (made.outcome !== 'decided') throw new Error(made.outcome)
    const given = { postId, decisionId: made.decisionId, now: NOON }
    await Promise.all([giveThanks(world.db, given), giveThanks(world.db, given)])
    expect(await wasThanked(world.db.read, made.decisionId)).toBe(true)
    expect(await thanksThisWeek(world.db.read, marlo, TODAY)).toBe(1)
    expect(await thanksThisWeek(world.db.read, marlo, TODAY + 7)).toBe(0)
    const told = await world.db.read.select().from(events).where(eq(events.kind, 'thanks-given'))
    expect(told).toHaveLength(1)
    expect(told[0]?.personaId).toBeNull()
  })

  it('is not for a refusal, nor for a decision about another post', async () => {
    const { world, postId, marlo } = await dark()
    const made = await decide(world, { postId, staffId: marlo, outcome: 'refuse' })
    if (made.outcome !== 'decided') throw new Error(made.outcome)
    const { decisionId } = made
    expect((await giveThanks(world.db, { postId, decisionId, now: NOON })).outcome).toBe('gone')
    expect((await giveThanks(world.db, { postId: 'none', decisionId, now: NOON })).outcome).toBe('gone')
  })
})
