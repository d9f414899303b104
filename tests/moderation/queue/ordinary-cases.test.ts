import { describe, expect, it } from 'vitest'
import { claimCase, releaseCase } from '../../../moderation/cases/case'
import { decideCase } from '../../../moderation/decisions/decisions'
import { standardWords, usualReason } from '../../../moderation/policy'
import { takeNextCase } from '../../../moderation/queue/next-case'
import type { QueueFilter } from '../../../moderation/queue/queue-filter'
import { isOrdinaryCase, listQueue } from '../../../moderation/queue/review-queue'
import { strongestOf } from '../../../moderation/triage-table'
import { caseOn, castOf, layAgain, postOf, publishedThread } from '../../support/moderators'
import { NOON, openWorld, type World } from '../../support/world'

async function sentBy(world: World, name: string, more: { body?: string; boardId?: string; now?: number }) {
  const sent = await world.writeThread(await world.member(name), more)
  if (!('postId' in sent)) throw new Error(sent.outcome)
  return { postId: sent.postId, caseId: (await caseOn(world, sent.postId)).id }
}

/** As the button in the list does it. */
const publishHere = (world: World, caseId: string, staffId: string, version = 1) =>
  decideCase(world.db, {
    ...{ caseId, staffId, version, outcome: 'publish', now: NOON, claim: true, reportsRead: 0 },
    reason: usualReason('publish'),
    words: standardWords(usualReason('publish'), 'publish'),
  })

const listed = async (world: World, caseId: string) =>
  (await listQueue(world.db.read, { now: NOON })).cases.find(each => each.id === caseId)

describe('an ordinary case', () => {
  it('is somebody’s first post in which the rules found nothing, and no other', async () => {
    const world = await openWorld()
    const { ada, marlo } = await castOf(world)
    const plain = await sentBy(world, 'Carla', { body: 'We haven’t talked about it for a year.' })
    const others = [
      await sentBy(world, 'Cleo', { body: 'Call me at +44 7700 900123.' }),
      await sentBy(world, 'Dana', { body: 'Last night he hit me.' }),
      await sentBy(world, 'Eve', { body: 'I want to kill myself.' }),
    ]
    const { postId } = await publishedThread(world, ada, marlo)
    const reported = await layAgain(world, postId)

    expect(await isOrdinaryCase(world.db.read, plain.caseId)).toBe(true)
    expect((await listed(world, plain.caseId))?.ordinary).toEqual({ version: 1 })
    for (const caseId of [...others.map(each => each.caseId), reported, 'none']) {
      expect(await isOrdinaryCase(world.db.read, caseId)).toBe(false)
      expect((await listed(world, caseId))?.ordinary ?? null).toBeNull()
    }
  })

  it('is claimed and published in one press, while nobody else has it', async () => {
    const world = await openWorld()
    const { marlo } = await castOf(world)
    const niki = await world.colleague('Niki', 'moderator')
    const { caseId, postId } = await sentBy(world, 'Carla', {})
    await claimCase(world.db, { caseId, staffId: niki, now: NOON })
    expect(await publishHere(world, caseId, marlo)).toEqual({ outcome: 'not-yours' })
    expect((await postOf(world, postId)).visibility).toBe('held')

    await releaseCase(world.db, { caseId, staffId: niki, now: NOON })
    expect(await publishHere(world, caseId, marlo, 2)).toEqual({ outcome: 'changed' })
    expect((await publishHere(world, caseId, marlo)).outcome).toBe('decided')
    expect((await postOf(world, postId)).visibility).toBe('published')
  })
})

describe('a row of the queue', () => {
  it('has the text and its signals, and neither where it’s hard to read', async () => {
    const world = await openWorld()
    const { caseId } = await sentBy(world, 'Cleo', { body: 'Call me at +44 7700 900123.' })
    const heavy = await sentBy(world, 'Eve', { body: 'I want to kill myself.' })
    const row = await listed(world, caseId)
    expect(row?.text).toBe('Call me at +44 7700 900123.')
    expect(strongestOf(row?.signals ?? [])?.kind).toBe('contact')
    expect(await listed(world, heavy.caseId)).toMatchObject({ text: '', signals: [] })
  })

  it('names the signal that is most urgent, a certain one before a guess', () => {
    const signal = (kind: 'contact' | 'violence', strength: 'weak' | 'strong') =>
      ({ kind, because: 'phone', strength, speaker: 'unclear', urgency: 'unclear', where: [] }) as never
    expect(strongestOf([])).toBeNull()
    expect(strongestOf([signal('contact', 'strong'), signal('violence', 'strong')])?.kind).toBe('violence')
    expect(strongestOf([signal('violence', 'weak'), signal('contact', 'strong')])?.kind).toBe('contact')
  })
})

describe('the next case with a filter on', () => {
  const next = async (world: World, staffId: string, filter: QueueFilter) => {
    const taken = await takeNextCase(world.db, { staffId, now: NOON, filter })
    return taken.outcome === 'claimed' ? taken.caseId : null
  }

  it('is one that matches, even where others are due first', async () => {
    const world = await openWorld()
    const { marlo } = await castOf(world)
    await sentBy(world, 'Carla', { boardId: 'amber', now: NOON - 1 })
    const heath = await sentBy(world, 'Cleo', { boardId: 'heath' })
    const cedar = await sentBy(world, 'Dana', { boardId: 'cedar' })
    expect(await next(world, marlo, { board: 'mine', boards: ['cedar'] })).toBe(cedar.caseId)
    expect(await next(world, marlo, { board: 'heath', mine: true })).toBe(heath.caseId)
    expect(await next(world, marlo, { board: 'heath' })).toBeNull()
  })

  it('is all the same somebody who may be in danger, on whatever board', async () => {
    const world = await openWorld()
    const { marlo } = await castOf(world)
    await sentBy(world, 'Carla', { boardId: 'heath' })
    const crisis = await sentBy(world, 'Eve', { boardId: 'amber', body: 'I want to kill myself.' })
    expect(await next(world, marlo, { board: 'heath' })).toBe(crisis.caseId)
  })
})
