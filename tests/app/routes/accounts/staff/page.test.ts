import type { AppLoadContext } from '@remix-run/node'
import { expect, it } from 'vitest'
import type { Role } from '../../../../../app/accounts/roles'
import { readTeamWarnings } from '../../../../../app/accounts/team-warnings'
import { action } from '../../../../../app/routes/accounts/staff/page'
import { en as words } from '../../../../../app/words/en'
import { readAlerts, takeDueAlerts } from '../../../../../moderation/queue/waiting-alerts'
import { activeModerators } from '../../../../../moderation/team'
import { caseOn } from '../../../../support/moderators'
import { NOON, openWorld } from '../../../../support/world'

const ALERTED = NOON + 5 * 60_000

async function press(role: Role) {
  const world = await openWorld()
  const marlo = await world.colleague('Marlo', role)
  const sent = await world.writeThread(await world.member('Ada'), { body: 'I want to kill myself.' })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const { id } = await caseOn(world, sent.postId)
  await takeDueAlerts(world.db, ALERTED)
  const viewer = { kind: 'member', staff: { id: marlo, handle: 'Marlo', roles: [role], professional: null } }
  const form = new URLSearchParams({ intent: 'acknowledge', band: 'now', case: id })
  const request = new Request('http://forum.example/staff', { method: 'POST', body: form })
  const context = { ...world.site, viewer, now: ALERTED } as unknown as AppLoadContext
  const answer = await action({ request, context, params: {} }).catch(thrown => thrown)
  return { status: (answer as Response).status, shown: await readAlerts(world.db.read, ALERTED) }
}

it.each(['moderator', 'operator'] as const)('one press of a %s acknowledges an alert', async role => {
  const { status, shown } = await press(role)
  expect(status).toBe(303)
  expect(shown).toMatchObject([{ caseIds: [], acknowledged: { by: 'Marlo', at: ALERTED } }])
})

it('a professional knows of no alert', async () => {
  const { status, shown } = await press('professional')
  expect(status).toBe(404)
  expect(shown).toMatchObject([{ acknowledged: null }])
})

it('the last moderator is removed by a second press, which says whom', async () => {
  const world = await openWorld()
  const olga = await world.colleague('Olga', 'operator')
  const marlo = await world.colleague('Marlo', 'moderator')
  const staff = { id: olga, handle: 'Olga', roles: ['operator'], professional: null }
  const context = { ...world.site, viewer: { kind: 'member', staff }, now: NOON, words }
  const pressed = (more: Record<string, string>) => {
    const body = new URLSearchParams({
      intent: 'withdraw-role',
      role: 'moderator',
      colleague: marlo,
      ...more,
    })
    const request = new Request('http://forum.example/staff', { method: 'POST', body })
    return action({ request, context: context as unknown as AppLoadContext, params: {} })
  }
  const asked = await pressed({})
  expect(asked).toMatchObject({
    data: {
      fault: words.staff.faults['last-moderator'],
      last: { intent: 'withdraw-role', staffId: marlo },
    },
    init: { status: 409 },
  })
  expect(await activeModerators(world.db.read, NOON)).toEqual([marlo])
  expect((await pressed({ sure: 'yes' })) as Response).toMatchObject({ status: 303 })
  expect(await activeModerators(world.db.read, NOON)).toEqual([])
  expect(await readTeamWarnings(world.db.read, NOON)).toEqual(['none'])
})
