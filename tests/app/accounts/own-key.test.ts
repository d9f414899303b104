import { describe, expect, it } from 'vitest'
import { closeAccount } from '../../../app/accounts/close-account'
import { changeKey, checkOwnKey, isGranted, newGrant, offerNextKey } from '../../../app/accounts/own-key'
import { findMyPersonas } from '../../../app/accounts/personas'
import { readPreferences, savePreferences } from '../../../app/accounts/preferences'
import { findStaff } from '../../../app/accounts/roles'
import type { Session } from '../../../app/accounts/sessions'
import { signIn } from '../../../app/accounts/sign-up'
import { accounts, staff } from '../../../db/schema'
import { type Member, NOON, openWorld, type World } from '../../support/world'

async function sessionOf(world: World, who: Member): Promise<Session> {
  const session = await world.sessions.read(await world.sessions.start(who.holder, 'member'))
  if (!session) throw new Error('The session did not open.')
  return session
}

/** In a session that was offered a new key. */
async function offered() {
  const world = await openWorld()
  const ada = await world.member('Ada')
  const first = await sessionOf(world, ada)
  await offerNextKey(world.site, first)
  const session = await world.sessions.read(first.token)
  if (!session?.nextKey) throw new Error('No key was offered.')
  return { world, ada, session, nextKey: session.nextKey }
}

describe('asking for the key again', () => {
  it('takes the key of this account, and no other’s', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    const [session, site] = [await sessionOf(world, ada), { ...world.site, client: 'own key' }]
    expect(await checkOwnKey(site, session, ada.key.toUpperCase())).toBe('right')
    expect(await checkOwnKey(site, session, ben.key)).toBe('wrong')
    expect(await checkOwnKey(site, session, '')).toEqual({ is: 'empty' })
  })

  it('holds up who guesses, as signing in does', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const [session, site] = [await sessionOf(world, ada), { ...world.site, client: 'guessing the own key' }]
    const wrong = 'abacus crispy dove felt-tip marbling t-shirt zoom'
    for (let n = 0; n < 30; n++) expect(await checkOwnKey(site, session, wrong)).toBe('wrong')
    expect(await checkOwnKey(site, session, ada.key)).toBe('limited')
  })

  it('is remembered for ten minutes, in that session only', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    const [session, other] = [await sessionOf(world, ada), await sessionOf(world, ben)]
    const grant = newGrant(world.secret, session, NOON)
    expect(isGranted(world.secret, session, grant, NOON + 9 * 60_000)).toBe(true)
    expect(isGranted(world.secret, session, grant, NOON + 10 * 60_000)).toBe(false)
    expect(isGranted(world.secret, other, grant, NOON)).toBe(false)
    expect(isGranted(world.secret, session, grant.replace(/^./, 'z'), NOON)).toBe(false)
  })
})

describe('changing the key', () => {
  it('leaves the old one as it is until its owner confirms, and offers the same one again', async () => {
    const { world, ada, session, nextKey } = await offered()
    await offerNextKey(world.site, session)
    expect((await world.sessions.read(session.token))?.nextKey).toBe(nextKey)
    expect(await signIn(world.db, world.secret, ada.key)).toEqual(ada.holder)
    expect(await signIn(world.db, world.secret, nextKey)).toBeNull()
  })

  it('opens the same names and preferences with the new key, and nothing with the old', async () => {
    const { world, ada, session, nextKey } = await offered()
    await world.writeThread(ada)
    const before = await findMyPersonas(world.db.read, ada.holder.ownerKey)
    await savePreferences(world.db, ada.holder, { country: 'PT' })
    await changeKey(world.site, session)
    expect(await signIn(world.db, world.secret, ada.key)).toBeNull()
    const holder = await signIn(world.db, world.secret, nextKey)
    if (holder === null || holder === 'busy') throw new Error('The new key opens nothing.')
    expect(await findMyPersonas(world.db.read, holder.ownerKey)).toEqual(before)
    expect((await readPreferences(world.db, holder)).country).toBe('PT')
    expect(await world.db.read.$count(accounts)).toBe(1)
  })

  it('ends every other session, and gives this one a new token', async () => {
    const { world, ada, session } = await offered()
    const elsewhere = await sessionOf(world, ada)
    const changed = await changeKey(world.site, session)
    if (typeof changed === 'string') throw new Error(changed)
    expect(await world.sessions.read(elsewhere.token)).toBeNull()
    expect(await world.sessions.read(session.token)).toBeNull()
    expect((await world.sessions.read(changed.token))?.ownerKey).toEqual(ada.holder.ownerKey)
  })

  it('confirmed twice, also at once, changes it once', async () => {
    const { world, session, nextKey } = await offered()
    const changed = await Promise.all([changeKey(world.site, session), changeKey(world.site, session)])
    expect(changed.filter(each => each === 'none')).toHaveLength(1)
    expect(await changeKey(world.site, session)).toBe('none')
    expect(await signIn(world.db, world.secret, nextKey)).not.toBeNull()
  })

  it('works for an account from before owner keys were wrapped, and for colleagues', async () => {
    const world = await openWorld()
    const id = await world.colleague('Marlo', 'moderator')
    const [row] = await world.db.read.select().from(staff)
    const holder = { accountId: row?.accountId ?? '', ownerKey: Buffer.alloc(32, 5) }
    await world.db.write(tx => tx.update(accounts).set({ wrappedOwnerKey: null }).returning())
    const session = await sessionOf(world, { name: 'Marlo', key: '', holder })
    await offerNextKey(world.site, session)
    const offer = await world.sessions.read(session.token)
    if (!offer?.nextKey) throw new Error('No key was offered.')
    await changeKey(world.site, offer)
    const opened = await signIn(world.db, world.secret, offer.nextKey)
    if (opened === null || opened === 'busy') throw new Error('The new key opens nothing.')
    expect(opened.ownerKey).toEqual(holder.ownerKey)
    expect((await findStaff(world.db.read, opened.accountId))?.id).toBe(id)
  })
})

describe('closing an account', () => {
  it('leaves nothing that the key opens: no row, no session, no way to its names', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    await world.writeThread(ada)
    const [session, elsewhere] = [await sessionOf(world, ada), await sessionOf(world, ada)]
    expect(await closeAccount(world.site, session)).toEqual({ outcome: 'closed' })
    expect(await world.db.read.$count(accounts)).toBe(0)
    expect(await signIn(world.db, world.secret, ada.key)).toBeNull()
    for (const { token } of [session, elsewhere]) expect(await world.sessions.read(token)).toBeNull()
    expect(await closeAccount(world.site, session)).toEqual({ outcome: 'closed' })
  })

  it('waits until a colleague has given up their roles', async () => {
    const world = await openWorld()
    await world.colleague('Marlo', 'moderator')
    const [row] = await world.db.read.select().from(staff)
    const holder = { accountId: row?.accountId ?? '', ownerKey: Buffer.alloc(32) }
    const session = await sessionOf(world, { name: 'Marlo', key: '', holder })
    expect(await closeAccount(world.site, session)).toEqual({ outcome: 'has-role' })
    expect(await world.db.read.$count(accounts)).toBe(1)
  })
})
