import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { withdrawRole } from '../../../app/accounts/roles'
import { noteStaffHere } from '../../../app/demo/keep-staff'
import { isWritingOpen } from '../../../app/forum/writing-open'
import { DAY, HOUR } from '../../../db/clock'
import { staff } from '../../../db/schema'
import { claimCase, releaseCase } from '../../../moderation/cases/case'
import { caseOn } from '../../support/moderators'
import { NOON, openWorld } from '../../support/world'

const open = (world: Awaited<ReturnType<typeof openWorld>>, days: number) =>
  isWritingOpen(world.db.read, NOON + days * DAY)

describe('writing', () => {
  it('is open on a forum that is being set up: without any staff, for as long as that takes', async () => {
    expect(await open(await openWorld(), 400)).toBe(true)
  })

  it('closes a week after a moderator last signed in, and opens when one does', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator', 'operator')
    const signIn = (at: number) =>
      world.db.write(tx =>
        tx
          .update(staff)
          .set({ totpLastStep: Math.floor(at / 30_000) })
          .where(eq(staff.id, marlo))
          .returning(),
      )
    expect(await open(world, 7)).toBe(true)
    expect(await open(world, 9)).toBe(false)
    await signIn(NOON + 10 * DAY)
    expect(await open(world, 10)).toBe(true)
    expect(await open(world, 16.9)).toBe(true)
    expect(await open(world, 17.1)).toBe(false)
  })

  it('is open in the demo at each start, however long ago it was planted', async () => {
    const world = await openWorld()
    await world.colleague('Marlo', 'moderator')
    expect(await open(world, 100)).toBe(false)
    await noteStaffHere(world, NOON + 100 * DAY)
    expect(await open(world, 100)).toBe(true)
  })

  it('is kept open by what a moderator does, and by nobody else', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    await world.colleague('Olga', 'operator')
    const now = NOON + 5 * DAY
    const sent = await world.writeThread(await world.member('Ada'), { now: NOON + 9 * DAY })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    expect(await open(world, 9)).toBe(false)
    const { id: caseId } = await caseOn(world, sent.postId)
    await claimCase(world.db, { caseId, staffId: marlo, now })
    await releaseCase(world.db, { caseId, staffId: marlo, now: now + HOUR })
    expect(await open(world, 9)).toBe(true)
    expect(await open(world, 13)).toBe(false)
  })

  it('closes a week after the last moderator gave the role away', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    await world.colleague('Olga', 'operator')
    const gone = { staffId: marlo, role: 'moderator' as const, by: marlo, now: NOON + 3 * DAY }
    expect((await withdrawRole(world.site, gone)).outcome).toBe('withdrawn')
    expect(await open(world, 9)).toBe(true)
    expect(await open(world, 12)).toBe(false)
  })
})
