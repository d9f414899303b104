import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import {
  clearExpiredInvitations,
  firstStaffLink,
  invite,
  inviteOnce,
  openInvitations,
  openOffer,
  readInvitation,
  sealOffer,
  withdrawInvitation,
} from '../../../app/accounts/invitations'
import { newNonce } from '../../../app/accounts/nonce'
import { findStaff, staffNumber } from '../../../app/accounts/roles'
import { isKeySaved } from '../../../app/accounts/sessions'
import { signIn } from '../../../app/accounts/sign-up'
import { checkTotp, newTotpSecret } from '../../../app/accounts/totp'
import { acceptInvitation, isHandle } from '../../../app/professionals/accept-invitation'
import { DAY, dayOf } from '../../../db/clock'
import { accounts, events, invitations, type Role, staff } from '../../../db/schema'
import { NOON, openWorld } from '../../support/world'

const tokenIn = (path: string) => path.replace('/join/', '')
const codeAt = (base32: string, timestamp: number) =>
  TOTP.generate({ secret: Secret.fromBase32(base32), digits: 6, period: 30, timestamp })

async function invited(...roles: Role[]) {
  const world = await openWorld()
  const token = tokenIn(await invite(world.db, { roles, invitedBy: 'operator', now: NOON }))
  /** A page of its own, as somebody opens it, filled in. */
  const page = (handle: string, { now = NOON } = {}) => {
    const base32 = newTotpSecret()
    return { token, seed: newNonce(world.secret, now), base32, code: codeAt(base32, now), handle, now }
  }
  return { ...world, token, page }
}

test('accepting an invitation makes a colleague with an account of their own, and leaves an event', async () => {
  const { site, db, secret, page } = await invited('moderator', 'operator')
  const joined = await acceptInvitation(site, page('Ada'))
  if (joined.outcome !== 'joined') throw new Error(joined.outcome)

  expect(await findStaff(db.read, joined.holder.accountId)).toEqual({
    id: joined.staffId,
    handle: 'Ada',
    roles: ['moderator', 'operator'],
    professional: null,
  })
  expect(await signIn(db, secret, joined.key)).toEqual(joined.holder)
  const told = await db.read
    .select({ kind: events.kind, actor: events.actor })
    .from(events)
    .orderBy(events.seq)
  expect(told).toEqual([
    { kind: 'staff-invited', actor: 'operator' },
    { kind: 'staff-joined', actor: joined.staffId },
    { kind: 'role-granted', actor: 'operator' },
    { kind: 'role-granted', actor: 'operator' },
  ])
})

test('no event names an account', async () => {
  const { site, db, page } = await invited('moderator')
  const joined = await acceptInvitation(site, page('Ada'))
  if (joined.outcome !== 'joined') throw new Error(joined.outcome)
  expect(JSON.stringify(await db.read.select().from(events))).not.toContain(joined.holder.accountId)
})

test('a professional joins with the name and the credential of the invitation', async () => {
  const { site, db, page } = await invited('moderator')
  const profession = {
    name: 'Dr Maria Weber',
    credential: 'Psychosexual therapist, COSRT',
    validUntilDay: dayOf(NOON) + 400,
  }
  const token = tokenIn(
    await invite(db, { roles: ['professional'], profession, invitedBy: 'operator', now: NOON }),
  )
  const joined = await acceptInvitation(site, { ...page('Maria'), token })
  if (joined.outcome !== 'joined') throw new Error(joined.outcome)
  const member = await findStaff(db.read, joined.holder.accountId)
  expect(member?.professional).toEqual({ staffId: joined.staffId, endedDay: null, ...profession })
})

test('an invitation works once', async () => {
  const { site, db, page } = await invited('moderator')
  expect((await acceptInvitation(site, page('Ada'))).outcome).toBe('joined')
  expect((await acceptInvitation(site, page('Bea'))).outcome).toBe('used')
  expect(await staffNumber(db.read)).toBe(1)
})

test('an invitation that two people use at once makes one colleague', async () => {
  const { site, db, page } = await invited('moderator')
  const both = await Promise.all([acceptInvitation(site, page('Ada')), acceptInvitation(site, page('Bea'))])
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['joined', 'used'])
  expect(await staffNumber(db.read)).toBe(1)
})

