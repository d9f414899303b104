import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { newNonce } from '../../../app/accounts/nonce'
import { makeProfessional } from '../../../app/accounts/roles'
import { apply, checkApplication, confirmApplication } from '../../../app/professionals/application'
import {
  closeUnanswered,
  listApplications,
  readByToken,
  SECOND_LOOK_DAYS,
  WAIT_DAYS,
} from '../../../app/professionals/read-application'
import { applications, events } from '../../../db/schema'
import { factsOf, later, openOffice, TODAY } from '../../support/applicants'
import { NOON } from '../../support/world'

const CLOSED_FROM = WAIT_DAYS + 2

it('an application that nobody decides is closed, and its details are deleted', async () => {
  const { db, secret, applies } = await openOffice()
  const { id, token } = await applies()
  const until = TODAY + WAIT_DAYS
  expect(await readByToken(db.read, secret, token)).toMatchObject({ state: 'waiting', lookUntilDay: until })
  await closeUnanswered(db, later(CLOSED_FROM - 1))
  expect(await readByToken(db.read, secret, token)).toMatchObject({ state: 'waiting', facts: factsOf() })

  const now = later(CLOSED_FROM)
  await Promise.all([closeUnanswered(db, now), closeUnanswered(db, now)])
  expect(await readByToken(db.read, secret, token)).toMatchObject({
    state: 'closed',
    decidedDay: TODAY + CLOSED_FROM,
    facts: null,
  })
  const [row] = await db.read.select().from(applications)
  expect(row).toMatchObject({ sealed: '', checkSealed: null, wordsSealed: null })
  const told = await db.read.select().from(events).where(eq(events.kind, 'application-decided'))
  expect(told.map(({ actor, detail }) => ({ actor, detail }))).toEqual([
    { actor: 'machine', detail: { application: id, outcome: 'closed' } },
  ])
})

it('an application that was checked late leaves the second colleague two weeks', async () => {
  const { db, site, secret, marlo, niki, applies } = await openOffice()
  const { id, token } = await applies()
  const check = { check: 'Seen.', validUntilDay: TODAY + 400 }
  await checkApplication(site, { id, by: marlo, ...check, now: later(WAIT_DAYS - 1) })
  await closeUnanswered(db, later(CLOSED_FROM))
  expect(await readByToken(db.read, secret, token)).toMatchObject({
    state: 'checked',
    lookUntilDay: TODAY + WAIT_DAYS - 1 + SECOND_LOOK_DAYS,
  })
  expect(await confirmApplication(site, { id, by: niki, now: later(CLOSED_FROM) })).toEqual({
    outcome: 'done',
  })
  await closeUnanswered(db, later(300))
  expect(await readByToken(db.read, secret, token)).toMatchObject({ state: 'confirmed', facts: factsOf() })
})

it('a closed application can no longer be decided, even when both happen at once', async () => {
  const { db, site, secret, marlo, niki, applies } = await openOffice()
  const { id, token } = await applies()
  await checkApplication(site, { id, by: marlo, check: 'Seen.', validUntilDay: TODAY + 400, now: NOON })
  const now = later(CLOSED_FROM)
  const [confirmed] = await Promise.all([
    confirmApplication(site, { id, by: niki, now }),
    closeUnanswered(db, now),
  ])
  const { state } = (await readByToken(db.read, secret, token)) ?? {}
  expect([confirmed.outcome, state]).toEqual(state === 'closed' ? ['stale', 'closed'] : ['done', 'confirmed'])
  const decided = eq(events.kind, 'application-decided')
  expect(await db.read.$count(events, decided)).toBe(1)
  const late = await applies()
  await closeUnanswered(db, later(CLOSED_FROM))
  const asked = { id: late.id, by: marlo, check: 'Seen.', validUntilDay: TODAY + 400, now }
  expect(await checkApplication(site, asked)).toEqual({ outcome: 'stale' })
})

it('staff see how long each application waits, the oldest first, and are warned two weeks before the end', async () => {
  const { db, secret, applies } = await openOffice()
  await applies({ name: 'Late' }, { now: later(30) })
  await applies({ name: 'Early' })
  const seen = async (day: number) =>
    (await listApplications(db.read, secret, TODAY + day)).map(each => [each.name, each.days, each.left])
  expect(await seen(WAIT_DAYS - 15)).toEqual([
    ['Early', 45, null],
    ['Late', 15, null],
  ])
  expect(await seen(WAIT_DAYS - 14)).toEqual([
    ['Early', 46, 14],
    ['Late', 16, null],
  ])
  expect((await seen(WAIT_DAYS + 1))[0]).toEqual(['Early', 61, 0])
})

it('a professional whose new check nobody decided may send it again', async () => {
  const { db, site, secret, colleague, applies } = await openOffice()
  const staffId = await colleague('Hana', 'professional')
  const profession = { name: 'Dr Hana Levin', credential: 'Therapist, COSRT', validUntilDay: TODAY + 365 }
  await makeProfessional(site, { staffId, profession, by: 'operator', now: NOON })
  await applies({}, { staffId })
  const now = later(CLOSED_FROM)
  const again = () => apply(site, { facts: factsOf(), once: newNonce(secret, now), staffId, now })
  expect(await again()).toEqual({ outcome: 'open' })
  await closeUnanswered(db, now)
  expect((await again()).outcome).toBe('made')
})
