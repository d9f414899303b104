import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import {
  clearExpiredInvitations,
  hashOf,
  readInvitation,
  withdrawInvitation,
} from '../../../app/accounts/invitations'
import { inviteReviewer } from '../../../app/accounts/invite-reviewer'
import { newNonce } from '../../../app/accounts/nonce'
import { withdrawRole } from '../../../app/accounts/roles'
import { endSpentReviewers } from '../../../app/accounts/spent-reviewers'
import { readMyPost } from '../../../app/forum/my-post'
import { DAY } from '../../../db/clock'
import { decisions, events, invitations, outsideReviews, staffRoles } from '../../../db/schema'
import { decideAppeal, giveFirstLook } from '../../../moderation/appeals/appeals'
import { decideCase } from '../../../moderation/decisions/decisions'
import { checkProvisional } from '../../../moderation/decisions/provisional'
import {
  askedOutsideAbout,
  joinOutside,
  listOutside,
  listToAsk,
  outsideAccess,
} from '../../../moderation/outside/outside-reviews'
import { policy } from '../../../moderation/policy'
import { activeModerators, isAlone } from '../../../moderation/team'
import { caseOn, castOf, decide, postOf } from '../../support/moderators'
import { expectCounted } from '../../support/recount'
import { appeal, appealRow } from '../../support/reports-and-appeals'
import { type Member, NOON, openWorld, type World } from '../../support/world'

const none = { personas: [], reportTags: [] }
const days = () => policy()['outside-review-days'] * DAY

/** Marlo is the only moderator, and Ada wrote. */
async function alone() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const sent = await world.writeThread(ada)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const { postId } = sent
  return { world, ada, ben, marlo, postId, caseId: (await caseOn(world, postId)).id }
}

const ask = (world: World, caseIds: string[], marlo: string, { alone = true, now = NOON, once = '' } = {}) =>
  inviteReviewer(world, {
    ...{ caseIds, invitedBy: marlo, alone, now },
    once: once || newNonce(world.secret, now),
  })

/** Robin opens the link that Marlo made. */
async function invited(world: World, caseIds: string[], marlo: string, now = NOON) {
  const made = await ask(world, caseIds, marlo, { now })
  if (made.outcome !== 'made') throw new Error(made.outcome)
  const robin = await world.colleague('Robin', 'independent-reviewer')
  const invitationId = hashOf(made.path.slice('/join/'.length))
  await world.db.write(tx => joinOutside(tx, { invitationId, staffId: robin, now }))
  return robin
}

async function provisional() {
  const it = await alone()
  const made = await decide(it.world, {
    ...{ postId: it.postId, staffId: it.marlo, outcome: 'refuse', reason: 'unlawful' },
  })
  if (made.outcome !== 'decided') throw new Error(made.outcome)
  return { ...it, decisionId: made.decisionId }
}

const mineOf = async (world: World, who: Member, postId: string) =>
  readMyPost(world.db.read, postId, await world.mine(who))

