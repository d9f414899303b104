import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readNews } from '../../../app/forum/notices'
import { DAY } from '../../../db/clock'
import { decisions, events, opinions } from '../../../db/schema'
import { adviseOnCase, countAdvice } from '../../../moderation/cases/advice'
import { claimCase } from '../../../moderation/cases/case'
import { notesIn, readCase } from '../../../moderation/cases/case-file'
import { confirmTraineeProposal } from '../../../moderation/decisions/confirm-trainee'
import { type Decided, decideCase } from '../../../moderation/decisions/decisions'
import {
  countTraineeProposals,
  latestTraineeProposals,
  openTraineeProposal,
} from '../../../moderation/decisions/trainee'
import { undoDecision } from '../../../moderation/decisions/undo'
import type { Outcome, SanctionKind } from '../../../moderation/policy'
import { takeNextCase } from '../../../moderation/queue/next-case'
import { listQueue } from '../../../moderation/queue/review-queue'
import { activeModerators } from '../../../moderation/team'
import { caseOn, castOf, decide, postOf, publishedThread } from '../../support/moderators'
import { changePost } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { appeal, report } from '../../support/reports-and-appeals'
import { NOON, openWorld } from '../../support/world'

/** Ada wrote, Tam is a trainee, and Marlo moderates. */
async function team({ body = 'Meet me at the quay. It has been a long year.' } = {}) {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const tam = await world.colleague('Tam', 'trainee')
  const own = { personas: [], reportTags: [], role: 'trainee' as const }
  const sent = await world.writeThread(ada, { body })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const { postId } = sent
  const caseId = (await caseOn(world, postId)).id
  const propose = async (
    outcome: Outcome = 'publish',
    more: {
      reason?: string
      words?: string
      passages?: string[]
      measure?: SanctionKind
      asWho?: string
    } = {},
  ): Promise<Decided> => {
    const staffId = more.asWho ?? tam
    await claimCase(world.db, { caseId, staffId, own, now: NOON })
    return decideCase(world.db, {
      ...{ caseId, staffId, own, outcome, asTrainee: true, now: NOON },
      ...{ version: (await postOf(world, postId)).version, measure: more.measure ?? null },
      ...{ reason: more.reason ?? 'within-rules', words: more.words ?? 'Welcome.' },
      hide: more.passages && { passages: more.passages, spans: [] },
    })
  }
  const confirm = (staffId = marlo) =>
    confirmTraineeProposal(world.db, { caseId, staffId, reportsRead: 0, now: NOON })
  const counts = () => countTraineeProposals(world.db.read, tam)
  return { world, ada, ben, marlo, tam, own, postId, caseId, propose, confirm, counts }
}

describe('what a trainee proposes', () => {
  it('does nothing to the post, tells its author nothing, and stays in the queue', async () => {
    const { world, ada, marlo, postId, caseId, propose, counts } = await team()
    expect(await propose('refuse', { reason: 'hostility' })).toEqual({ outcome: 'proposed' })
    expect((await postOf(world, postId)).visibility).toBe('held')
    expect(await world.db.read.$count(decisions)).toBe(0)
    expect(await readNews(world.db.read, await world.mine(ada), NOON + DAY)).toEqual([])
    const { cases: queue } = await listQueue(world.db.read, { staffId: marlo, now: NOON })
    expect(queue).toMatchObject([{ id: caseId, claimedBy: null, ordinary: null }])
    expect(queue[0]?.because).toContain('trainee')
    expect(await counts()).toMatchObject({ proposed: 1, waiting: 1, confirmed: 0, changed: 0 })
    await expectCounted(world.db)
  })

  it('sent twice is one proposal', async () => {
    const { world, propose } = await team()
    expect(await propose()).toEqual({ outcome: 'proposed' })
    expect(await propose()).toEqual({ outcome: 'proposed' })
    expect(await world.db.read.$count(events, eq(events.kind, 'trainee-proposed'))).toBe(1)
  })

  it('is confirmed unchanged by one press, and the decision is the moderator’s', async () => {
    const { world, marlo, postId, tam, propose, confirm, counts } = await team()
    await propose('hide', { reason: 'contact-details', words: 'No places, please.', passages: ['the quay'] })
    const decided = await confirm()
    expect(decided.outcome).toBe('decided')
    const [made] = await world.db.read.select().from(decisions)
    expect(made).toMatchObject({ staffId: marlo, outcome: 'hide', words: 'No places, please.' })
    const post = await postOf(world, postId)
    expect(post).toMatchObject({ visibility: 'published' })
    expect(post.body).not.toContain('quay')
    expect(await counts()).toMatchObject({ proposed: 1, confirmed: 1, waiting: 0 })
    expect(await latestTraineeProposals(world.db.read, tam)).toMatchObject([{ became: 'confirmed' }])
    expect((await confirm()).outcome).not.toBe('proposed')
    expect(await world.db.read.$count(decisions)).toBe(1)
  })

  it('is decided otherwise, in whatever part, and is counted so', async () => {
    const { world, marlo, postId, propose, counts } = await team()
    await propose('publish', { words: 'Welcome.' })
    await decide(world, { postId, staffId: marlo, outcome: 'publish', words: 'Hello.' })
    expect(await counts()).toMatchObject({ changed: 1, confirmed: 0 })
  })

  it('waits again where the decision is undone', async () => {
    const { world, marlo, caseId, propose, confirm, counts } = await team()
    await propose('refuse', { reason: 'hostility' })
    const decided = await confirm()
    if (decided.outcome !== 'decided') throw new Error(decided.outcome)
    await undoDecision(world.db, { decisionId: decided.decisionId, staffId: marlo, now: NOON })
    expect(await openTraineeProposal(world.db.read, caseId)).not.toBeNull()
    expect(await counts()).toMatchObject({ waiting: 1, confirmed: 0 })
    expect((await confirm()).outcome).toBe('decided')
  })

  it('that’s serious still takes a second moderator', async () => {
    const { world, propose, confirm, postId } = await team()
    await world.colleague('Niki', 'moderator')
    await propose('refuse', { reason: 'unlawful' })
    expect(await confirm()).toEqual({ outcome: 'proposed' })
    expect((await postOf(world, postId)).visibility).toBe('held')
  })

  it('lapses where the author changes the text, and isn’t confirmed then', async () => {
    const { world, ada, postId, propose, confirm, counts } = await team()
    await propose()
    await changePost(world, ada, postId)
    expect((await confirm()).outcome).toBe('closed')
    expect(await counts()).toMatchObject({ lapsed: 1, waiting: 0 })
  })

  it('isn’t confirmed over a report that came since', async () => {
    const { world, ben, marlo, tam, own } = await team()
    const { postId } = await publishedThread(world, ben, marlo)
    await report(world, postId)
    const { id: caseId } = await caseOn(world, postId)
    await claimCase(world.db, { caseId, staffId: tam, own, now: NOON })
    const { version } = await postOf(world, postId)
    const pressed = { caseId, staffId: tam, own, version, asTrainee: true, words: 'Fine.', now: NOON }
    const proposed = await decideCase(world.db, { ...pressed, outcome: 'publish', reason: 'within-rules' })
    expect(proposed.outcome).toBe('proposed')
    await report(world, postId)
    const confirming = { caseId, staffId: marlo, now: NOON }
    expect(await confirmTraineeProposal(world.db, { ...confirming, reportsRead: 1 })).toEqual({
      outcome: 'reported-since',
    })
    expect((await confirmTraineeProposal(world.db, { ...confirming, reportsRead: 2 })).outcome).toBe(
      'decided',
    )
  })
})

