import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { makeProfessional } from '../../../app/accounts/roles'
import { readProfessional } from '../../../app/answers/professional'
import {
  checkApplication,
  confirmApplication,
  PURGE_ENDING_AFTER,
  purgeApplications,
} from '../../../app/professionals/application'
import {
  endCredential,
  listCredentials,
  readCredential,
  reminderOf,
} from '../../../app/professionals/credentials'
import { events, professionals } from '../../../db/schema'
import { later, openOffice, TODAY } from '../../support/applicants'
import { NOON } from '../../support/world'

async function openWithHana() {
  const office = await openOffice()
  const staffId = await office.colleague('Hana', 'professional')
  const profession = { name: 'Dr Hana Levin', credential: 'Therapist, COSRT', validUntilDay: TODAY + 365 }
  await makeProfessional(office.site, { staffId, profession, by: 'operator', now: NOON })
  return { ...office, staffId }
}

it('a credential brings a reminder 60, 30 and 7 days before it ends, and says when it has ended', () => {
  const until = (validUntilDay: number, endedDay: number | null = null) =>
    reminderOf({ validUntilDay, endedDay }, TODAY)
  expect([61, 60, 31, 30, 8, 7, 0, -1].map(days => until(TODAY + days))).toEqual([
    null,
    60,
    60,
    30,
    30,
    7,
    7,
    'ended',
  ])
  expect(until(TODAY + 300, TODAY)).toBe('ended')
})

it('a credential is withdrawn at once, with a reason, and only once however often that is sent', async () => {
  const { db, site, secret, marlo, niki, staffId } = await openWithHana()
  const words = 'Your entry ended in October.'
  const ending = { staffId, by: marlo.id, reason: 'register' as const, words, now: NOON }
  const ended = await Promise.all([endCredential(site, ending), endCredential(site, ending)])
  expect(ended).toEqual([{ outcome: 'ended' }, { outcome: 'ended' }])
  expect(await endCredential(site, { ...ending, by: niki.id })).toEqual({ outcome: 'already' })
  expect(await endCredential(site, { ...ending, words: 'Other words.' })).toEqual({ outcome: 'already' })
  expect(await endCredential(site, { ...ending, staffId: 'nobody' })).toEqual({ outcome: 'gone' })
  expect(await db.read.$count(events, eq(events.kind, 'credential-ended'))).toBe(1)
  expect(await readCredential(db.read, secret, staffId, TODAY)).toMatchObject({
    reminder: 'ended',
    untilDay: TODAY,
    ending: { by: 'Marlo', reason: 'register', words },
  })
})

it('the reason given to the colleague is sealed, and deleted after half a year', async () => {
  const { db, site, secret, marlo, staffId } = await openWithHana()
  const words = 'Your entry ended in October.'
  await endCredential(site, { staffId, by: marlo.id, reason: 'register', words, now: NOON })
  const rows = [await db.read.select().from(professionals), await db.read.select().from(events)]
  expect(JSON.stringify(rows)).not.toContain(words)
  const shown = await readProfessional(db.read, staffId, TODAY)
  expect(Object.keys(shown ?? {})).not.toContain('endedWordsSealed')
  const told = async () => (await readCredential(db.read, secret, staffId, TODAY))?.ending?.words
  await purgeApplications(db, later(PURGE_ENDING_AFTER))
  expect(await told()).toBe(words)
  await purgeApplications(db, later(PURGE_ENDING_AFTER + 1))
  expect(await told()).toBeNull()
})

it('a professional whose credential was withdrawn is one again when two colleagues confirm them', async () => {
  const { db, site, marlo, niki, staffId, applies } = await openWithHana()
  await db.write(tx =>
    tx
      .update(professionals)
      .set({ asks: ['desire'], mostOpen: 7 })
      .where(eq(professionals.staffId, staffId))
      .returning(),
  )
  const words = 'Your entry ended in October.'
  await endCredential(site, { staffId, by: marlo.id, reason: 'register', words, now: NOON })
  const { id } = await applies({ name: 'Dr Hana Levin' }, { staffId, now: later(1) })
  const now = later(2)
  await checkApplication(site, { id, by: marlo, check: 'Seen.', validUntilDay: TODAY + 400, now })
  await confirmApplication(site, { id, by: niki, now })
  const [hana] = await db.read.select().from(professionals).where(eq(professionals.staffId, staffId))
  expect(hana).toMatchObject({
    endedDay: null,
    endedWordsSealed: null,
    checkedDay: TODAY + 2,
    validUntilDay: TODAY + 400,
    scope: ['desire', 'pain'],
    asks: null,
    mostOpen: 7,
  })
})

it('credentials that end next are listed first, and ended ones last', async () => {
  const { db, site, staffId, colleague, marlo } = await openWithHana()
  for (const [handle, days] of [
    ['Tomas', 25],
    ['Ruth', 500],
  ] as const) {
    const id = await colleague(handle, 'professional')
    const profession = { name: handle, credential: 'Doctor, GMC', validUntilDay: TODAY + days }
    await makeProfessional(site, { staffId: id, profession, by: 'operator', now: NOON })
  }
  await endCredential(site, { staffId, by: marlo.id, reason: 'asked', words: '', now: NOON })
  const listed = await listCredentials(db.read, TODAY)
  expect(listed.map(each => [each.handle, each.reminder])).toEqual([
    ['Tomas', 30],
    ['Ruth', null],
    ['Hana', 'ended'],
  ])
})