describe('a provisional decision', () => {
  it('is kept by somebody from outside with a reason, which its author reads', async () => {
    const { world, ada, marlo, postId, caseId, decisionId } = await provisional()
    expect(await askedOutsideAbout(world.db.read, { decisionId, now: NOON })).toBeNull()
    const robin = await invited(world, [caseId], marlo)
    expect(await askedOutsideAbout(world.db.read, { decisionId, now: NOON })).not.toBeNull()
    const checking = { caseId, staffId: robin, own: none, outside: true, now: NOON }
    const verdict = 'confirmed' as const
    expect(await checkProvisional(world.db, { ...checking, verdict, words: ' ' })).toEqual({
      outcome: 'words-missing',
    })
    const words = 'It is a threat; I read it twice.'
    expect(await checkProvisional(world.db, { ...checking, verdict, words })).toEqual({ outcome: 'checked' })
    expect((await mineOf(world, ada, postId))?.decision).toMatchObject({
      ...{ provisional: 'confirmed', checkedOutside: true, checkWords: words, secondId: robin },
    })
    expect(await askedOutsideAbout(world.db.read, { decisionId, now: NOON })).toBeNull()
    await expectCounted(world.db)
  })

  it('is reversed by somebody from outside, once, however often they press', async () => {
    const { world, ada, marlo, postId, caseId } = await provisional()
    const robin = await invited(world, [caseId], marlo)
    const press = { caseId, staffId: robin, own: none, outside: true, words: 'Harmless.', now: NOON }
    const reverse = () => checkProvisional(world.db, { ...press, verdict: 'overturned' })
    expect(await Promise.all([reverse(), reverse()])).toEqual([
      { outcome: 'checked' },
      { outcome: 'checked' },
    ])
    expect((await postOf(world, postId)).visibility).toBe('published')
    expect(await mineOf(world, ada, postId)).toMatchObject({ overturned: 'Harmless.' })
    expect(await world.db.read.$count(events, eq(events.kind, 'decision-overturned'))).toBe(1)
    const access = { caseId, staffId: robin, own: none, now: NOON }
    expect(await outsideAccess(world.db.read, access)).toEqual({ ended: 'by-you' })
  })

  it('becomes the appeal, where its author appeals meanwhile, and that settles both', async () => {
    const { world, marlo, postId, caseId, decisionId } = await provisional()
    const robin = await invited(world, [caseId], marlo)
    await appeal(world, postId, decisionId)
    const asking = { caseId, staffId: robin, own: none, now: NOON }
    const access = await outsideAccess(world.db.read, asking)
    const appealCase = (await caseOn(world, postId)).id
    expect(access).toMatchObject({ task: { kind: 'appeal', caseId: appealCase } })
    const { version } = await postOf(world, postId)
    const pressed = { ...asking, caseId: appealCase, version, outside: true }
    expect((await decideAppeal(world.db, { ...pressed, verdict: 'upheld', words: 'No.' })).outcome).toBe(
      'look-first',
    )
    await giveFirstLook(world.db, { ...pressed, outcome: 'refuse', reason: 'unlawful' })
    expect((await decideAppeal(world.db, { ...pressed, verdict: 'upheld', words: 'No.' })).outcome).toBe(
      'decided',
    )
    expect(await appealRow(world, decisionId)).toMatchObject({ state: 'upheld', decidedOutside: true })
    const [made] = await world.db.read.select().from(decisions).where(eq(decisions.id, decisionId))
    expect(made).toMatchObject({ provisional: 'confirmed', checkedOutside: true, checkedBy: robin })
    expect(await outsideAccess(world.db.read, asking)).toEqual({ ended: 'by-you' })
    await expectCounted(world.db)
  })
})

