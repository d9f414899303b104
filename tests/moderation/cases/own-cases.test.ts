import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { reportTag } from '../../../app/accounts/tags'
import { newId } from '../../../db/ids'
import { cases, events, reports } from '../../../db/schema'
import { giveFirstLook, readAppeal } from '../../../moderation/appeals/appeals'
import { claimCase, reassignCase } from '../../../moderation/cases/case'
import { isOwnCase } from '../../../moderation/cases/own-cases'
import { agreeToProposal, decideCase } from '../../../moderation/decisions/decisions'
import { giveBlindReview, isBlindReviewed, waitingBlindReviews } from '../../../moderation/queue/blind-review'
import { freeCases, nextFreeCase, takeNextCase } from '../../../moderation/queue/next-case'
import { previousAndNext } from '../../../moderation/queue/previous-next'
import { listQueue, queueSize } from '../../../moderation/queue/review-queue'
import { openReportTags } from '../../../moderation/reports/read-reports'
import { caseOn, castOf, decide, publishedThread } from '../../support/moderators'
import { appeal, report } from '../../support/reports-and-appeals'
import { NOON, openWorld } from '../../support/world'

/** Marlo moderates, and writes with the same key as Ada; Niki has nothing to do with either. */
async function forum() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const sent = await world.writeThread(ada)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const own = { personas: await world.mine(ada), reportTags: [] }
  const { postId } = sent
  return { world, ada, ben, marlo, niki, postId, own, caseId: (await caseOn(world, postId)).id }
}

const deciding = { version: 1, outcome: 'publish' as const, reason: 'within-rules', words: '', now: NOON }

describe('a case about what the asking session wrote', () => {
  it('is not in its queue, not next, not counted, and no neighbour', async () => {
    const { world, marlo, niki, own, caseId, ben } = await forum()
    const asking = { staffId: marlo, own, now: NOON }
    const { read } = world.db
    expect((await listQueue(read, asking)).cases).toEqual([])
    expect((await queueSize(read, asking)).open).toBe(0)
    expect((await queueSize(read, { ...asking, of: 'theirs-to-take' })).open).toBe(0)
    expect((await freeCases(read, asking)).all).toBe(0)
    expect(await nextFreeCase(read, asking)).toBeNull()
    expect((await takeNextCase(world.db, asking)).outcome).toBe('none')
    expect(await nextFreeCase(read, { staffId: niki, now: NOON })).toBe(caseId)

    const other = await world.writeThread(ben)
    if (other.outcome !== 'held') throw new Error(other.outcome)
    const { id } = await caseOn(world, other.postId)
    expect(await previousAndNext(read, { ...asking, caseId: id })).toEqual({ before: null, after: null })
    expect((await listQueue(read, asking)).cases.map(each => each.id)).toEqual([id])
  })

  it('can’t be claimed, decided, or passed on by a form sent directly', async () => {
    const { world, marlo, own, caseId } = await forum()
    expect(await claimCase(world.db, { caseId, staffId: marlo, own, now: NOON })).toEqual({ outcome: 'own' })
    // Claimed before they wrote with this key, or by another session of theirs.
    await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
    expect(await decideCase(world.db, { ...deciding, caseId, staffId: marlo, own })).toEqual({
      outcome: 'own',
    })
    const passing = { as: 'hand-on' as const, note: null, version: 1, now: NOON }
    expect(await reassignCase(world, { ...passing, caseId, staffId: marlo, own })).toEqual({ outcome: 'own' })
    expect(await isOwnCase(world.db.read, caseId, own)).toBe(true)
    expect(await isOwnCase(world.db.read, caseId, { personas: ['another'], reportTags: [] })).toBe(false)
  })

  it('gets no agreement from it', async () => {
    const { world, marlo, niki, own, postId, caseId } = await forum()
    const proposed = { postId, staffId: niki, outcome: 'refuse', reason: 'unlawful' } as const
    expect((await decide(world, proposed)).outcome).toBe('proposed')
    const agreeing = { caseId, staffId: marlo, version: 1, now: NOON }
    await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
    expect(await agreeToProposal(world.db, { ...agreeing, own })).toEqual({ outcome: 'own' })
    expect((await agreeToProposal(world.db, agreeing)).outcome).toBe('decided')
  })

  it('doesn’t show it an appeal, and takes no view of it', async () => {
    const { world, marlo, niki, own, postId } = await forum()
    const made = await decide(world, { postId, staffId: niki, outcome: 'refuse' })
    if (made.outcome !== 'decided') throw new Error(made.outcome)
    await appeal(world, postId, made.decisionId)
    const { id: caseId } = await caseOn(world, postId)
    const asking = { caseId, staffId: marlo, own }
    expect(await readAppeal(world.db.read, world.secret, asking)).toBeNull()
    await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
    const looked = await giveFirstLook(world.db, { ...deciding, ...asking })
    expect(looked).toEqual({ outcome: 'own' })
  })

  it('isn’t offered to it for a blind review', async () => {
    const { world, marlo, niki, own, postId, caseId: was } = await forum()
    let caseId = newId()
    while (!isBlindReviewed(caseId)) caseId = newId()
    await world.db.write(tx => tx.update(cases).set({ id: caseId }).where(eq(cases.id, was)).returning())
    await decide(world, { postId, staffId: niki })
    const asking = { staffId: marlo, now: NOON + 60_000 }
    expect(await waitingBlindReviews(world.db.read, asking)).toMatchObject([{ caseId }])
    expect(await waitingBlindReviews(world.db.read, { ...asking, own })).toEqual([])
    expect(
      await giveBlindReview(world.db, { ...asking, own, caseId, outcome: 'ask', reason: 'tone' }),
    ).toEqual({ outcome: 'gone' })
  })

  it('leaves no trace of whose it is', async () => {
    const { world, marlo, own, caseId } = await forum()
    const before = await world.db.read.$count(events)
    await claimCase(world.db, { caseId, staffId: marlo, own, now: NOON })
    expect(await world.db.read.$count(events)).toBe(before)
  })
})

describe('a case about what the asking session reported', () => {
  it('is found by the tags that only its key can compute, and is refused', async () => {
    const { world, ada, ben, marlo, niki } = await forum()
    const { postId } = await publishedThread(world, ben, niki)
    const subject = { subjectKind: 'post' as const, subjectId: postId, reason: 'other' }
    const tag = reportTag(ada.holder.ownerKey, subject)
    await report(world, postId, { reporterTag: tag })
    await report(world, postId, { reporterTag: reportTag(ben.holder.ownerKey, subject) })
    expect(await world.db.read.$count(reports)).toBe(2)
    const reportTags = await openReportTags(
      world.db.read,
      each => reportTag(ada.holder.ownerKey, each) === each.reporterTag,
    )
    expect(reportTags).toEqual([tag])
    const { id: caseId } = await caseOn(world, postId)
    const own = { personas: [], reportTags }
    expect(await claimCase(world.db, { caseId, staffId: marlo, own, now: NOON })).toEqual({ outcome: 'own' })
    expect(
      (await claimCase(world.db, { caseId, staffId: niki, own: { personas: [], reportTags: [] }, now: NOON }))
        .outcome,
    ).toBe('claimed')
  })
})