test('the same form twice makes one colleague, and shows the same key', async () => {
  const { site, db, page } = await invited('moderator')
  const form = page('Ada')
  const [first, second] = [await acceptInvitation(site, form), await acceptInvitation(site, form)]
  expect(first.outcome).toBe('joined')
  expect(second).toEqual(first)
  expect(await staffNumber(db.read)).toBe(1)
  expect(await db.read.$count(accounts)).toBe(1)
})

test('the same form twice at once makes one colleague, and shows the same key', async () => {
  const { site, db, page } = await invited('moderator')
  const form = page('Ada')
  const [first, second] = await Promise.all([acceptInvitation(site, form), acceptInvitation(site, form)])
  expect(first.outcome).toBe('joined')
  expect(second).toEqual(first)
  expect(await staffNumber(db.read)).toBe(1)
})

test('once the key is kept, the same form no longer shows it', async () => {
  const { site, db, page } = await invited('moderator')
  const form = page('Ada')
  const joined = await acceptInvitation(site, form)
  if (joined.outcome !== 'joined') throw new Error(joined.outcome)
  await isKeySaved(db, joined.holder.accountId)
  expect(await acceptInvitation(site, form)).toEqual({ outcome: 'used' })
})

test('a form sent again after its code has expired opens nothing', async () => {
  const { site, page } = await invited('moderator')
  const form = page('Ada')
  expect((await acceptInvitation(site, form)).outcome).toBe('joined')
  expect(await acceptInvitation(site, { ...form, now: NOON + 5 * 60_000 })).toEqual({ outcome: 'wrong-code' })
})

test('a wrong code makes no account and leaves the invitation open', async () => {
  const { site, db, token, page } = await invited('moderator')
  const form = page('Ada')
  expect(await acceptInvitation(site, { ...form, code: 'wrong' })).toEqual({ outcome: 'wrong-code' })
  expect((await readInvitation(db.read, token, NOON))?.state).toBe('open')
  expect(await db.read.$count(accounts)).toBe(0)
  expect((await acceptInvitation(site, form)).outcome).toBe('joined')
})

test('the code that was used to join does not pass two-step verification again', async () => {
  const { site, page } = await invited('moderator')
  const form = page('Ada')
  const joined = await acceptInvitation(site, form)
  if (joined.outcome !== 'joined') throw new Error(joined.outcome)
  expect(await checkTotp(site, joined.staffId, form.code, NOON)).toBe('wrong')
  expect(await checkTotp(site, joined.staffId, codeAt(form.base32, NOON + 30_000), NOON)).toBe('right')
})

test('a handle that a colleague has, or that looks like it, is refused', async () => {
  const { site, db, colleague, token, page } = await invited('moderator')
  await colleague('Ada', 'moderator')
  await colleague('Alex', 'moderator')
  for (const typed of ['ADA', 'Аdа', 'Ada\ufe0f', 'A\u200bda', 'AIex', 'A1ex'])
    expect(await acceptInvitation(site, page(typed)), typed).toEqual({ outcome: 'handle-taken' })
  expect((await readInvitation(db.read, token, NOON))?.state).toBe('open')
})

test('a handle has 2 to 30 letters, digits or hyphens', () => {
  for (const good of ['Al', 'Zoë', 'ada-2', 'ميرا', 'a'.repeat(30)]) expect(isHandle(good)).toBe(true)
  for (const bad of [
    '',
    'a',
    'a b',
    '-ada',
    '<b>',
    'ada\n',
    'a'.repeat(31),
    'ㅤㅤ',
    'ada\ufe0f',
    'a\u034fda',
    'a\u115f',
  ])
    expect(isHandle(bad)).toBe(false)
})

test('a link lasts seven days, the first one a day', async () => {
  const { db, token } = await invited('moderator')
  const first = tokenIn(await firstStaffLink(db, NOON))
  const stateOf = async (link: string, now: number) => (await readInvitation(db.read, link, now))?.state
  expect(await stateOf(token, NOON + 7 * DAY - 1)).toBe('open')
  expect(await stateOf(token, NOON + 7 * DAY)).toBe('expired')
  expect(await stateOf(first, NOON + DAY - 1)).toBe('open')
  expect(await stateOf(first, NOON + DAY)).toBe('expired')
  expect(await stateOf('made-up', NOON)).toBe(undefined)
})

