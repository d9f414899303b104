import { expect, test } from 'vitest'
import { listBoards, listThreads } from '../../app/forum/boards'
import { searchPosts } from '../../app/forum/search'
import { readThread } from '../../app/forum/thread'
import { decideCase } from '../../moderation/decisions'
import { claimCase, listQueue } from '../../moderation/review-queue'
import { NOON, openWorld } from '../world'

test('a first post waits, is claimed, published, found', async () => {
  const world = await openWorld()
  const ada = await world.member('Ada')
  const marlo = await world.colleague('Marlo', 'moderator')
  const sent = await world.writeThread(ada, {
    title: 'Long silence',
    body: 'We have not talked about it in months.',
  })
  expect(sent.outcome).toBe('held')
  if (sent.outcome !== 'held') return
  expect(await readThread(world.db.read, sent.threadId, [])).toBeNull()
  expect(await readThread(world.db.read, sent.threadId, await world.mine(ada))).not.toBeNull()
  const { cases } = await listQueue(world.db.read, { now: NOON })
  expect(cases).toHaveLength(1)
  const caseId = cases[0]!.id
  expect(await claimCase(world.db, { caseId, staffId: marlo, now: NOON })).toEqual({ outcome: 'claimed' })
  const decided = await decideCase(world.db, {
    caseId,
    staffId: marlo,
    version: 1,
    outcome: 'publish',
    reason: 'within-rules',
    words: '',
    now: NOON,
  })
  expect(decided.outcome).toBe('decided')
  expect((await readThread(world.db.read, sent.threadId, []))?.title).toBe('Long silence')
  expect(await searchPosts(world.db, 'talked months')).toHaveLength(1)
  expect(await searchPosts(world.db, '"silence" OR')).toHaveLength(0)
  expect((await listBoards(world.db.read))[0]).toMatchObject({ threadCount: 1 })
  expect((await listThreads(world.db.read, 'amber', null)).threads).toHaveLength(1)
})
