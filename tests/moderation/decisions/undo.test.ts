import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readMyPost } from '../../../app/forum/my-post'
import { readNews } from '../../../app/forum/notices'
import { cases, decisions, events, opinions, pendingEdits, revisions, sanctions } from '../../../db/schema'
import { claimCase } from '../../../moderation/cases/case'
import { readCase } from '../../../moderation/cases/case-file'
import { agreeToProposal } from '../../../moderation/decisions/decisions'
import { mayUndo, settledBy, undoDecision } from '../../../moderation/decisions/undo'
import { giveThanks } from '../../../moderation/metrics/thanks'
import { policy } from '../../../moderation/policy'
import { readPause } from '../../../moderation/sanctions'
import { caseOn, castOf, decide, layAgain, postOf, publishedThread } from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { appeal, report } from '../../support/reports-and-appeals'
import { NOON, openWorld, type World } from '../../support/world'

const WINDOW = policy()['undo-seconds'] * 1000

/** Ada has written; Marlo and Niki moderate. */
async function forum() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const sent = await world.writeThread(ada, { title: 'Harbour', body: 'Ask for Tom at the quay.' })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const { postId, threadId } = sent
  const deciding = async (more: Omit<Parameters<typeof decide>[1], 'postId' | 'staffId'> = {}) => {
    const decided = await decide(world, { postId, staffId: marlo, ...more })
    if (decided.outcome !== 'decided') throw new Error(decided.outcome)
    return decided.decisionId
  }
  const undo = (decisionId: string, { staffId = marlo, now = NOON + 1 } = {}) =>
    undoDecision(world.db, { decisionId, staffId, now })
  return { world, ada, ben, marlo, niki, postId, threadId, deciding, undo }
}

describe('undoing a decision', () => {
  it.each(['publish', 'ask', 'refuse', 'hide'] as const)(
    'to %s leaves the post as it was, and the case open with whoever decided',
    async outcome => {
      const { world, marlo, postId, deciding, undo } = await forum()
      const before = await postOf(world, postId)
      const { id: caseId } = await caseOn(world, postId)
      const id = await deciding({ outcome, hide: { passages: outcome === 'hide' ? ['Tom'] : [], spans: [] } })
      expect(await undo(id)).toEqual({ outcome: 'undone', caseId })
      const { version, ...after } = await postOf(world, postId)
      const { version: old, ...was } = before
      expect(after).toEqual(was)
      expect(version).toBeGreaterThan(old)
      expect(await caseOn(world, postId)).toMatchObject({ id: caseId, state: 'open', claimedBy: marlo })
      expect(await world.db.read.$count(revisions)).toBe(0)
      await expectCounted(world.db)
      expect(await deciding({ outcome: 'publish' })).not.toBe(id)
      await expectCounted(world.db)
    },
  )

  it('restores what was taken down, and ends the pause that came with it', async () => {
    const { world, ada, postId, deciding, undo } = await forum()
    await deciding()
    await layAgain(world, postId)
    const id = await deciding({ outcome: 'remove', reason: 'hostility', measure: 'pause-7' })
    expect(await readPause(world.db.read, await world.mine(ada), NOON)).not.toBeNull()
    expect((await undo(id)).outcome).toBe('undone')
    expect((await postOf(world, postId)).visibility).toBe('published')
    expect(await readPause(world.db.read, await world.mine(ada), NOON)).toBeNull()
    expect(await world.db.read.select().from(sanctions)).toMatchObject([{ liftedAt: NOON + 1 }])
    await expectCounted(world.db)
  })

  it('is one event, however often it is sent', async () => {
    const { world, deciding, undo } = await forum()
    const id = await deciding()
    const both = await Promise.all([undo(id), undo(id)])
    expect(both.map(each => each.outcome)).toEqual(['undone', 'undone'])
    const told = (await world.db.read.select().from(events)).filter(each => each.kind === 'decision-undone')
    expect(told).toMatchObject([{ decisionId: id }])
    expect(await world.db.read.select().from(decisions)).toMatchObject([{ undoneAt: NOON + 1 }])
  })

  it('is refused once its author gave thanks or appealed: they have read it', async () => {
    for (const answer of [
      (world: World, postId: string, decisionId: string) =>
        giveThanks(world.db, { postId, decisionId, now: NOON }),
      (world: World, postId: string, decisionId: string) => appeal(world, postId, decisionId),
    ]) {
      const { world, postId, deciding, undo } = await forum()
      const decisionId = await deciding({ outcome: 'ask' })
      await answer(world, postId, decisionId)
      expect(await undo(decisionId)).toEqual({ outcome: 'changed' })
    }
  })

  it('is told to nobody: not in the news, not on the author’s page, not as an earlier decision', async () => {
    const { world, ada, postId, deciding, undo } = await forum()
    const { id: caseId } = await caseOn(world, postId)
    const news = async (now: number) => readNews(world.db.read, await world.mine(ada), settledBy(now))
    const id = await deciding({ outcome: 'refuse' })
    expect(await news(NOON + WINDOW - 1)).toEqual([])
    expect(await news(NOON + WINDOW)).toHaveLength(1)
    await undo(id)
    expect(await news(NOON + WINDOW)).toEqual([])
    expect((await readMyPost(world.db.read, postId, await world.mine(ada)))?.decision).toBeNull()
    expect((await readCase(world.db.read, caseId))?.earlier).toEqual([])
  })

  it('of two moderators leaves their proposal waiting again', async () => {
    const { world, marlo, niki, postId, undo } = await forum()
    const { id: caseId } = await caseOn(world, postId)
    await decide(world, { postId, staffId: marlo, outcome: 'refuse', reason: 'unlawful' })
    await claimCase(world.db, { caseId, staffId: niki, now: NOON })
    const { version } = await postOf(world, postId)
    const agreed = await agreeToProposal(world.db, { caseId, staffId: niki, version, now: NOON })
    if (agreed.outcome !== 'decided') throw new Error(agreed.outcome)
    expect((await undo(agreed.decisionId)).outcome).toBe('not-yours')
    expect((await undo(agreed.decisionId, { staffId: niki })).outcome).toBe('undone')
    expect(await world.db.read.select().from(opinions)).toMatchObject([{ settled: null }])
    expect((await postOf(world, postId)).visibility).toBe('held')
    const again = { caseId, staffId: niki, version: (await postOf(world, postId)).version, now: NOON + 2 }
    expect(await agreeToProposal(world.db, again)).toMatchObject({ outcome: 'decided' })
  })

  it('about a change lets the change wait again, and shows the old text', async () => {
    const { world, ada, postId, deciding, undo } = await forum()
    await deciding()
    await changePost(world, ada, postId, { title: 'Mountain', body: 'Valley.' })
    const { id: caseId } = await caseOn(world, postId)
    const id = await deciding({ outcome: 'publish' })
    expect((await postOf(world, postId)).body).toBe('Valley.')
    expect(await undo(id)).toEqual({ outcome: 'undone', caseId })
    expect(await postOf(world, postId)).toMatchObject({
      ...{ body: 'Ask for Tom at the quay.', visibility: 'published', editedDay: null },
    })
    expect(await world.db.read.select().from(pendingEdits)).toMatchObject([
      { postId, title: 'Mountain', body: 'Valley.' },
    ])
    await deciding({ outcome: 'publish' })
    expect((await postOf(world, postId)).body).toBe('Valley.')
    await expectCounted(world.db)
  })
})