test('an expired invitation makes no account', async () => {
  const { site, page } = await invited('moderator')
  expect(await acceptInvitation(site, page('Ada', { now: NOON + 8 * DAY }))).toEqual({ outcome: 'expired' })
})

test('each start makes a new first link, and the one before stops working', async () => {
  const { db } = await openWorld()
  const [before, after] = [tokenIn(await firstStaffLink(db, NOON)), tokenIn(await firstStaffLink(db, NOON))]
  expect(await readInvitation(db.read, before, NOON)).toBe(null)
  expect(await readInvitation(db.read, after, NOON)).toMatchObject({
    state: 'open',
    roles: ['moderator', 'operator'],
  })
})

test('only the hash of a link is stored', async () => {
  const { db, token } = await invited('moderator')
  expect(token.length).toBeGreaterThanOrEqual(32)
  expect(JSON.stringify(await db.read.select().from(invitations))).not.toContain(token)
  expect(JSON.stringify(await db.read.select().from(events))).not.toContain(token)
})

test('operators see who invited whom, and can revoke an unused invitation, pressing twice or not', async () => {
  const { site, db, colleague, page } = await invited('moderator')
  const ada = await colleague('Ada', 'operator')
  const token = tokenIn(
    await invite(db, { roles: ['professional', 'moderator'], invitedBy: ada, now: NOON + 1 }),
  )
  const open = await openInvitations(db.read, NOON + 2)
  expect(open.map(({ by, roles }) => [by, roles])).toEqual([
    [null, ['moderator']],
    ['Ada', ['professional', 'moderator']],
  ])

  const id = open[1]?.id ?? ''
  expect(await withdrawInvitation(db, { id, by: ada, now: NOON })).toBe(true)
  expect(await withdrawInvitation(db, { id, by: ada, now: NOON })).toBe(true)
  expect(await acceptInvitation(site, { ...page('Bea'), token })).toEqual({ outcome: 'unknown' })
})

test('an invitation from one form is one link, however often the form arrives', async () => {
  const { site, db } = await invited('moderator')
  const ask = (once: string) =>
    inviteOnce(site, { once, roles: ['moderator'], invitedBy: 'operator', now: NOON })
  const links = await Promise.all([ask('a'), ask('a'), ask('b')])
  expect(new Set(links).size).toBe(2)
  expect(await ask('a')).toBe(links[0])
  expect(await openInvitations(db.read, NOON)).toHaveLength(3)
})

test('a used invitation cannot be revoked', async () => {
  const { site, db, page } = await invited('moderator')
  const [open] = await openInvitations(db.read, NOON)
  await acceptInvitation(site, page('Ada'))
  expect(await openInvitations(db.read, NOON)).toEqual([])
  expect(await withdrawInvitation(db, { id: open?.id ?? '', by: 'operator', now: NOON })).toBe(false)
})

test('an expired invitation is deleted after a month; whoever joined stays', async () => {
  const { site, db, token, page } = await invited('moderator')
  await acceptInvitation(site, page('Ada'))
  await invite(db, { roles: ['moderator'], invitedBy: 'operator', now: NOON })
  await clearExpiredInvitations(db, NOON + 36 * DAY)
  expect(await db.read.$count(invitations)).toBe(2)
  await clearExpiredInvitations(db, NOON + 37 * DAY)
  expect(await readInvitation(db.read, token, NOON)).toBe(null)
  expect(await db.read.$count(staff)).toBe(1)
})

test('the second factor on offer opens only with its own invitation', async () => {
  const { secret } = await openWorld()
  const base32 = newTotpSecret()
  const sealed = sealOffer(secret, 'one', base32)
  expect(sealed).not.toContain(base32)
  expect(openOffer(secret, 'one', sealed)).toBe(base32)
  expect(openOffer(secret, 'another', sealed)).toBe(null)
})
