import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readProfession } from '../../../app/accounts/profession'
import {
  findByHandle,
  findStaff,
  grantRole,
  listStaff,
  makeProfessional,
  withdrawRole,
} from '../../../app/accounts/roles'
import { dayOf } from '../../../db/clock'
import { events, staff } from '../../../db/schema'
import { NOON, openWorld } from '../../support/world'

const today = dayOf(NOON)
const maria = {
  name: 'Dr Maria Weber',
  credential: 'Psychosexual therapist, COSRT',
  validUntilDay: today + 400,
}

/** Ada reviews and runs the place; Bea only reviews. Both are signed in with their second step. */
async function team() {
  const world = await openWorld()
  const [ada, bea] = [
    await world.colleague('Ada', 'moderator', 'operator'),
    await world.colleague('Bea', 'moderator'),
  ]
  const signIn = async (staffId: string) => {
    const [row] = await world.db.read.select().from(staff).where(eq(staff.id, staffId))
    const accountId = row?.accountId ?? ''
    return {
      accountId,
      token: await world.sessions.start({ accountId, ownerKey: Buffer.alloc(32) }, 'staff'),
    }
  }
  return { ...world, ada, bea, signIn }
}

test('a colleague who loses a role loses it in a live session', async () => {
  const { site, db, sessions, ada, bea, signIn } = await team()
  const [hers, adas] = [await signIn(bea), await signIn(ada)]
  expect(await withdrawRole(site, { staffId: bea, role: 'moderator', by: ada, now: NOON })).toMatchObject({
    outcome: 'withdrawn',
  })
  expect(await sessions.read(hers.token)).toBe(null)
  expect((await findStaff(db.read, hers.accountId))?.roles).toEqual([])
  expect(await sessions.read(adas.token)).not.toBe(null)
})

test('a new role needs a new session', async () => {
  const { site, db, sessions, ada, bea, signIn } = await team()
  const { accountId, token } = await signIn(bea)
  expect(await grantRole(site, { staffId: bea, role: 'operator', by: ada, now: NOON })).toEqual({
    outcome: 'granted',
  })
  expect(await sessions.read(token)).toBe(null)
  expect((await findStaff(db.read, accountId))?.roles).toEqual(['moderator', 'operator'])
})

test('the last operator cannot be removed', async () => {
  const { site, db, ada, bea } = await team()
  const change = { role: 'operator', by: ada, now: NOON } as const
  expect(await withdrawRole(site, { staffId: ada, ...change })).toEqual({ outcome: 'last-operator' })
  await grantRole(site, { staffId: bea, ...change })
  expect(await withdrawRole(site, { staffId: ada, ...change })).toMatchObject({ outcome: 'withdrawn' })
  expect(await withdrawRole(site, { staffId: bea, ...change })).toEqual({ outcome: 'last-operator' })
  expect((await listStaff(db.read)).filter(member => member.roles.includes('operator'))).toHaveLength(1)
})

test('the last moderator is removed only by whoever is sure', async () => {
  const { site, db, ada, bea } = await team()
  const change = { role: 'moderator', by: ada, now: NOON } as const
  expect(await withdrawRole(site, { staffId: bea, ...change })).toMatchObject({ outcome: 'withdrawn' })
  expect(await withdrawRole(site, { staffId: ada, ...change })).toEqual({ outcome: 'last-moderator' })
  expect((await findByHandle(db.read, 'Ada'))?.roles).toContain('moderator')
  expect(await withdrawRole(site, { staffId: ada, ...change, sure: true })).toMatchObject({
    outcome: 'withdrawn',
  })
  expect((await findByHandle(db.read, 'Ada'))?.roles).toEqual(['operator'])
})

test('being sure removes no last operator', async () => {
  const { site, ada } = await team()
  const change = { role: 'operator', by: ada, now: NOON, sure: true } as const
  expect(await withdrawRole(site, { staffId: ada, ...change })).toEqual({ outcome: 'last-operator' })
})

test('when two operators remove each other at once, one stays', async () => {
  const { site, db, ada, bea } = await team()
  await grantRole(site, { staffId: bea, role: 'operator', by: ada, now: NOON })
  const both = await Promise.all([
    withdrawRole(site, { staffId: bea, role: 'operator', by: ada, now: NOON }),
    withdrawRole(site, { staffId: ada, role: 'operator', by: bea, now: NOON }),
  ])
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['last-operator', 'withdrawn'])
  expect((await listStaff(db.read)).filter(member => member.roles.includes('operator'))).toHaveLength(1)
})

