import { describe, expect, it } from 'vitest'
import { findMyPersonas, newPersona, personaName, type WritingPersona } from '../../../app/accounts/personas'
import { dayOf } from '../../../db/clock'
import { newId } from '../../../db/ids'
import { personas } from '../../../db/schema'
import { NOON, openWorld, type World } from '../../support/world'

const keep = ({ db }: World, made: WritingPersona[]) =>
  db.write(tx =>
    tx
      .insert(personas)
      .values(made.map(({ id, name, ownerTag }) => ({ id, name, ownerTag, createdDay: dayOf(NOON) })))
      .returning(),
  )

describe('a member', () => {
  it('has no persona before they write', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    expect(await findMyPersonas(world.db.read, ada.holder.ownerKey)).toEqual({ mine: [], next: 0 })
  })

  it('finds all of their 200 personas, and the number of the next', async () => {
    const world = await openWorld()
    const { ownerKey } = (await world.member('Ada')).holder
    const made = Array.from({ length: 200 }, (_, n) => newPersona(ownerKey, n))
    await keep(world, made.toReversed())
    const { mine, next } = await findMyPersonas(world.db.read, ownerKey)
    expect(mine.map(persona => persona.id).sort()).toEqual(made.map(persona => persona.id).sort())
    expect(next).toBe(200)
  })

  it.each([63, 64, 65, 128])('finds %i personas, wherever a batch of the search ends', async number => {
    const world = await openWorld()
    const { ownerKey } = (await world.member('Ada')).holder
    await keep(
      world,
      Array.from({ length: number }, (_, n) => newPersona(ownerKey, n)),
    )
    const { mine, next } = await findMyPersonas(world.db.read, ownerKey)
    expect([mine.length, next]).toEqual([number, number])
  })

  it('finds nobody else’s personas', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    await world.writeThread(ada)
    await world.writeThread(ben)
    const [adas, bens] = [await world.mine(ada), await world.mine(ben)]
    expect([adas.length, bens.length]).toEqual([1, 1])
    expect(adas).not.toEqual(bens)
  })

  it('writes each conversation under a new persona', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    for (const title of ['One', 'Two', 'Three']) await world.writeThread(ada, { title })
    const rows = await world.db.read.select().from(personas)
    expect(new Set(rows.map(row => row.id)).size).toBe(3)
    expect(new Set(rows.map(row => row.ownerTag)).size).toBe(3)
  })
})

describe('a persona', () => {
  it('shares no tag with another, whoever owns them', () => {
    const owners = Array.from({ length: 50 }, (_, n) => Buffer.alloc(32, n))
    const tags = owners.flatMap(ownerKey =>
      Array.from({ length: 50 }, (_, n) => newPersona(ownerKey, n).ownerTag),
    )
    expect(new Set(tags).size).toBe(2_500)
  })

  it('says nothing that joins it to its owner or to their other personas', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    for (const title of ['One', 'Two']) await world.writeThread(ada, { title })
    const kept = JSON.stringify(await world.db.read.select().from(personas))
    for (const secret of [ada.holder.accountId, ada.holder.ownerKey.toString('hex'), ada.key])
      expect(kept).not.toContain(secret)
  })

  it('is named with two kind words that follow from its id', () => {
    const ids = Array.from({ length: 5_000 }, newId)
    const names = ids.map(personaName)
    expect(names).toEqual(ids.map(personaName))
    expect(names.every(name => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toBe(true)
    expect(new Set(names).size).toBeGreaterThan(1_900)
  })

  it('has a name that nobody else in the conversation has', () => {
    const taken = Array.from({ length: 500 }, () => personaName(newId()))
    for (let n = 0; n < 200; n++) expect(taken).not.toContain(newPersona(Buffer.alloc(32), n, taken).name)
  })

  it('can still be made in a conversation where every name is taken, without an endless search', () => {
    const names = new Set(Array.from({ length: 60_000 }, (_, n) => personaName(`${n}`)))
    expect(names.size).toBe(2_304)
    let looks = 0
    class Taken extends Array<string> {
      override includes(name: string) {
        if (++looks > 20_000) throw new Error('It would look for ever.')
        return super.includes(name)
      }
    }
    expect(newPersona(Buffer.alloc(32), 0, Taken.from(names)).name).toMatch(/^\S+ \S+/)
  })
})