describe('a trainee', () => {
  it('isn’t offered danger, an appeal, or what was proposed on', async () => {
    const { world, ben, marlo, tam, own, postId, propose } = await team()
    const next = () => takeNextCase(world.db, { staffId: tam, own, now: NOON, chosen: 'any' })
    await world.writeThread(ben, { body: 'I want to kill myself.', boardId: 'heath' })
    await propose()
    expect((await next()).outcome).toBe('none')
    const made = await decide(world, { postId, staffId: marlo, outcome: 'refuse', reason: 'hostility' })
    if (made.outcome !== 'decided') throw new Error(made.outcome)
    await appeal(world, postId, made.decisionId)
    expect((await next()).outcome).toBe('none')
    const seen = await listQueue(world.db.read, { staffId: tam, own, now: NOON })
    expect(seen.cases.map(each => each.kind)).not.toContain('appeal')
  })

  it('never pauses anybody, nor proposes about danger, even by a form sent directly', async () => {
    const { world, tam, own, ben, propose } = await team()
    expect((await propose('refuse', { reason: 'hostility', measure: 'pause-7' })).outcome).toBe(
      'not-for-trainees',
    )
    const sent = await world.writeThread(ben, { body: 'I want to kill myself.', boardId: 'heath' })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    const { id: caseId } = await caseOn(world, sent.postId)
    expect((await claimCase(world.db, { caseId, staffId: tam, own, now: NOON })).outcome).toBe('taken')
    // Claimed before it became urgent.
    await claimCase(world.db, { caseId, staffId: tam, now: NOON })
    const pressed = { caseId, staffId: tam, own, version: 1, words: 'Hello.', asTrainee: true, now: NOON }
    expect(
      (await decideCase(world.db, { ...pressed, outcome: 'publish', reason: 'within-rules' })).outcome,
    ).toBe('not-for-trainees')
  })

  it('doesn’t count as a moderator', async () => {
    const { world, marlo, propose } = await team()
    await propose()
    expect(await activeModerators(world.db.read, NOON)).toEqual([marlo])
  })
})

describe('an adviser’s note', () => {
  it('stands with the case for those who decide, once, and is counted', async () => {
    const { world, caseId } = await team()
    const una = await world.colleague('Una', 'adviser')
    const own = { personas: [], reportTags: [], role: 'adviser' as const }
    const advise = () =>
      adviseOnCase(world, { caseId, staffId: una, own, note: 'Ask for the board.', now: NOON })
    expect(await advise()).toEqual({ outcome: 'noted' })
    expect(await advise()).toEqual({ outcome: 'noted' })
    const file = await readCase(world.db.read, caseId)
    expect(file && notesIn(world.secret, file)).toMatchObject([{ by: 'Una', note: 'Ask for the board.' }])
    expect(await countAdvice(world.db.read, una)).toBe(1)
    const kept = and(eq(opinions.caseId, caseId), eq(opinions.kind, 'advice'))
    const [row] = await world.db.read.select().from(opinions).where(kept)
    expect(JSON.stringify(row)).not.toContain('board')
    const told = await world.db.read.select().from(events).where(eq(events.kind, 'opinion-given'))
    expect(told.map(each => each.detail)).toEqual([{ kind: 'advice' }])
  })

  it('isn’t taken about their own post, nor where it’s decided', async () => {
    const { world, ada, marlo, postId, caseId } = await team()
    const una = await world.colleague('Una', 'adviser')
    const own = { personas: await world.mine(ada), reportTags: [], role: 'adviser' as const }
    const asked = { caseId, staffId: una, note: 'Mine.', now: NOON }
    expect(await adviseOnCase(world, { ...asked, own })).toEqual({ outcome: 'own' })
    await decide(world, { postId, staffId: marlo })
    expect(await adviseOnCase(world, { ...asked, own: { ...own, personas: [] } })).toEqual({
      outcome: 'closed',
    })
  })
})
