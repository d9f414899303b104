import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readMyPost } from '../../../app/forum/my-post'
import { readNews } from '../../../app/forum/notices'
import { DAY } from '../../../db/clock'
import { cases, decisions, events, staffRoles } from '../../../db/schema'
import {
  appealable,
  decideAppeal,
  giveFirstLook,
  lacksSecondReader,
} from '../../../moderation/appeals/appeals'
import { claimCase, reassignCase } from '../../../moderation/cases/case'
import { agreeToProposal, decideCase } from '../../../moderation/decisions/decisions'
import {
  checkProvisional,
  countProvisional,
  listProvisional,
  provisionalIn,
} from '../../../moderation/decisions/provisional'
import { undoDecision } from '../../../moderation/decisions/undo'
import { policy, type SanctionKind } from '../../../moderation/policy'
import { readPause } from '../../../moderation/sanctions'
import { transparencyReport } from '../../../moderation/transparency/transparency'
import { caseOn, castOf, decide, layAgain, postOf, publishedThread } from '../../support/moderators'
import { expectCounted } from '../../support/recount'
import { appeal } from '../../support/reports-and-appeals'
import { NOON, openWorld } from '../../support/world'

/** Ada's published conversation was reported, and Marlo is the only moderator. */
async function alone() {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const { postId } = await publishedThread(world, ada, marlo)
  const caseId = await layAgain(world, postId)
  const decideAlone = (more: { reason?: string; measure?: SanctionKind; now?: number } = {}) =>
    decide(world, {
      postId,
      caseId,
      staffId: marlo,
      outcome: 'remove',
      reason: 'unlawful',
      now: NOON + 1,
      ...more,
    })
  const check = (staffId: string, verdict: 'confirmed' | 'overturned', words = 'Looked at again.') =>
    checkProvisional(world.db, { caseId, staffId, verdict, words, now: NOON + 60_000 })
  const made = async () => {
    const [row] = await world.db.read.select().from(decisions).where(eq(decisions.caseId, caseId))
    if (!row) throw new Error('Nothing was decided.')
    return row
  }
  const news = async () =>
    (await readNews(world.db.read, await world.mine(ada), NOON + DAY)).map(each => each.kind)
  const mine = async () => readMyPost(world.db.read, postId, await world.mine(ada))
  return { world, ada, marlo, postId, caseId, decideAlone, check, made, news, mine }
}

/** As above, decided; and Niki joined since. */
async function decidedAlone(measure?: SanctionKind) {
  const it = await alone()
  expect((await it.decideAlone({ measure })).outcome).toBe('decided')
  return { ...it, niki: await it.world.colleague('Niki', 'moderator') }
}

describe('a grave decision by the only moderator', () => {
  it('takes effect at once, is marked as provisional, and its author is told so', async () => {
    const { world, postId, made, mine, decideAlone, caseId, marlo } = await alone()
    expect((await decideAlone()).outcome).toBe('decided')
    expect((await postOf(world, postId)).visibility).toBe('removed')
    expect(await made()).toMatchObject({ provisional: 'waiting', secondId: null, checkedBy: null })
    expect((await mine())?.decision).toMatchObject({ provisional: 'waiting' })
    expect(await listProvisional(world.db.read, { staffId: marlo })).toMatchObject([{ caseId, mine: true }])
    await expectCounted(world.db)
  })

  it('is a proposal as soon as a colleague is active, also one who only just joined', async () => {
    const { world, decideAlone } = await alone()
    await world.colleague('Niki', 'moderator')
    expect((await decideAlone()).outcome).toBe('proposed')
  })

  it('is no proposal to a colleague who did nothing here for long', async () => {
    const { world, decideAlone } = await alone()
    const niki = await world.colleague('Niki', 'moderator')
    const grantedDay = 0
    await world.db.write(tx =>
      tx.update(staffRoles).set({ grantedDay }).where(eq(staffRoles.staffId, niki)).returning(),
    )
    expect((await decideAlone()).outcome).toBe('decided')
  })

  it('sent twice is one decision', async () => {
    const { world, caseId, marlo, decideAlone } = await alone()
    const [first] = [await decideAlone()]
    const again = { caseId, staffId: marlo, version: 2, outcome: 'remove' as const, reason: 'unlawful' }
    expect(await decideCase(world.db, { ...again, words: 'Thank you for writing.', now: NOON })).toEqual(
      first,
    )
    expect(await world.db.read.$count(decisions, eq(decisions.caseId, caseId))).toBe(1)
  })

  it('can be undone like any other, and waits for nobody then', async () => {
    const { world, marlo, postId, made, decideAlone } = await alone()
    await decideAlone()
    const { id: decisionId } = await made()
    expect((await undoDecision(world.db, { decisionId, staffId: marlo, now: NOON })).outcome).toBe('undone')
    expect((await postOf(world, postId)).visibility).toBe('published')
    expect(await countProvisional(world.db.read)).toBe(0)
    await expectCounted(world.db)
  })

  it('that isn’t grave isn’t provisional', async () => {
    const { decideAlone, made } = await alone()
    await decideAlone({ reason: 'hostility' })
    expect((await made()).provisional).toBeNull()
  })
})