describe('nothing is undone', () => {
  it('after half a minute', async () => {
    const { world, marlo, postId, deciding, undo } = await forum()
    const decisionId = await deciding()
    const may = (now: number, staffId = marlo) => mayUndo(world.db.read, { decisionId, staffId, now })
    expect(await may(NOON + WINDOW - 1)).toBe(true)
    expect(await may(NOON + WINDOW)).toBe(false)
    expect(await undo(decisionId, { now: NOON + WINDOW })).toEqual({ outcome: 'late' })
    expect((await postOf(world, postId)).visibility).toBe('published')
  })

  it('by somebody else, or where there is nothing', async () => {
    const { world, niki, deciding, undo } = await forum()
    const decisionId = await deciding()
    expect(await undo(decisionId, { staffId: niki })).toEqual({ outcome: 'not-yours' })
    expect(await mayUndo(world.db.read, { decisionId, staffId: niki, now: NOON })).toBe(false)
    expect(await undo('nowhere')).toEqual({ outcome: 'not-yours' })
  })

  it('once the author changed or withdrew the post', async () => {
    for (const end of ['change', 'takeBack'] as const) {
      const { world, ada, postId, deciding, undo } = await forum()
      const id = await deciding({ outcome: 'ask', reason: 'tone' })
      if (end === 'change') await changePost(world, ada, postId)
      else await takeBack(world, ada, postId)
      const { visibility } = await postOf(world, postId)
      expect(await undo(id), end).toEqual({ outcome: 'changed' })
      expect((await postOf(world, postId)).visibility).toBe(visibility)
      const [made] = await world.db.read.select().from(decisions).where(eq(decisions.id, id))
      expect(made?.undoneAt).toBeNull()
    }
  })
})

describe('a post that comes before moderators again', () => {
  it('because its author changed it keeps the old case closed', async () => {
    const { world, ada, postId, deciding, undo } = await forum()
    await deciding()
    await changePost(world, ada, postId, { body: 'Valley, www.example.org.' })
    const id = await deciding({ outcome: 'refuse', reason: 'hostility' })
    await changePost(world, ada, postId, { body: 'Mountain, www.example.org.' })
    expect(await undo(id)).toEqual({ outcome: 'changed' })
    expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(1)
  })

  it('because somebody reported it has one case', async () => {
    const { world, postId, deciding, undo } = await forum()
    await deciding()
    await report(world, postId)
    const id = await deciding()
    await report(world, postId, { reporterTag: 'a mark' })
    expect(await undo(id)).toEqual({ outcome: 'changed' })
    expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(1)
  })
})

it('a reply that was published by mistake brings no notice to whoever began the conversation', async () => {
  const { world, ada, ben, marlo, undo } = await forum()
  const { threadId } = await publishedThread(world, ada, marlo, { title: 'Quay' })
  const sent = await world.reply(ben, threadId)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const decided = await decide(world, { postId: sent.postId, staffId: marlo })
  const told = async (now: number) =>
    (await readNews(world.db.read, await world.mine(ada), settledBy(now))).filter(
      each => each.kind === 'reply',
    )
  expect(await told(NOON)).toEqual([])
  expect(await told(NOON + WINDOW)).toHaveLength(1)
  if (decided.outcome === 'decided') await undo(decided.decisionId)
  expect(await told(NOON + WINDOW)).toEqual([])
  expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(2)
})