test('roles are independent: losing one leaves the others', async () => {
  const { site, db, ada, bea } = await team()
  await withdrawRole(site, { staffId: ada, role: 'moderator', by: bea, now: NOON })
  expect((await findByHandle(db.read, 'ada'))?.roles).toEqual(['operator'])
})

test('each change of roles is one event, and a change that changes nothing is none', async () => {
  const { site, db, ada, bea } = await team()
  const change = { staffId: bea, by: ada, now: NOON } as const
  await grantRole(site, { ...change, role: 'moderator' })
  await grantRole(site, { ...change, role: 'operator' })
  await withdrawRole(site, { ...change, role: 'operator' })
  expect(await withdrawRole(site, { ...change, role: 'operator' })).toEqual({ outcome: 'had-not' })
  const told = await db.read
    .select({ kind: events.kind, actor: events.actor, detail: events.detail })
    .from(events)
  expect(told).toEqual([
    { kind: 'role-granted', actor: ada, detail: { staffId: bea, role: 'operator' } },
    { kind: 'role-withdrawn', actor: ada, detail: { staffId: bea, role: 'operator' } },
  ])
})

test('nobody answers as a professional without a name and a credential', async () => {
  const { site, db, ada, bea } = await team()
  const change = { staffId: bea, role: 'professional', by: ada, now: NOON } as const
  expect(await grantRole(site, change)).toEqual({ outcome: 'needs-credential' })
  await makeProfessional(site, { staffId: bea, profession: maria, by: ada, now: NOON })
  expect(await findByHandle(db.read, 'Bea')).toMatchObject({
    roles: ['moderator', 'professional'],
    professional: maria,
  })
  await withdrawRole(site, change)
  expect(await grantRole(site, change)).toEqual({ outcome: 'granted' })
})

test('a credential is renewed without signing anybody out', async () => {
  const { site, db, sessions, ada, bea, signIn } = await team()
  await makeProfessional(site, { staffId: bea, profession: maria, by: ada, now: NOON })
  const { token } = await signIn(bea)
  await makeProfessional(site, {
    staffId: bea,
    profession: { ...maria, validUntilDay: today + 800 },
    by: ada,
    now: NOON,
  })
  expect((await findByHandle(db.read, 'Bea'))?.professional?.validUntilDay).toBe(today + 800)
  expect(await sessions.read(token)).not.toBe(null)
})

test('every fault in a profession’s fields is named at once', () => {
  const good = { name: ' Dr Maria Weber ', credential: 'Psychosexual therapist, COSRT', until: '2027-12-31' }
  expect(readProfession(good, NOON)).toEqual({
    profession: {
      name: 'Dr Maria Weber',
      credential: good.credential,
      validUntilDay: dayOf(Date.UTC(2027, 11, 31)),
    },
  })
  expect(readProfession({ name: '', credential: 'x'.repeat(201), until: 'soon' }, NOON)).toEqual({
    faults: { name: 'empty', credential: 'too-long', until: 'not-a-date' },
  })
  expect(readProfession({ ...good, name: '\u3164', credential: '\u200b ' }, NOON)).toEqual({
    faults: { name: 'empty', credential: 'empty' },
  })
  const until = (date: string) => readProfession({ ...good, until: date }, NOON)
  expect(until('2026-11-24')).toEqual({ faults: { until: 'past' } })
  expect(until('2026-11-25')).toHaveProperty('profession')
  expect(until('2099-01-01')).toEqual({ faults: { until: 'too-far' } })
  expect(until('2027-02-30')).toEqual({ faults: { until: 'not-a-date' } })
})

test('losing the role of a professional ends the credential; the role alone does not bring it back', async () => {
  const { site, db, ada, bea } = await team()
  await makeProfessional(site, { staffId: bea, profession: maria, by: ada, now: NOON })
  const change = { staffId: bea, role: 'professional', by: ada, now: NOON } as const
  const ended = async () => (await findByHandle(db.read, 'Bea'))?.professional?.endedDay
  expect(await ended()).toBe(null)
  expect(await withdrawRole(site, change)).toMatchObject({ outcome: 'withdrawn' })
  expect(await ended()).toBe(today)
  expect(await db.read.$count(events, eq(events.kind, 'credential-ended'))).toBe(1)
  expect(await grantRole(site, change)).toEqual({ outcome: 'granted' })
  expect(await ended()).toBe(today)
})
