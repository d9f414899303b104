import { describe, expect, it } from 'vitest'
import { newPersona } from '../../../../app/accounts/personas'
import { submitThread } from '../../../../app/forum/compose/submit'
import { allowanceUsed, readTrustLevel } from '../../../../app/forum/compose/trust-level'
import { becomeKnown, castOf, publishedThread } from '../../../support/moderators'
import { type Member, NOON, openWorld, type World } from '../../../support/world'

const HOUR = 3_600_000

async function mayWrite(world: World, who: Member, now = NOON) {
  const mine = await world.mine(who)
  return !(await allowanceUsed(world.db.read, mine, await readTrustLevel(world.db.read, mine), now))
}

describe('standing', () => {
  it('is that of a newcomer for somebody without a persona', async () => {
    const { db } = await openWorld()
    expect(await readTrustLevel(db.read, [])).toEqual({ publishedPosts: 0 })
    expect(await allowanceUsed(db.read, [], { publishedPosts: 0 }, NOON)).toBe(false)
  })

  it('counts what was published, under all of a member’s personas and under no others', async () => {
    const world = await openWorld()
    const { ada, ben, marlo } = await castOf(world)
    await publishedThread(world, ada, marlo, { title: 'One' })
    await publishedThread(world, ada, marlo, { title: 'Two' })
    await world.writeThread(ada, { title: 'Not yet' })
    await publishedThread(world, ben, marlo)
    expect(await readTrustLevel(world.db.read, await world.mine(ada))).toEqual({ publishedPosts: 2 })
    expect(await readTrustLevel(world.db.read, await world.mine(ben))).toEqual({ publishedPosts: 1 })
  })
})

describe('the allowance', () => {
  it('lets a newcomer write ten times in any 24 hours, under as many personas as they like', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    for (let n = 0; n < 10; n++) {
      expect(await mayWrite(world, ada)).toBe(true)
      await world.writeThread(ada, { title: `No. ${n}` })
    }
    expect(await mayWrite(world, ada)).toBe(false)
    expect(await mayWrite(world, ben)).toBe(true)
    expect(await mayWrite(world, ada, NOON + 23 * HOUR)).toBe(false)
    expect(await mayWrite(world, ada, NOON + 25 * HOUR)).toBe(true)
  })

  it('is kept where a post is written, also when several arrive at once', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    for (let n = 0; n < 9; n++) await world.writeThread(ada, { title: `No. ${n}` })
    const sent = await Promise.all(['One', 'Two', 'Three'].map(title => world.writeThread(ada, { title })))
    expect(sent.filter(each => each.outcome === 'held')).toHaveLength(1)
    expect((await world.writeThread(ada, { title: 'One more' })).outcome).toBe('allowance')
    expect((await world.writeThread(ada, { title: 'The day after', now: NOON + 25 * HOUR })).outcome).toBe(
      'held',
    )
  })

  it('lets somebody who is known write sixty times', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    await becomeKnown(world, ada, marlo)
    const { ownerKey } = ada.holder
    const thread = { boardId: 'amber', title: 'A title', wish: 'heard' as const, concerns: [] }
    for (let n = 3; n < 60; n++) {
      const post = { persona: newPersona(ownerKey, n), mine: [], body: 'And again.', onceHash: `${n}` }
      expect(await mayWrite(world, ada), `${n} so far`).toBe(true)
      await submitThread(world.db, {
        ...post,
        ...thread,
        standing: { publishedPosts: n },
        secret: world.secret,
        now: NOON,
      })
    }
    expect(await mayWrite(world, ada)).toBe(false)
  })
})
