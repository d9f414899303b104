import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, it } from 'vitest'
import { countFeedback } from '../../../../../app/answers/feedback'
import { action } from '../../../../../app/routes/answers/library/answer'
import { DAY, HOUR } from '../../../../../db/clock'
import { openDesk } from '../../../../support/professionals'
import { NOON } from '../../../../support/world'

it('a guest’s feedback on an answer counts once a day, however often it is given', async () => {
  const { db, hana, publish } = await openDesk()
  const answer = await publish(hana)
  const say = (client: string, now: number) => {
    const body = new URLSearchParams({ intent: 'out-of-date' })
    const context = { db, viewer: { kind: 'guest' }, client, now } as ActionFunctionArgs['context']
    return action({
      request: new Request('http://x/', { method: 'POST', body }),
      context,
      params: { answer },
    })
  }
  const counted = async () => (await countFeedback(db.read, answer))['out-of-date']
  for (const later of [0, 0, HOUR, 3 * HOUR]) expect((await say('a', NOON + later)).status).toBe(303)
  expect(await counted()).toBe(1)
  await say('b', NOON)
  expect(await counted()).toBe(2)
  const told = async (client: string, now: number) =>
    (await say(client, now)).headers.get('location')?.replace(/.*said=(\w+)#said$/, '$1')
  expect(await told('c', NOON)).toBe('counted')
  expect(await told('c', NOON)).toBe('again')
  await say('a', NOON + DAY)
  expect(await counted()).toBe(4)
})
