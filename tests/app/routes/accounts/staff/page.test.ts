import type { AppLoadContext } from '@remix-run/node'
import { expect, it } from 'vitest'
import type { Role } from '../../../../../app/accounts/roles'
import { action } from '../../../../../app/routes/accounts/staff/page'
import { readAlerts, takeDueAlerts } from '../../../../../moderation/queue/waiting-alerts'
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
