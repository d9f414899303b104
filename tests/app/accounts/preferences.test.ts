import { describe, expect, it } from 'vitest'
import {
  FOLLOWED_LIMIT,
  HIDDEN_LIMITS,
  readPreferences,
  savePreferences,
} from '../../../app/accounts/preferences'
import type { Session } from '../../../app/accounts/sessions'
import { CONCERNS } from '../../../app/referrals/concern'
import { newId } from '../../../db/ids'
import { accounts } from '../../../db/schema'
import { seal } from '../../../db/secret'
import { CONTENT_NOTES } from '../../../moderation/decisions/change-notes'
import { type Member, openWorld, type World } from '../../support/world'

const sessionOf = ({ holder }: Member): Session => ({ ...holder, token: '', kind: 'member', newKey: null })

const sealedOf = async ({ db }: World, { holder }: Member) =>
  (await db.read.select().from(accounts)).find(row => row.id === holder.accountId)?.preferences

/** As long as a text of this length is when it's encrypted. */
const sealed = (length: number) => seal(Buffer.alloc(32), ' '.repeat(length), 'anyone')

describe('a member’s preferences', () => {
  it('are empty at first', async () => {
    const world = await openWorld()
    const ada = sessionOf(await world.member('Ada'))
    expect(await readPreferences(world.db, ada)).toEqual({
      ...{ country: null, seen: [], noReferrals: false, retired: [], followed: {} },
      hidden: { personas: [], boards: [], themes: [] },
      desk: { zone: null, boards: [] },
      ...{ notes: {}, plainLook: false, askedLater: [], neverAskLater: false },
    })
  })

  it('are there again in the next session, each choice by itself', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    await savePreferences(world.db, sessionOf(ada), { country: 'PT' })
    await savePreferences(world.db, sessionOf(ada), { seen: [3, 5] })
    await savePreferences(world.db, sessionOf(ada), { noReferrals: true })
    expect(await readPreferences(world.db, sessionOf(ada))).toMatchObject({
      country: 'PT',
      seen: [3, 5],
      noReferrals: true,
      retired: [],
    })
    await savePreferences(world.db, sessionOf(ada), { country: null })
    expect((await readPreferences(world.db, sessionOf(ada))).country).toBeNull()
  })

  it('are both kept when two choices are made at once', async () => {
    const world = await openWorld()
    const ada = sessionOf(await world.member('Ada'))
    await Promise.all([
      savePreferences(world.db, ada, { country: 'PT' }),
      savePreferences(world.db, ada, { noReferrals: true }),
    ])
    expect(await readPreferences(world.db, ada)).toMatchObject({ country: 'PT', noReferrals: true })
  })

  it('cannot be read with another key, or from the row of another account', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    await savePreferences(world.db, sessionOf(ada), { country: 'PT' })
    const wrongKey = { ...sessionOf(ada), ownerKey: ben.holder.ownerKey }
    expect((await readPreferences(world.db, wrongKey)).country).toBeNull()
    const preferences = await sealedOf(world, ada)
    await world.db.write(tx => tx.update(accounts).set({ preferences }).returning())
    expect(
      (await readPreferences(world.db, { ...sessionOf(ben), ownerKey: ada.holder.ownerKey })).country,
    ).toBeNull()
  })

  it('say from outside only which of three lengths they have, however many there are', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    const cleo = await world.member('Cleo')
    await savePreferences(world.db, sessionOf(ada), {})
    await savePreferences(world.db, sessionOf(cleo), { country: 'PT', seen: [900_000_000, 900_000_001] })
    await savePreferences(world.db, sessionOf(ben), {
      ...{ country: 'PT', noReferrals: true },
      seen: Array.from({ length: 200 }, (_, n) => 900_000_000 + n),
      followed: Object.fromEntries(Array.from({ length: FOLLOWED_LIMIT }, () => [newId(), 900_000_000])),
      hidden: {
        personas: Array.from({ length: HIDDEN_LIMITS.personas }, newId),
        // As long as the name of a board may be.
        boards: Array.from({ length: HIDDEN_LIMITS.boards }, () => 'abcdefghijkl'),
        themes: [...CONCERNS],
      },
      askedLater: Array.from({ length: 50 }, (_, n) => `abcdef${n}`),
      notes: Object.fromEntries(CONTENT_NOTES.map(note => [note, 'hide'])),
      desk: {
        zone: 'America/Argentina/ComodRivadavia',
        boards: Array.from({ length: HIDDEN_LIMITS.boards }, () => 'abcdefghijkl'),
      },
    })
    const lengths = [ada, cleo, ben].map(async each => (await sealedOf(world, each))?.length)
    const [none, little, most] = await Promise.all(lengths)
    expect(little).toBe(none)
    expect(most).toBe(sealed(12_288).length)
    const much = await sealedOf(world, ben)
    expect(Buffer.from(much?.slice(3) ?? '', 'base64url').toString()).not.toContain('country')
  })

  it('remember the last 200 notices that were read', async () => {
    const world = await openWorld()
    const ada = sessionOf(await world.member('Ada'))
    const seen = Array.from({ length: 250 }, (_, n) => n)
    await savePreferences(world.db, ada, { seen })
    expect((await readPreferences(world.db, ada)).seen).toEqual(seen.slice(50))
  })
})