describe('what somebody from outside is asked about', () => {
  it('is an appeal, where whoever could decide it made the decision', async () => {
    const { world, marlo, postId } = await alone()
    const made = await decide(world, { postId, staffId: marlo, outcome: 'refuse', reason: 'hostility' })
    if (made.outcome !== 'decided') throw new Error(made.outcome)
    await appeal(world, postId, made.decisionId)
    const { id } = await caseOn(world, postId)
    const niki = await world.colleague('Niki', 'moderator')
    expect((await ask(world, [id], marlo, { alone: false })).outcome).toBe('nothing-to-ask')
    await world.db.write(tx => tx.delete(staffRoles).where(eq(staffRoles.staffId, niki)).returning())
    expect((await ask(world, [id], marlo, { alone: false })).outcome).toBe('made')
  })

  it('is any open case while the asker is alone, so that asking doesn’t tell whose it is', async () => {
    const { world, ada, ben, marlo, caseId } = await alone()
    const other = await world.writeThread(ben)
    if (other.outcome !== 'held') throw new Error(other.outcome)
    const { id: another } = await caseOn(world, other.postId)
    const own = { personas: await world.mine(ada), reportTags: [], alone: true }
    const offered = await listToAsk(world.db.read, { own, chosen: another, now: NOON })
    expect(offered.map(each => each.caseId).sort()).toEqual([caseId, another].sort())
    const others = await listToAsk(world.db.read, {
      own: { ...own, alone: false },
      chosen: another,
      now: NOON,
    })
    expect(others).toEqual([])
    expect((await ask(world, [caseId], marlo, { alone: false })).outcome).toBe('nothing-to-ask')
    await ask(world, [caseId, another], marlo)
    const told = await world.db.read.select().from(events).where(eq(events.kind, 'outside-asked'))
    expect(told.map(({ caseId: it, actor }) => [it, actor]).sort()).toEqual(
      [
        [caseId, marlo],
        [another, marlo],
      ].sort(),
    )
    expect(told.every(each => each.personaId === null && Object.keys(each.detail).length === 0)).toBe(true)
  })

  it('is decided instead of the only moderator; what takes two is provisional, and waits for somebody else', async () => {
    const { world, marlo, postId, caseId } = await alone()
    const robin = await invited(world, [caseId], marlo)
    const pressed = { caseId, staffId: robin, own: none, version: 1, words: 'No.', outside: true, now: NOON }
    const grave = { ...pressed, outcome: 'refuse' as const, reason: 'unlawful' }
    expect((await decideCase(world.db, grave)).outcome).toBe('decided')
    expect((await decideCase(world.db, grave)).outcome).toBe('decided')
    expect((await postOf(world, postId)).visibility).toBe('refused')
    const [made] = await world.db.read.select().from(decisions).where(eq(decisions.caseId, caseId))
    expect(made).toMatchObject({ provisional: 'waiting', staffId: robin })
    const check = { caseId, own: none, verdict: 'confirmed' as const, words: '', now: NOON }
    expect((await checkProvisional(world.db, { ...check, staffId: marlo })).outcome).toBe('checked')
  })

  it('leaves a case that a moderator holds, or that waits for an agreement', async () => {
    const { world, marlo, caseId, postId } = await alone()
    const robin = await invited(world, [caseId], marlo)
    const niki = await world.colleague('Niki', 'moderator')
    expect(
      (await decide(world, { postId, staffId: niki, outcome: 'refuse', reason: 'unlawful' })).outcome,
    ).toBe('proposed')
    const access = { caseId, staffId: robin, own: none, now: NOON }
    expect(await outsideAccess(world.db.read, access)).toEqual({ ended: 'decided' })
  })
})

