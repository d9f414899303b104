import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { readDepartures } from '../../../app/accounts/departures'
import { invite, openInvitations } from '../../../app/accounts/invitations'
import { lostRoles } from '../../../app/accounts/lost-roles'
import { findStaff, listStaff, removeColleague, withdrawRole } from '../../../app/accounts/roles'
import { openSessions } from '../../../app/accounts/sessions'
import { claimCluster } from '../../../app/answers/questions/question-desk'
import { operate } from '../../../app/operator/commands'
import { DAY, dayOf } from '../../../db/clock'
import { alerts, answers, cases, events, invitations, type Role, staff, staffRoles } from '../../../db/schema'
import { claimCase } from '../../../moderation/cases/case'
import { listUnanswered, seeToUnanswered } from '../../../moderation/queue/unanswered'
import { acknowledgeAlert, readAlerts, takeDueAlerts } from '../../../moderation/queue/waiting-alerts'
import { setAway } from '../../../moderation/staffing/who-is-there'
import { caseOn, publishedThread } from '../../support/moderators'
import { openQuestions } from '../../support/questions'
import { NOON, openWorld } from '../../support/world'

const MINUTE = 60_000
const LATER = NOON + DAY

async function team() {
  const world = await openWorld()
  const member = await world.member('Ada')
  const marlo = await world.colleague('Marlo', 'moderator')
  const niki = await world.colleague('Niki', 'moderator', 'operator')
  const oda = await world.colleague('Oda', 'operator')
  const signIn = async (staffId: string) => {
    const [row] = await world.db.read.select().from(staff).where(eq(staff.id, staffId))
    return world.sessions.start({ accountId: row?.accountId ?? '', ownerKey: Buffer.alloc(32) }, 'staff')
  }
  const heldCase = async (body = 'It has been a long year.') => {
    const sent = await world.writeThread(member, { body })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    return (await caseOn(world, sent.postId)).id
  }
  const claimOf = async (caseId: string) => {
    const [row] = await world.db.read.select().from(cases).where(eq(cases.id, caseId))
    return row && { by: row.claimedBy, until: row.claimedUntil, state: row.state }
  }
  return { ...world, writer: member, marlo, niki, oda, signIn, heldCase, claimOf }
}

it('what a leaving moderator had claimed is free at once, and the log says who took it from whom', async () => {
  const { db, site, marlo, niki, oda, heldCase, claimOf } = await team()
  const [caseId, other] = [await heldCase(), await heldCase('Another one.')]
  await claimCase(db, { caseId, staffId: marlo, now: NOON })
  await claimCase(db, { caseId: other, staffId: niki, now: NOON })
  const left = await withdrawRole(site, { staffId: marlo, role: 'moderator', by: oda, now: NOON + MINUTE })
  expect(left).toMatchObject({ outcome: 'withdrawn', handedBack: { cases: 1, conversations: 0 } })
  expect(await claimOf(caseId)).toEqual({ by: null, until: null, state: 'open' })
  expect((await claimOf(other))?.by).toBe(niki)
  expect(await claimCase(db, { caseId, staffId: niki, now: NOON + MINUTE })).toEqual({ outcome: 'claimed' })
  const released = await db.read.select().from(events).where(eq(events.kind, 'case-released'))
  expect(released).toMatchObject([{ actor: oda, caseId, detail: { staffId: marlo } }])
})

it('a claim that had run out is no case that they were working on', async () => {
  const { db, site, marlo, oda, heldCase } = await team()
  await claimCase(db, { caseId: await heldCase(), staffId: marlo, now: NOON })
  const left = await withdrawRole(site, { staffId: marlo, role: 'moderator', by: oda, now: LATER })
  expect(left).toMatchObject({ handedBack: { cases: 0 } })
})

it('conversations that a leaver answered for have another moderator at once', async () => {
  const world = await team()
  const { db, site, marlo, niki, oda, writer } = world
  for (const title of ['One', 'Two']) await publishedThread(world, writer, niki, { title })
  await seeToUnanswered(db, LATER)
  const owners = async () => (await listUnanswered(db.read, LATER)).map(({ owner }) => owner).sort()
  expect(await owners()).toEqual(['Marlo', 'Niki'])
  const left = await withdrawRole(site, { staffId: marlo, role: 'moderator', by: oda, now: LATER })
  expect(left).toMatchObject({ handedBack: { conversations: 1 } })
  expect(await owners()).toEqual(['Niki', 'Niki'])
})

