import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newNonce } from '../../../app/accounts/nonce'
import { findByHandle } from '../../../app/accounts/roles'
import { readProfessional } from '../../../app/answers/professional'
import { acceptInvitation } from '../../../app/professionals/accept-invitation'
import {
  activate,
  apply,
  checkApplication,
  confirmApplication,
  PURGE_AFTER,
  purgeApplications,
  refuseApplication,
  withdrawApplication,
} from '../../../app/professionals/application'
import { readCredential } from '../../../app/professionals/credentials'
import { openNumber } from '../../../app/professionals/professional-facts'
import {
  lastConfirmedOf,
  listApplications,
  readApplication,
  readByToken,
} from '../../../app/professionals/read-application'
import { applications, events, invitations, professionals } from '../../../db/schema'
import { factsOf, joining, joins, later, openOffice, TODAY } from '../../support/applicants'
import { NOON } from '../../support/world'

describe('applying', () => {
  it('seals everything that was told, and the chain tells nothing of it', async () => {
    const { db, secret, applies } = await openOffice()
    const { id, token } = await applies()
    const rows = JSON.stringify([
      await db.read.select().from(applications),
      await db.read.select().from(events),
    ])
    for (const text of Object.values(factsOf()).flat()) if (text.length > 3) expect(rows).not.toContain(text)
    expect(rows).not.toContain(token)
    expect((await readByToken(db.read, secret, token))?.facts).toEqual(factsOf())
    expect(await readByToken(db.read, secret, id)).toBeNull()
  })

  it('makes one of the same form sent twice, or twice at once', async () => {
    const { db, site, secret } = await openOffice()
    const form = { facts: factsOf(), once: newNonce(secret, NOON), staffId: null, now: NOON }
    const sent = await Promise.all([apply(site, form), apply(site, form)])
    expect(new Set([...sent, await apply(site, form)].map(each => JSON.stringify(each))).size).toBe(1)
    expect(await db.read.$count(applications)).toBe(1)
    expect(await db.read.$count(events, eq(events.kind, 'application-made'))).toBe(1)
    const changed = { ...factsOf(), name: 'Dr Somebody Else' }
    expect(await apply(site, { ...form, facts: changed })).toEqual({ outcome: 'sent-before' })
    expect(await db.read.$count(applications)).toBe(1)
  })
})

