import { expect, it } from 'vitest'
import { previousAndNext } from '../../../moderation/queue/previous-next'
import { listQueue } from '../../../moderation/queue/review-queue'
import { caseOn, castOf, decide } from '../../support/moderators'
import { appeal } from '../../support/reports-and-appeals'
import { NOON, openWorld } from '../../support/world'

const HOUR = 3_600_000

it('previous and next lead through the queue in its own order', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  for (const body of ['One thing.', 'Another.', 'I want to kill myself.', 'The last.'])
    await world.writeThread(ada, { body })
  await world.writeThread(ben, { now: NOON + HOUR })
  const now = NOON + 2 * HOUR
  const order = (await listQueue(world.db.read, { now, staffId: marlo })).cases.map(each => each.id)
  expect(order).toHaveLength(5)
  for (const [n, caseId] of order.entries())
    expect(await previousAndNext(world.db.read, { caseId, staffId: marlo, now })).toEqual({
      before: order[n - 1] ?? null,
      after: order[n + 1] ?? null,
    })
})

it('next leads on from a decided case, and never to an appeal against one’s own decision', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const sent = await world.writeThread(ada)
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const { id: decided } = await caseOn(world, sent.postId)
  const made = await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'refuse' })
  await appeal(world, sent.postId, made.outcome === 'decided' ? made.decisionId : '')
  const appealed = await caseOn(world, sent.postId)
  await world.writeThread(ben, { now: NOON - HOUR })
  const ends = async (staffId: string) => {
    const found = await previousAndNext(world.db.read, { caseId: decided, staffId, now: NOON })
    return Object.values(found)
  }
  expect(await ends(marlo)).not.toContain(appealed.id)
  expect(await ends(niki)).toContain(appealed.id)
  expect(await previousAndNext(world.db.read, { caseId: 'none', staffId: niki, now: NOON })).toEqual({
    before: null,
    after: null,
  })
})