it('an alert that a leaver had acknowledged goes on, and their absence counts no more', async () => {
  const { db, site, marlo, oda, heldCase } = await team()
  const caseId = await heldCase('I want to kill myself.')
  const at = NOON + 6 * MINUTE
  expect(await takeDueAlerts(db, at)).toHaveLength(1)
  await acknowledgeAlert(db, { band: 'now', caseIds: [caseId], staffId: marlo, now: at })
  await setAway(db, { staffId: marlo, day: dayOf(NOON) + 9, now: at })
  expect(await takeDueAlerts(db, at + 60 * MINUTE)).toEqual([])
  await withdrawRole(site, { staffId: marlo, role: 'moderator', by: oda, now: at + 60 * MINUTE })
  expect(await readAlerts(db.read, at + 60 * MINUTE)).toMatchObject([
    { caseIds: [caseId], acknowledged: null },
  ])
  expect(await takeDueAlerts(db, at + 60 * MINUTE)).toHaveLength(1)
  expect(await db.read.$count(alerts)).toBe(1)
  const [row] = await db.read.select().from(staff).where(eq(staff.id, marlo))
  expect(row?.awayUntilDay).toBe(null)
})

it('a professional who leaves frees their group of questions, and nobody is asked to check their answer', async () => {
  const desk = await openQuestions()
  const { db, site, hana, tomas, groupOf, askTogether, send, publish } = desk
  const groupId = (await groupOf((await askTogether())[0] ?? '')) ?? ''
  expect(await claimCluster(db, { groupId, staff: hana, now: NOON })).toEqual({ outcome: 'claimed' })
  const [waiting, published] = [await send(hana), await publish(hana)]
  const left = await withdrawRole(site, { staffId: hana.id, role: 'professional', by: 'operator', now: NOON })
  expect(left).toMatchObject({ handedBack: { groups: 1, answers: 1 } })
  expect(await claimCluster(db, { groupId, staff: tomas, now: NOON })).toEqual({ outcome: 'claimed' })
  const rows = await db.read.select({ id: answers.id, state: answers.state }).from(answers)
  expect(rows.find(({ id }) => id === waiting)?.state).toBe('draft')
  expect(rows.find(({ id }) => id === published)?.state).toBe('published')
})

it('who is removed loses every role, session and open invitation in one step', async () => {
  const { db, site, sessions, marlo, niki, oda, signIn, heldCase, claimOf } = await team()
  const [hers, colleagues] = [await signIn(niki), await signIn(marlo)]
  const caseId = await heldCase()
  await claimCase(db, { caseId, staffId: niki, now: NOON })
  await invite(db, { roles: ['moderator'], invitedBy: niki, now: NOON })
  await invite(db, { roles: ['moderator'], invitedBy: oda, now: NOON })
  const left = await removeColleague(site, { staffId: niki, by: oda, now: NOON })
  expect(left).toMatchObject({ outcome: 'withdrawn', handedBack: { cases: 1, invitations: 1 } })
  expect(await sessions.read(hers)).toBe(null)
  // As another process of the same forum would see it.
  expect(await openSessions(db).read(hers)).toBe(null)
  expect(await sessions.read(colleagues)).not.toBe(null)
  expect((await claimOf(caseId))?.by).toBe(null)
  expect((await openInvitations(db.read, NOON)).map(({ by }) => by)).toEqual(['Oda'])
  expect((await listStaff(db.read)).find(({ id }) => id === niki)?.roles).toEqual([])
  expect(await removeColleague(site, { staffId: niki, by: oda, now: NOON })).toEqual({ outcome: 'had-not' })
})