describe('checking', () => {
  it('takes two people: who looked it up does not confirm it', async () => {
    const { db, site, secret, marlo, niki, applies } = await openOffice()
    const { id, token } = await applies()
    const check = { id, by: marlo, check: 'Register of COSRT.', validUntilDay: TODAY + 365, now: NOON }
    expect(await confirmApplication(site, { id, by: marlo, now: NOON })).toEqual({ outcome: 'stale' })
    expect(await checkApplication(site, check)).toEqual({ outcome: 'done' })
    expect(await checkApplication(site, check)).toEqual({ outcome: 'done' })
    expect(await checkApplication(site, { ...check, by: niki })).toEqual({ outcome: 'stale' })
    expect(await confirmApplication(site, { id, by: marlo, now: NOON })).toEqual({ outcome: 'not-allowed' })
    expect(await confirmApplication(site, { id, by: niki, now: NOON })).toEqual({ outcome: 'done' })
    expect(await confirmApplication(site, { id, by: niki, now: NOON })).toEqual({ outcome: 'done' })
    expect(await readApplication(db.read, secret, id)).toMatchObject({
      state: 'confirmed',
      checker: 'Marlo',
      decider: 'Niki',
      check: 'Register of COSRT.',
      validUntilDay: TODAY + 365,
    })
    expect((await readByToken(db.read, secret, token))?.state).toBe('confirmed')
    const told = await db.read.select().from(events)
    const kinds = told.map(event => event.kind).filter(kind => kind.startsWith('application'))
    expect(kinds).toEqual(['application-made', 'application-checked', 'application-decided'])
    expect(JSON.stringify(told)).not.toContain('Register of COSRT')
  })

  it('lets one of two at once confirm, and one of two decide otherwise', async () => {
    const { site, db, marlo, niki, olu, applies } = await openOffice()
    const { id } = await applies()
    await checkApplication(site, { id, by: marlo, check: 'Seen.', validUntilDay: TODAY + 9, now: NOON })
    const done = await Promise.all([
      confirmApplication(site, { id, by: niki, now: NOON }),
      refuseApplication(site, { id, by: olu, words: 'No.', now: NOON }),
    ])
    expect(done.map(each => each.outcome).sort()).toEqual(['done', 'stale'])
    expect(await db.read.$count(events, eq(events.kind, 'application-decided'))).toBe(1)
  })

  it('is no task for professionals, and nobody checks themselves', async () => {
    const office = await openOffice()
    const { site, db, marlo, niki, applies, confirms } = office
    const { id, token } = await applies()
    await confirms(id)
    await joins(office, token)
    const maria = await findByHandle(db.read, 'Maria')
    if (!maria) throw new Error('not there')
    const other = await applies()
    const check = { id: other.id, check: 'Seen.', validUntilDay: TODAY + 9, now: NOON }
    expect(await checkApplication(site, { ...check, by: maria })).toEqual({ outcome: 'not-allowed' })

    const both = { ...maria, roles: ['moderator' as const, 'professional' as const] }
    const again = await applies({ name: 'Dr Maria Weber-Lund' }, { staffId: maria.id })
    for (const by of [both])
      expect(await checkApplication(site, { ...check, id: again.id, by })).toEqual({ outcome: 'not-allowed' })
    await checkApplication(site, { ...check, id: again.id, by: marlo })
    expect(await confirmApplication(site, { id: again.id, by: both, now: NOON })).toEqual({
      outcome: 'not-allowed',
    })
    expect(await refuseApplication(site, { id: again.id, by: both, words: 'x', now: NOON })).toEqual({
      outcome: 'not-allowed',
    })
    await confirmApplication(site, { id: again.id, by: niki, now: NOON })
    expect((await findByHandle(db.read, 'Maria'))?.professional?.name).toBe('Dr Maria Weber-Lund')
  })

  it('shows what waits, oldest first', async () => {
    const { db, secret, applies } = await openOffice()
    const late = await applies({ name: 'Late' }, { now: later(3) })
    const early = await applies({ name: 'Early' })
    const waiting = await listApplications(db.read, secret, TODAY + 3)
    expect(waiting.map(each => [each.id, each.name, each.days])).toEqual([
      [early.id, 'Early', 3],
      [late.id, 'Late', 0],
    ])
  })
})

