import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { findMyPersonas, newPersona, renamePersona } from '../../../app/accounts/personas'
import { namesBeside, namesOnBoard, offerNames, usesOf } from '../../../app/forum/my-names'
import { personas } from '../../../db/schema'
import { openWorld } from '../../support/world'

it('of many names, the last on this board come first, and the rest stand in a list', async () => {
  const world = await openWorld()
  const ada = await world.member('Ada')
  const HOUR = 3_600_000
  for (const [n, boardId] of ['amber', 'cedar', 'amber', 'heath', 'amber', 'cedar'].entries())
    await world.writeThread(ada, { boardId, now: Date.UTC(2026, 10, 24, 12) + n * HOUR })
  const { mine } = await findMyPersonas(world.db.read, ada.holder.ownerKey)
  const uses = await usesOf(
    world.db.read,
    mine.map(({ id }) => id),
  )
  const byNumber = mine.toSorted((a, b) => a.n - b.n).map(({ id }) => id)
  const { here, others } = offerNames(mine, uses, 'amber')
  expect(here.map(({ id }) => id)).toEqual([4, 2, 0].map(n => byNumber[n]))
  expect(others.map(({ name }) => name)).toEqual(others.map(({ name }) => name).toSorted())
  expect(others).toHaveLength(3)
  expect(offerNames(mine, uses, 'heath').here[0]?.id).toBe(byNumber[3])
})

it('a new name is none that this board had lately', async () => {
  const world = await openWorld()
  const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
  await world.writeThread(ada, { boardId: 'amber' })
  await world.writeThread(ben, { boardId: 'cedar' })
  const avoid = new Set(await namesOnBoard(world.db.read, 'amber'))
  expect(avoid.size).toBe(1)
  for (let n = 0; n < 3_000; n++) expect(avoid).not.toContain(newPersona(Buffer.alloc(32), n, [], avoid).name)
})

it('a name is replaced everywhere at once, by none that stands beside it, and once for one page', async () => {
  const world = await openWorld()
  const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
  const sent = await world.writeThread(ada)
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  await world.writeThread(ben)
  const [before] = (await findMyPersonas(world.db.read, ada.holder.ownerKey)).mine
  if (!before) throw new Error('Ada has written.')
  const avoid = new Set(await namesBeside(world.db.read, before.id))
  expect(avoid.size).toBe(2)
  const nameNow = async () => {
    const [row] = await world.db.read.select().from(personas).where(eq(personas.id, before.id))
    return row?.name
  }
  await renamePersona(world.db, { id: before.id, was: before.name, avoid })
  const after = await nameNow()
  expect(avoid).not.toContain(after)
  await renamePersona(world.db, { id: before.id, was: before.name, avoid })
  expect(await nameNow()).toBe(after)
})