it('an applicant’s link outlasts the operator who sent it, as two people checked them', async () => {
  const { db, site, niki, oda } = await team()
  const profession = { name: 'Dr Ruth', credential: 'GP', validUntilDay: dayOf(NOON) + 9, applicationId: 'x' }
  await invite(db, { roles: ['professional'], profession, invitedBy: niki, now: NOON })
  await removeColleague(site, { staffId: niki, by: oda, now: NOON })
  expect(await db.read.$count(invitations)).toBe(1)
})

it('the last operator stays, and the last moderator goes only where somebody is sure', async () => {
  const { db, site, marlo, niki, oda } = await team()
  expect((await removeColleague(site, { staffId: oda, by: niki, now: NOON })).outcome).toBe('withdrawn')
  expect(await removeColleague(site, { staffId: niki, by: niki, now: NOON })).toEqual({
    outcome: 'last-operator',
  })
  expect((await findStaffOf(db, niki))?.roles).toEqual(['moderator', 'operator'])
  await withdrawRole(site, { staffId: niki, role: 'moderator', by: niki, now: NOON })
  expect(await removeColleague(site, { staffId: marlo, by: niki, now: NOON })).toEqual({
    outcome: 'last-moderator',
  })
  expect(await removeColleague(site, { staffId: marlo, by: niki, now: NOON, sure: true })).toMatchObject({
    outcome: 'withdrawn',
  })
})

it('whoever loses a role while they work is told which one, and nobody else is', async () => {
  const { site, sessions, marlo, niki, oda, signIn } = await team()
  const [his, hers] = [await signIn(marlo), await signIn(niki)]
  const now = Date.now()
  await withdrawRole(site, { staffId: marlo, role: 'moderator', by: oda, now })
  expect(await lostRoles(site, his, now)).toEqual(['moderator'])
  expect(await lostRoles(site, hers, now)).toEqual([])
  await sessions.end(hers)
  expect(await lostRoles(site, hers, now)).toEqual([])
  expect(await lostRoles(site, 'made-up', now)).toEqual([])
})

it('the team sees for a week who left and what they handed back', async () => {
  const { db, site, marlo, oda, heldCase } = await team()
  await claimCase(db, { caseId: await heldCase(), staffId: marlo, now: NOON })
  await withdrawRole(site, { staffId: marlo, role: 'moderator', by: oda, now: NOON })
  const told = { handle: 'Marlo', role: 'moderator', day: dayOf(NOON), handedBack: { cases: 1 } }
  expect(await readDepartures(db.read, NOON)).toEqual([told])
  expect(await readDepartures(db.read, NOON + 7 * DAY)).toHaveLength(1)
  expect(await readDepartures(db.read, NOON + 8 * DAY)).toEqual([])
})

it('the command removes a colleague and says what went back', async () => {
  const { db, site, marlo, oda, heldCase } = await team()
  await claimCase(db, { caseId: await heldCase(), staffId: marlo, now: Date.now() })
  const { text, code } = await operate(site, ['remove', 'marlo'])
  expect(code).toBe(0)
  expect(text).toContain('Marlo has no role any more')
  expect(text).toContain('1 case they were working on: back in the queue.')
  expect((await operate(site, ['remove', 'marlo'])).text).toBe('Marlo has no role.')
  expect((await operate(site, ['remove', 'nobody'])).code).toBe(1)
  const taken = and(eq(events.kind, 'role-withdrawn'), eq(events.actor, 'operator'))
  expect(await db.read.$count(events, taken)).toBe(1)
  expect(oda).not.toBe(marlo)
})

it('a role that this version doesn’t know gives no rights, and stands nowhere', async () => {
  const { db, marlo } = await team()
  const unknown = { staffId: marlo, role: 'gardener' as Role, grantedBy: 'start', grantedDay: 1 }
  await db.write(tx => tx.insert(staffRoles).values(unknown).returning())
  expect((await findStaffOf(db, marlo))?.roles).toEqual(['moderator'])
  expect((await listStaff(db.read)).find(({ id }) => id === marlo)?.roles).toEqual(['moderator'])
})

async function findStaffOf(db: Awaited<ReturnType<typeof team>>['db'], staffId: string) {
  const [row] = await db.read.select().from(staff).where(eq(staff.id, staffId))
  return findStaff(db.read, row?.accountId ?? '')
}