describe('a second person', () => {
  it('keeps it: it’s then by two, and its author is told', async () => {
    const { world, niki, postId, made, check, news } = await decidedAlone()
    expect(await check(niki, 'confirmed')).toEqual({ outcome: 'checked' })
    expect(await made()).toMatchObject({ provisional: 'confirmed', secondId: niki, checkedBy: niki })
    expect((await postOf(world, postId)).visibility).toBe('removed')
    expect(await countProvisional(world.db.read)).toBe(0)
    expect(await news()).toContain('confirmed')
  })

  it('reverses it: the post returns, a pause ends, and its author reads why', async () => {
    const { world, ada, niki, postId, check, news, mine } = await decidedAlone('close')
    expect(await readPause(world.db.read, await world.mine(ada), NOON)).toMatchObject({
      until: null,
      provisional: true,
    })
    expect(await check(niki, 'overturned')).toEqual({ outcome: 'checked' })
    expect((await postOf(world, postId)).visibility).toBe('published')
    expect(await readPause(world.db.read, await world.mine(ada), NOON)).toBeNull()
    expect(await news()).toContain('overturned')
    expect(await mine()).toMatchObject({ decision: null, overturned: 'Looked at again.' })
    await expectCounted(world.db)
  })

  it('is never who made it, nor who wrote the post, and says why where it’s reversed', async () => {
    const { world, ada, marlo, niki, caseId, check } = await decidedAlone()
    expect(await check(marlo, 'confirmed')).toEqual({ outcome: 'not-yours' })
    expect(await check(niki, 'overturned', ' ')).toEqual({ outcome: 'words-missing' })
    const own = { personas: await world.mine(ada), reportTags: [] }
    const asked = { caseId, staffId: niki, own, verdict: 'confirmed' as const, words: '', now: NOON }
    expect(await checkProvisional(world.db, asked)).toEqual({ outcome: 'own' })
    expect(await listProvisional(world.db.read, { staffId: niki, own })).toEqual([])
  })

  it('presses twice, and it’s one check; after that it’s closed, and can’t be undone', async () => {
    const { world, marlo, niki, made, check } = await decidedAlone()
    expect(await Promise.all([check(niki, 'confirmed'), check(niki, 'confirmed')])).toEqual([
      { outcome: 'checked' },
      { outcome: 'checked' },
    ])
    expect(await world.db.read.$count(events, eq(events.kind, 'decision-confirmed'))).toBe(1)
    expect(await check(niki, 'overturned')).toEqual({ outcome: 'closed' })
    const { id: decisionId } = await made()
    for (const staffId of [marlo, niki])
      expect((await undoDecision(world.db, { decisionId, staffId, now: NOON })).outcome).not.toBe('undone')
  })

  it('leaves it to the appeal where its author appealed, and the appeal settles it', async () => {
    const { world, niki, postId, caseId, made, check } = await decidedAlone()
    const { id: decisionId } = await made()
    await appeal(world, postId, decisionId)
    expect(await check(niki, 'confirmed')).toEqual({ outcome: 'appealed' })
    expect(await provisionalIn(world.db.read, caseId)).toMatchObject({ appealed: true })
    const { id } = await caseOn(world, postId)
    await claimCase(world.db, { caseId: id, staffId: niki, now: NOON })
    const { version } = await postOf(world, postId)
    const pressed = { caseId: id, staffId: niki, version, now: NOON }
    await giveFirstLook(world.db, { ...pressed, outcome: 'publish', reason: 'within-rules' })
    await decideAppeal(world.db, { ...pressed, verdict: 'reversed', words: 'We looked again.' })
    expect(await made()).toMatchObject({ provisional: 'overturned', checkedBy: niki })
    expect(await countProvisional(world.db.read)).toBe(0)
  })
})

it('an appeal waits long where only those who decided are active, and its author can know', async () => {
  const { world, postId, made, decideAlone } = await alone()
  await decideAlone()
  const { id: decisionId } = await made()
  const asked = { decisionId, now: NOON }
  expect(await appealable(world.db.read, { postId, now: NOON })).not.toBeNull()
  expect(await lacksSecondReader(world.db.read, asked)).toBe(true)
  await world.colleague('Niki', 'moderator')
  expect(await lacksSecondReader(world.db.read, asked)).toBe(false)
})

it('what was proposed to a colleague who left can be carried out by whoever proposed it, as provisional', async () => {
  const { world, marlo, postId, caseId, made, decideAlone } = await alone()
  const niki = await world.colleague('Niki', 'moderator')
  expect((await decideAlone()).outcome).toBe('proposed')
  const own = { personas: [], reportTags: [] }
  expect((await claimCase(world.db, { caseId, staffId: marlo, own, now: NOON })).outcome).toBe('taken')
  await world.db.write(tx => tx.delete(staffRoles).where(eq(staffRoles.staffId, niki)).returning())
  const claiming = { caseId, staffId: marlo, own: { ...own, alone: true }, now: NOON }
  expect((await claimCase(world.db, claiming)).outcome).toBe('claimed')
  const { version } = await postOf(world, postId)
  expect((await agreeToProposal(world.db, { ...claiming, version })).outcome).toBe('decided')
  expect(await made()).toMatchObject({ provisional: 'waiting', staffId: marlo, secondId: null })
})

it('whoever is alone can’t pass a case on to nobody', async () => {
  const { world, marlo, caseId } = await alone()
  await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
  const passing = { caseId, staffId: marlo, version: 2, as: 'question' as const, note: 'You?', now: NOON }
  expect(await reassignCase(world, passing)).toEqual({ outcome: 'nobody-else' })
  expect(policy()['active-days']).toBeGreaterThan(0)
  expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(1)
})

it('the public numbers count what was decided provisionally, and what of it was reversed', async () => {
  const { world, niki, check } = await decidedAlone()
  await check(niki, 'overturned')
  const { all } = await transparencyReport(world.db.read, NOON + 2 * DAY)
  expect(all.counts).toMatchObject({ provisional: 1, overturned: 1 })
})