describe('access', () => {
  it('is to these cases only, and none before the link was opened', async () => {
    const { world, ben, marlo, caseId } = await provisional()
    const other = await world.writeThread(ben)
    if (other.outcome !== 'held') throw new Error(other.outcome)
    const { id: another } = await caseOn(world, other.postId)
    const robin = await invited(world, [caseId], marlo)
    const asking = { staffId: robin, own: none, now: NOON }
    expect(await outsideAccess(world.db.read, { ...asking, caseId: another })).toBeNull()
    expect(await outsideAccess(world.db.read, { ...asking, caseId, staffId: marlo })).toBeNull()
    expect(await listOutside(world.db.read, asking)).toMatchObject([{ caseId, kind: 'provisional' }])
  })

  it('ends after the policy’s days, counted anew when the link is opened', async () => {
    const { world, marlo, caseId, decisionId } = await provisional()
    const made = await ask(world, [caseId], marlo)
    if (made.outcome !== 'made') throw new Error(made.outcome)
    const opened = NOON + days() - 60_000
    const token = made.path.slice('/join/'.length)
    expect((await readInvitation(world.db.read, token, opened))?.state).toBe('open')
    expect((await readInvitation(world.db.read, token, NOON + days()))?.state).toBe('expired')
    const robin = await world.colleague('Robin', 'independent-reviewer')
    await world.db.write(tx => joinOutside(tx, { invitationId: hashOf(token), staffId: robin, now: opened }))
    const asking = { caseId, staffId: robin, own: none }
    expect(await outsideAccess(world.db.read, { ...asking, now: opened + days() })).toHaveProperty('task')
    const late = opened + days() + DAY
    expect(await outsideAccess(world.db.read, { ...asking, now: late })).toEqual({ ended: 'late' })
    expect(await askedOutsideAbout(world.db.read, { decisionId, now: late })).toBeNull()
    expect(await listOutside(world.db.read, { ...asking, now: late })).toEqual([])
    await clearExpiredInvitations(world.db, late + 31 * DAY)
    expect(await world.db.read.$count(outsideReviews)).toBe(0)
  })

  it('isn’t to what they wrote themselves, and its text isn’t shown', async () => {
    const { world, ada, marlo, caseId } = await provisional()
    const robin = await invited(world, [caseId], marlo)
    const own = { personas: await world.mine(ada), reportTags: [] }
    const asking = { caseId, staffId: robin, own, now: NOON }
    expect(await outsideAccess(world.db.read, asking)).toEqual({ ended: 'own' })
    const check = { ...asking, outside: true, verdict: 'confirmed' as const, words: 'Fine.' }
    expect(await checkProvisional(world.db, check)).toEqual({ outcome: 'own' })
  })

  it('ends with a newer link to the case, whose older one is gone', async () => {
    const { world, marlo, caseId } = await provisional()
    const once = newNonce(world.secret, NOON)
    const first = await ask(world, [caseId], marlo, { once })
    expect(await ask(world, [caseId], marlo, { once })).toEqual(first)
    expect(await world.db.read.$count(invitations)).toBe(1)
    if (first.outcome !== 'made') throw new Error(first.outcome)
    const robin = await invited(world, [caseId], marlo)
    const token = first.path.slice('/join/'.length)
    expect(await readInvitation(world.db.read, token, NOON)).toBeNull()
    await ask(world, [caseId], marlo)
    const asking = { caseId, staffId: robin, own: none, now: NOON }
    expect(await outsideAccess(world.db.read, asking)).toBeNull()
  })

  it('ends where the invitation is withdrawn, whoever made it stops moderating, or the role ends', async () => {
    const { world, marlo, caseId, decisionId } = await provisional()
    const made = await ask(world, [caseId], marlo)
    if (made.outcome !== 'made') throw new Error(made.outcome)
    const id = hashOf(made.path.slice('/join/'.length))
    await withdrawInvitation(world.db, { id, by: marlo, now: NOON })
    expect(await askedOutsideAbout(world.db.read, { decisionId, now: NOON })).toBeNull()
    const again = await ask(world, [caseId], marlo)
    expect(again.outcome).toBe('made')
    const moderator = { staffId: marlo, role: 'moderator' as const, by: 'operator', now: NOON, sure: true }
    await withdrawRole(world, moderator)
    expect(await askedOutsideAbout(world.db.read, { decisionId, now: NOON })).toBeNull()
    const robin = await invited(world, [caseId], marlo)
    const role = 'independent-reviewer' as const
    await withdrawRole(world, { staffId: robin, role, by: marlo, now: NOON })
    expect(await askedOutsideAbout(world.db.read, { decisionId, now: NOON })).toBeNull()
  })
})

it('an independent reviewer doesn’t count as a moderator, whatever they did', async () => {
  const { world, marlo, caseId } = await provisional()
  const robin = await invited(world, [caseId], marlo)
  const press = { caseId, staffId: robin, own: none, outside: true, words: 'Fine.', now: NOON }
  await checkProvisional(world.db, { ...press, verdict: 'confirmed' })
  expect(await activeModerators(world.db.read, NOON)).toEqual([marlo])
  expect(await isAlone(world.db.read, { staffId: marlo, now: NOON })).toBe(true)
  const role = 'moderator' as const
  expect((await withdrawRole(world, { staffId: marlo, role, by: marlo, now: NOON })).outcome).toBe(
    'last-moderator',
  )
  const theirs = and(eq(staffRoles.staffId, robin), eq(staffRoles.role, 'moderator'))
  expect(await world.db.read.$count(staffRoles, theirs)).toBe(0)
})

describe('the role of somebody from outside', () => {
  it('ends by itself after the last day of their last case, and not before', async () => {
    const { world, marlo, caseId } = await provisional()
    const robin = await invited(world, [caseId], marlo)
    const rolesOf = () => world.db.read.$count(staffRoles, eq(staffRoles.staffId, robin))
    expect(await endSpentReviewers(world, NOON + days())).toBe(0)
    expect(await rolesOf()).toBe(1)
    expect(await endSpentReviewers(world, NOON + days() + DAY)).toBe(1)
    expect(await rolesOf()).toBe(0)
    expect(await world.db.read.$count(events, eq(events.kind, 'role-withdrawn'))).toBe(1)
    expect(await endSpentReviewers(world, NOON + days() + DAY)).toBe(0)
  })
})
