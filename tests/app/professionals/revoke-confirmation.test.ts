import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { readInvitation } from '../../../app/accounts/invitations'
import { findByHandle } from '../../../app/accounts/roles'
import { acceptInvitation } from '../../../app/professionals/accept-invitation'
import {
  activate,
  refuseApplication,
  revokeConfirmation,
  withdrawApplication,
} from '../../../app/professionals/application'
import { listExpected, readByToken } from '../../../app/professionals/read-application'
import { applications, events, invitations, professionals } from '../../../db/schema'
import { joining, joins, openOffice, TODAY } from '../../support/applicants'
import { NOON } from '../../support/world'

const words = 'The register has struck you off since.'

/** Somebody was confirmed and has the link in hand. */
async function openWithConfirmed() {
  const office = await openOffice()
  const { id, token } = await office.applies()
  await office.confirms(id)
  const coming = await activate(office.site, token, NOON)
  if (coming.outcome !== 'link') throw new Error(coming.outcome)
  return { ...office, id, token, link: coming.path.replace('/join/', '') }
}

it('a confirmation can be revoked, with a reason, before its applicant has joined', async () => {
  const { db, site, secret, olu, id, token, link } = await openWithConfirmed()
  expect((await listExpected(db.read, secret, TODAY)).map(each => each.id)).toEqual([id])
  expect(await revokeConfirmation(site, { id, by: olu, words, now: NOON })).toEqual({ outcome: 'done' })
  expect(await readByToken(db.read, secret, token)).toMatchObject({ state: 'refused', words })
  expect(await readInvitation(db.read, link, NOON)).toBeNull()
  expect(await acceptInvitation(site, joining(link, secret))).toEqual({ outcome: 'unknown' })
  expect(await activate(site, token, NOON)).toEqual({ outcome: 'gone' })
  expect(await db.read.$count(professionals)).toBe(0)
  expect(await listExpected(db.read, secret, TODAY)).toEqual([])
  const rows = JSON.stringify([
    await db.read.select().from(applications),
    await db.read.select().from(events),
  ])
  expect(rows).not.toContain(words)
})

it('revoking a confirmation twice is once, and a later attempt by somebody else does nothing', async () => {
  const { db, site, olu, marlo, id } = await openWithConfirmed()
  const press = { id, by: olu, words, now: NOON }
  const both = await Promise.all([revokeConfirmation(site, press), revokeConfirmation(site, press)])
  expect(both).toEqual([{ outcome: 'done' }, { outcome: 'done' }])
  expect(await revokeConfirmation(site, { ...press, by: marlo })).toEqual({ outcome: 'stale' })
  expect(await revokeConfirmation(site, { ...press, id: 'nobody' })).toEqual({ outcome: 'gone' })
  // Two words of one story: confirmed, and taken back.
  expect(await db.read.$count(events, eq(events.kind, 'application-decided'))).toBe(2)
})

it('when an applicant joins while their confirmation is revoked, only one of the two happens', async () => {
  const { db, site, secret, olu, id, token, link } = await openWithConfirmed()
  const [joined, taken] = await Promise.all([
    acceptInvitation(site, joining(link, secret)),
    revokeConfirmation(site, { id, by: olu, words, now: NOON }),
  ])
  const there = await db.read.$count(professionals)
  const { state } = (await readByToken(db.read, secret, token)) ?? {}
  expect([joined.outcome, taken.outcome, there, state]).toEqual(
    there === 1 ? ['joined', 'joined', 1, 'confirmed'] : ['unknown', 'done', 0, 'refused'],
  )
})

it('a professional who has joined can only be stopped by ending their credential', async () => {
  const office = await openWithConfirmed()
  const { db, site, olu, id, token } = office
  await joins(office, token)
  expect(await revokeConfirmation(site, { id, by: olu, words, now: NOON })).toEqual({ outcome: 'joined' })
  expect((await findByHandle(db.read, 'Maria'))?.professional?.endedDay).toBeNull()
})

it('an unconfirmed application is refused, not revoked, and a professional revokes none', async () => {
  const { site, member, marlo, colleague, applies, id } = await openWithConfirmed()
  const other = await applies()
  expect(await revokeConfirmation(site, { id: other.id, by: marlo, words, now: NOON })).toEqual({
    outcome: 'stale',
  })
  expect(await refuseApplication(site, { id, by: marlo, words, now: NOON })).toEqual({ outcome: 'stale' })
  await colleague('Hana', 'professional')
  const by = await member('Hana')
  expect(await revokeConfirmation(site, { id, by, words, now: NOON })).toEqual({ outcome: 'not-allowed' })
})

it('an applicant who withdraws their application loses the link too', async () => {
  const { db, token, link } = await openWithConfirmed()
  await withdrawApplication(db, { token }, NOON)
  expect(await readInvitation(db.read, link, NOON)).toBeNull()
  expect(await db.read.$count(invitations)).toBe(0)
})
