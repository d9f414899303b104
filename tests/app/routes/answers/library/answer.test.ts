import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, it } from 'vitest'
import { countFeedback } from '../../../../../app/answers/feedback'
import { openReceipt } from '../../../../../app/answers/feedback-receipt'
import { action } from '../../../../../app/routes/answers/library/answer'
import { DAY, HOUR } from '../../../../../db/clock'
import { openDesk } from '../../../../support/professionals'
import { NOON } from '../../../../support/world'

it('a guest’s feedback on an answer counts once a day, however often it is given', async () => {
  const { db, secret, hana, publish } = await openDesk()
  const answer = await publish(hana)
  const say = (client: string, now: number) => {
    const body = new URLSearchParams({ intent: 'out-of-date' })
    const context = { db, secret, viewer: { kind: 'guest' }, client, now } as ActionFunctionArgs['context']
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
  const told = async (client: string, now: number) => {
    const sealed = /said=([\w-]+)#said$/.exec((await say(client, now)).headers.get('location') ?? '')?.[1]
    return openReceipt(secret, sealed ?? '', { answerId: answer, now })?.outcome
  }
  expect(await told('c', NOON)).toBe('counted')
  expect(await told('c', NOON)).toBe('again')
  await say('a', NOON + DAY)
  expect(await counted()).toBe(4)
})

it('a guest whose press could not be saved is not told later that they had pressed before', async () => {
  const { db, secret, hana, publish } = await openDesk()
  const answer = await publish(hana)
  const say = (to: typeof db) =>
    action({
      request: new Request('http://x/', { method: 'POST', body: new URLSearchParams({ intent: 'helped' }) }),
      context: {
        db: to,
        secret,
        viewer: { kind: 'guest' },
        client: 'd',
        now: NOON,
      } as ActionFunctionArgs['context'],
      params: { answer },
    })
  const away = { ...db, write: () => Promise.reject(new Error('away')) }
  await expect(say(away)).rejects.toThrow('away')
  await say(db)
  expect((await countFeedback(db.read, answer)).helped).toBe(1)
})
