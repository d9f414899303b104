import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readNews } from '../../../app/forum/notices'
import { cases, decisions, events, opinions } from '../../../db/schema'
import { claimCase, reassignCase } from '../../../moderation/cases/case'
import { openNote } from '../../../moderation/cases/case-file'
import { agreeToProposal, declineProposal, openProposal } from '../../../moderation/decisions/decisions'
import type { Outcome, SanctionKind } from '../../../moderation/policy'
import { nextFreeCase } from '../../../moderation/queue/next-case'
import { readPause } from '../../../moderation/sanctions'
import { caseOn, castOf, decide, layAgain, postOf, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { NOON, openWorld } from '../../support/world'

/** Ada's published conversation was reported; Marlo, Niki and Olu moderate. */
async function forum() {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const olu = await world.colleague('Olu', 'moderator')
  const { postId, threadId } = await publishedThread(world, ada, marlo, { title: 'Harbour' })
  const caseId = await layAgain(world, postId)
  const propose = (
    more: {
      staffId?: string
      outcome?: Outcome
      reason?: string
      measure?: SanctionKind
      words?: string
    } = {},
  ) => decide(world, { postId, staffId: marlo, outcome: 'remove', reason: 'unlawful', ...more })
  const claim = (staffId: string) => claimCase(world.db, { caseId, staffId, now: NOON })
  const version = async () => (await postOf(world, postId)).version
  const agree = async (staffId: string) =>
    agreeToProposal(world.db, { caseId, staffId, version: await version(), now: NOON })
  const decline = async (staffId: string) =>
    declineProposal(world, { caseId, staffId, version: await version(), note: 'Too harsh.', now: NOON })
  const caseNow = async () => (await world.db.read.select().from(cases).where(eq(cases.id, caseId)))[0]
  return { world, ada, marlo, niki, olu, postId, threadId, caseId, propose, claim, agree, decline, caseNow }
}

describe('a grave decision', () => {
  it('is proposed, and what it is about leaves view until a second one has looked', async () => {
    const { world, ada, marlo, postId, caseId, propose, caseNow } = await forum()
    expect(await propose()).toEqual({ outcome: 'proposed' })
    expect(await world.db.read.$count(decisions, eq(decisions.caseId, caseId))).toBe(0)
    expect((await postOf(world, postId)).visibility).toBe('held')
    expect(await caseNow()).toMatchObject({ state: 'open', claimedBy: null, notFor: marlo })
    expect((await caseNow())?.because).toContain('second-opinion')
    expect(await openProposal(world.db.read, caseId)).toMatchObject({ staffId: marlo, outcome: 'remove' })
    const [news] = await readNews(world.db.read, await world.mine(ada), NOON + 60_000)
    expect(news).toMatchObject({ kind: 'looked-at', postId })
    await expectCounted(world.db)
  })

  it('sent twice is one proposal', async () => {
    const { world, marlo, caseId, propose } = await forum()
    await propose()
    const { decideCase } = await import('../../../moderation/decisions/decisions')
    const again = { caseId, staffId: marlo, version: 2, outcome: 'remove' as const, reason: 'unlawful' }
    expect(await decideCase(world.db, { ...again, words: 'Thank you for writing.', now: NOON })).toEqual({
      outcome: 'proposed',
    })
    expect(await world.db.read.$count(opinions)).toBe(1)
  })

  it('is not for whoever proposed it: not by claim, not from the queue, not by agreeing', async () => {
    const { world, marlo, niki, caseId, propose, claim, agree } = await forum()
    await propose()
    expect((await claim(marlo)).outcome).not.toBe('claimed')
    expect(await nextFreeCase(world.db.read, { staffId: marlo, now: NOON })).toBeNull()
    expect(await nextFreeCase(world.db.read, { staffId: niki, now: NOON })).toBe(caseId)
    expect(await agree(marlo)).toEqual({ outcome: 'not-yours' })
  })

  it('is carried out in the name of both once the second agrees', async () => {
    const { world, marlo, niki, postId, caseId, propose, claim, agree } = await forum()
    await propose()
    await claim(niki)
    expect(await agree(niki)).toMatchObject({ outcome: 'decided' })
    const [made] = await world.db.read.select().from(decisions).where(eq(decisions.caseId, caseId))
    expect(made).toMatchObject({
      ...{ staffId: marlo, secondId: niki, outcome: 'remove', reason: 'unlawful', rule: 'lawful' },
      words: 'Thank you for writing.',
    })
    expect((await postOf(world, postId)).visibility).toBe('removed')
    expect(await agree(niki)).toEqual({ outcome: 'closed' })
    await expectCounted(world.db)
  })

  it('closes somebody’s writing only when two agree', async () => {
    const { world, ada, niki, propose, claim, agree } = await forum()
    expect(await propose({ reason: 'hostility', measure: 'close' })).toEqual({ outcome: 'proposed' })
    expect(await readPause(world.db.read, await world.mine(ada), NOON)).toBeNull()
    await claim(niki)
    await agree(niki)
    expect(await readPause(world.db.read, await world.mine(ada), NOON)).toMatchObject({ until: null })
    expect(await world.writeThread(ada)).toMatchObject({ outcome: 'paused' })
  })

  it('that is declined leaves the post as it was, and the case with the second', async () => {
    const { world, niki, postId, caseId, propose, claim, decline, caseNow } = await forum()
    const before = await postOf(world, postId)
    await propose()
    await claim(niki)
    expect(await decline(niki)).toEqual({ outcome: 'declined' })
    expect(await postOf(world, postId)).toMatchObject({ visibility: 'published', body: before.body })
    expect(await caseNow()).toMatchObject({ state: 'open', claimedBy: niki })
    const [opinion] = await world.db.read.select().from(opinions)
    expect(opinion).toMatchObject({ settled: 'declined', settledBy: niki })
    expect(opinion && openNote(world.secret, opinion)).toBe('Too harsh.')
    expect(await decide(world, { postId, staffId: niki, outcome: 'publish' })).toMatchObject({
      outcome: 'decided',
    })
    expect(await world.db.read.$count(decisions, eq(decisions.caseId, caseId))).toBe(1)
    await expectCounted(world.db)
  })

  it('has to be answered before anything else is decided, and only by who holds the case', async () => {
    const { world, niki, olu, postId, propose, claim, agree } = await forum()
    await propose()
    await claim(niki)
    expect(await decide(world, { postId, staffId: niki, outcome: 'publish' })).toEqual({
      outcome: 'proposal-open',
    })
    expect(await agree(olu)).toEqual({ outcome: 'not-yours' })
  })

  it('ends when its author withdraws the post', async () => {
    const { world, ada, niki, postId, propose, claim, agree } = await forum()
    await propose()
    await claim(niki)
    await takeBack(world, ada, postId)
    expect(await agree(niki)).toEqual({ outcome: 'closed' })
    expect(await world.db.read.select().from(opinions)).toMatchObject([{ words: '', noteSealed: null }])
  })
})

describe('passing a case on', () => {
  const passing = { version: 2, now: NOON }

  it('with a question lets somebody else take it, with the note', async () => {
    const { world, marlo, niki, caseId, claim, caseNow } = await forum()
    await claim(marlo)
    const note = 'What do you think?'
    expect(await reassignCase(world, { ...passing, caseId, staffId: marlo, as: 'question', note })).toEqual({
      outcome: 'passed',
    })
    expect(await caseNow()).toMatchObject({ claimedBy: null, notFor: marlo })
    const [opinion] = await world.db.read.select().from(opinions)
    expect(opinion).toMatchObject({ kind: 'question', staffId: marlo })
    expect(opinion && openNote(world.secret, opinion)).toBe(note)
    expect((await claim(marlo)).outcome).not.toBe('claimed')
    expect((await claim(niki)).outcome).toBe('claimed')
    const told = (await world.db.read.select().from(events)).map(each => each.kind)
    expect(told).toContain('opinion-given')
  })

  it('can be done at once, without a note, and pressed twice', async () => {
    const { world, marlo, caseId, claim, caseNow } = await forum()
    await claim(marlo)
    const pressed = { ...passing, caseId, staffId: marlo, as: 'hand-on' as const, note: null }
    expect(await reassignCase(world, pressed)).toEqual({ outcome: 'passed' })
    expect(await reassignCase(world, pressed)).toEqual({ outcome: 'passed' })
    expect(await caseNow()).toMatchObject({ claimedBy: null, notFor: marlo, because: [] })
    expect(await world.db.read.$count(opinions)).toBe(0)
  })

  it('is refused where nobody else could take it, or by somebody who does not hold it', async () => {
    const { world, niki, caseId } = await forum()
    const pass = { ...passing, caseId, as: 'hand-on' as const, note: null }
    expect(await reassignCase(world, { ...pass, staffId: niki })).toEqual({ outcome: 'not-yours' })
    const small = await openWorld()
    const { ada, marlo } = await castOf(small)
    const sent = await small.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const { id } = await caseOn(small, sent.postId)
    await claimCase(small.db, { caseId: id, staffId: marlo, now: NOON })
    expect(await reassignCase(small, { ...pass, version: 1, caseId: id, staffId: marlo })).toEqual({
      outcome: 'nobody-else',
    })
  })
})
