import { describe, expect, it } from 'vitest'
import { openKey } from '../../../app/accounts/key'
import { keySeed, newNonce } from '../../../app/accounts/nonce'
import { signIn, signUp, tryKey } from '../../../app/accounts/sign-up'
import { accounts, events } from '../../../db/schema'
import { NOON, openWorld } from '../../support/world'

describe('signing up', () => {
  it('needs a form and nothing else, and leaves an id and a wrapped key', async () => {
    const { db, secret } = await openWorld()
    const made = await signUp(db, secret, newNonce(secret, NOON))
    if (typeof made === 'string') throw new Error(made)
    expect(made.key.split(' ')).toHaveLength(7)
    const { accountId: id } = made.holder
    const [row] = await db.read.select().from(accounts)
    expect(row).toMatchObject({ id, keyKept: false, preferences: null })
    expect(row?.wrappedOwnerKey).toMatch(/^v1\./)
  })

  it('makes no account for a form that was sent under another key', async () => {
    const { db, secret } = await openWorld()
    const once = newNonce(secret, NOON)
    const first = await signUp(db, secret, keySeed(once, 'one browser'))
    expect(await signUp(db, secret, keySeed(once, 'another'), false)).toBe('no account')
    expect(await signUp(db, secret, keySeed(once, 'one browser'), false)).toEqual(first)
    expect(await db.read.$count(accounts)).toBe(1)
  })

  it('leaves no event, as no event names an account', async () => {
    const world = await openWorld()
    await world.member('Ada')
    expect(await world.db.read.$count(events)).toBe(0)
  })

  it('with the same form, also at once, makes one account with one key', async () => {
    const { db, secret } = await openWorld()
    const once = newNonce(secret, NOON)
    const made = await Promise.all([1, 2, 3].map(() => signUp(db, secret, once)))
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
    expect(await db.read.$count(accounts)).toBe(1)
  })

  it('with different forms makes different accounts', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    expect(ada.key).not.toBe(ben.key)
    expect(ada.holder.accountId).not.toBe(ben.holder.accountId)
    expect(await world.db.read.$count(accounts)).toBe(2)
  })

  it('keeps neither the key nor a word of it', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const kept = (await world.db.read.select().from(accounts)).flatMap(row => Object.values(row)).join(' ')
    // Words of a to f alone may stand in an id by chance.
    const telling = ada.key.split(' ').filter(word => !/^[a-f]+$/.test(word))
    for (const secret of [...telling, ada.holder.ownerKey.toString('hex')]) expect(kept).not.toContain(secret)
  })
})

describe('coming back', () => {
  it('opens the account and the owner key that the seven words lead to', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    expect(await signIn(world.db, world.secret, ada.key)).toEqual(ada.holder)
  })

  it('with a key that nobody has opens nothing, and makes nothing', async () => {
    const { db, secret } = await openWorld()
    expect(await signIn(db, secret, 'abacus crispy dove felt-tip marbling t-shirt zoom')).toBeNull()
    expect(await db.read.$count(accounts)).toBe(0)
  })

  it('with a wrong salt opens nothing', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const secret = { ...world.secret, installSalt: Buffer.alloc(32, 9) }
    expect(await signIn(world.db, secret, ada.key)).toBeNull()
    expect((await openKey(secret, ada.key))?.accountId).not.toBe(ada.holder.accountId)
  })

  it('is turned away as busy when too many come at once, and so is signing up', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => signIn(world.db, world.secret, ada.key)),
    )
    expect(answers.filter(answer => answer === 'busy')).toHaveLength(14)
    const once = newNonce(world.secret, NOON)
    const made = await Promise.all(Array.from({ length: 40 }, () => signUp(world.db, world.secret, once)))
    expect(made.filter(each => each === 'busy')).toHaveLength(14)
  })
})

describe('trying keys', () => {
  const WRONG = 'abacus crispy dove felt-tip marbling t-shirt zoom'

  async function openDoor() {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const from = (client: string) => ({ ...world.site, client })
    return { ada, from }
  }

  it('from ever new addresses, 3,000 times, locks nobody out', async () => {
    const { ada, from } = await openDoor()
    for (let wave = 0; wave < 2; wave++)
      await Promise.all(Array.from({ length: 1500 }, (_, n) => tryKey(from(`flood ${wave} ${n}`), WRONG)))
    expect(await tryKey(from('somewhere new'), ada.key)).toEqual(ada.holder)
  })

  it('floods the lane of everybody, and not that of staff', async () => {
    const { ada, from } = await openDoor()
    const flood = Promise.all(Array.from({ length: 300 }, (_, n) => tryKey(from(`crowd ${n}`), WRONG)))
    expect(await tryKey(from('a member'), ada.key)).toBe('busy')
    expect(await tryKey(from('a colleague'), ada.key, 'staff')).toEqual(ada.holder)
    await flood
  })

  it('wrongly, 30 times, holds up that network for a while, and no other', async () => {
    const { ada, from } = await openDoor()
    for (let n = 0; n < 30; n++) expect(await tryKey(from('guesser'), WRONG)).toBe('wrong')
    expect(await tryKey(from('guesser'), ada.key)).toBe('limited')
    expect(await tryKey(from('neighbour'), ada.key)).toEqual(ada.holder)
  })

  it('costs nothing when the key is right, or when nobody had time to try it', async () => {
    const { ada, from } = await openDoor()
    for (let n = 0; n < 40; n++) expect(await tryKey(from('a school'), ada.key)).toEqual(ada.holder)
    const flood = Promise.all(Array.from({ length: 100 }, (_, n) => tryKey(from(`others ${n}`), WRONG)))
    const turnedAway = await Promise.all(Array.from({ length: 25 }, () => tryKey(from('a school'), WRONG)))
    expect(turnedAway).toEqual(Array(25).fill('busy'))
    await flood
    expect(await tryKey(from('a school'), WRONG)).toBe('wrong')
    expect(await tryKey(from('a school'), ada.key)).toEqual(ada.holder)
  })
})
