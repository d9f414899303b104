import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { timeOfStep } from '../../../app/accounts/totp'
import { operate } from '../../../app/operator/commands'
import { en as words } from '../../../app/words/en'
import { dayOf, HOUR } from '../../../db/clock'
import { staff, staffRoles } from '../../../db/schema'
import { setAway } from '../../../moderation/staffing/who-is-there'
import { openWorld } from '../../support/world'

const { warnings } = words.team
const all = { code: 0, text: words.operator.doctor.well }

/** Whoever signed in just now, with the role for three days. The command asks the real clock. */
async function forumOf(...moderators: string[]) {
  const world = await openWorld()
  const { db, site, colleague } = world
  await colleague('Olga', 'operator')
  const ids: string[] = []
  for (const handle of moderators) ids.push(await colleague(handle, 'moderator'))
  await db.write(async tx => {
    const grantedDay = dayOf(Date.now()) - 3
    await tx.update(staffRoles).set({ grantedDay }).returning()
  })
  const signedIn = (hoursAgo: number, handle?: string) =>
    db.write(tx =>
      tx
        .update(staff)
        .set({ totpLastStep: Math.floor((Date.now() - hoursAgo * HOUR) / timeOfStep(1)) })
        .where(handle ? eq(staff.handle, handle) : undefined)
        .returning(),
    )
  await signedIn(0)
  return { ...world, ids, signedIn, examine: () => operate(site, ['doctor']) }
}

it('finds nothing where two moderators are active and one was here lately', async () => {
  const { examine, signedIn } = await forumOf('Marlo', 'Niki')
  expect(await examine()).toEqual(all)
  await signedIn(100, 'Niki')
  expect(await examine()).toEqual(all)
})

it('fails where nobody moderates, or only one does', async () => {
  expect(await (await forumOf()).examine()).toEqual({ code: 1, text: warnings.none })
  expect(await (await forumOf('Marlo')).examine()).toEqual({ code: 1, text: warnings.one })
})

it('fails while all but one are away, and while all are', async () => {
  const { db, ids, examine } = await forumOf('Marlo', 'Niki')
  const [marlo = '', niki = ''] = ids
  const later = { day: dayOf(Date.now()) + 5, now: Date.now() }
  await setAway(db, { staffId: niki, ...later })
  expect(await examine()).toEqual({ code: 1, text: warnings.one })
  await setAway(db, { staffId: marlo, ...later })
  expect(await examine()).toEqual({ code: 1, text: warnings.inactive })
})

it('fails where no moderator was here for 48 hours, and says all that is amiss', async () => {
  const pair = await forumOf('Marlo', 'Niki')
  await pair.signedIn(49)
  expect(await pair.examine()).toEqual({ code: 1, text: warnings.quiet })
  await pair.signedIn(47, 'Marlo')
  expect(await pair.examine()).toEqual(all)
  const single = await forumOf('Marlo')
  await single.signedIn(49)
  expect(await single.examine()).toEqual({ code: 1, text: `${warnings.one}\n${warnings.quiet}` })
})

it('takes nothing else', async () => {
  const { site } = await forumOf('Marlo', 'Niki')
  const told = await operate(site, ['doctor', 'now'])
  expect(told.code).toBe(1)
  expect(told.text.split('\n')[0]).toBe('Usage:')
})