describe('coming in', () => {
  it('is one invitation, and makes a professional of what was confirmed', async () => {
    const office = await openOffice()
    const { db, site, secret, applies, confirms } = office
    const { id, token } = await applies()
    expect(await activate(site, token, NOON)).toEqual({ outcome: 'gone' })
    await confirms(id)
    expect(await activate(site, token, NOON)).toEqual(await activate(site, token, NOON))
    expect(await db.read.$count(invitations)).toBe(1)

    const joined = await joins(office, token)
    if (joined.outcome !== 'joined') throw new Error(joined.outcome)
    const [made] = await db.read.select().from(professionals)
    expect(made).toMatchObject({
      staffId: joined.staffId,
      name: 'Dr Maria Weber',
      credential: 'Psychosexual therapist, COSRT',
      country: 'GB',
      scope: ['desire', 'pain'],
      checkedDay: TODAY,
      validUntilDay: TODAY + 365,
      endedDay: null,
    })
    expect(made?.registerSealed).not.toContain('4711')
    expect(openNumber(secret, joined.staffId, made?.registerSealed ?? '')).toBe('REG-4711')
    expect(await activate(site, token, NOON)).toEqual({ outcome: 'gone' })
    expect(await withdrawApplication(db, { token }, NOON)).toBe(false)
  })

  it('tells readers of a profession that no register lists, and names who checked and who confirmed it', async () => {
    const office = await openOffice()
    const { db, secret, applies, confirms } = office
    const evidenceToo = 'https://institute.example.org/alumni'
    const { id, token } = await applies({ number: '', evidenceToo })
    await confirms(id)
    const joined = await joins(office, token)
    const staffId = joined.outcome === 'joined' ? joined.staffId : ''
    expect(await readProfessional(db.read, staffId, TODAY)).toMatchObject({ isRegistered: false })
    expect(await readCredential(db.read, secret, staffId, TODAY)).toMatchObject({
      number: null,
      isRegistered: false,
    })
    const last = await lastConfirmedOf(db.read, secret, staffId)
    expect(last?.facts?.evidenceToo).toBe(evidenceToo)
    expect(await readApplication(db.read, secret, last?.id ?? '')).toMatchObject({
      checker: 'Marlo',
      decider: 'Niki',
    })
  })

  it('is over once the applicant took it back, also with the link in hand', async () => {
    const { db, site, secret, applies, confirms } = await openOffice()
    const { id, token } = await applies()
    await confirms(id)
    const coming = await activate(site, token, NOON)
    if (coming.outcome !== 'link') throw new Error(coming.outcome)
    expect(await withdrawApplication(db, { token }, NOON)).toBe(true)
    const form = joining(coming.path.replace('/join/', ''), secret)
    expect(await acceptInvitation(site, form)).toEqual({ outcome: 'unknown' })
    expect(await db.read.$count(professionals)).toBe(0)
    expect((await readByToken(db.read, secret, token))?.facts).toBeNull()
  })

  it('opens again after the link ran out, for as long as the check holds', async () => {
    const { site, applies, confirms } = await openOffice()
    const { id, token } = await applies()
    await confirms(id, { validUntilDay: TODAY + 30 })
    const first = await activate(site, token, NOON)
    expect(await activate(site, token, later(20))).toEqual(first)
    expect(await activate(site, token, later(31))).toEqual({ outcome: 'gone' })
  })
})

describe('what was told', () => {
  it('is deleted thirty days after a no', async () => {
    const { db, site, secret, marlo, applies } = await openOffice()
    const { id, token } = await applies()
    await refuseApplication(site, { id, by: marlo, words: 'The number is another one.', now: NOON })
    await purgeApplications(db, later(PURGE_AFTER))
    expect((await readByToken(db.read, secret, token))?.words).toBe('The number is another one.')
    await purgeApplications(db, later(PURGE_AFTER + 1))
    expect(await readByToken(db.read, secret, token)).toMatchObject({
      state: 'refused',
      facts: null,
      words: null,
    })
    const [row] = await db.read.select().from(applications)
    expect(row).toMatchObject({ sealed: '', checkSealed: null, wordsSealed: null })
  })

  it('is deleted at once when it is taken back, and thirty days after a credential ended', async () => {
    const { db, secret, applies, confirms } = await openOffice()
    const back = await applies()
    await withdrawApplication(db, { token: back.token }, NOON)
    expect((await readByToken(db.read, secret, back.token))?.facts).toBeNull()
    const { id } = await applies()
    await confirms(id, { validUntilDay: TODAY + 10 })
    await purgeApplications(db, later(10 + PURGE_AFTER))
    expect((await readApplication(db.read, secret, id))?.facts).not.toBeNull()
    await purgeApplications(db, later(11 + PURGE_AFTER))
    expect((await readApplication(db.read, secret, id))?.facts).toBeNull()
  })
})

it('a professional has one open application at a time', async () => {
  const office = await openOffice()
  const { site, db, secret, applies, confirms } = office
  const { id, token } = await applies()
  await confirms(id)
  await joins(office, token)
  const maria = await findByHandle(db.read, 'Maria')
  const form = () => ({ facts: factsOf(), once: newNonce(secret, NOON), staffId: maria?.id ?? '', now: NOON })
  const both = await Promise.all([apply(site, form()), apply(site, form())])
  expect(both.map(each => each.outcome).sort()).toEqual(['made', 'open'])
  expect(await apply(site, { ...form(), staffId: 'nobody' })).toEqual({ outcome: 'gone' })
})
