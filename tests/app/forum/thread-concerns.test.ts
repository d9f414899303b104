import { expect, it } from 'vitest'
import { submitThread } from '../../../app/forum/submit'
import { hideReferrals, readConcerns, rejectConcern } from '../../../app/forum/thread-concerns'
import { NOON, openWorld } from '../../world'

/** A conversation about pain and desire whose author may be in danger. */
async function conversation() {
  const world = await openWorld()
  const writing = await world.writing(await world.member('Ada'), 'It hurts, and I want to kill myself.')
  const concerns = ['pain', 'desire'].map(concern => ({ concern, because: [[0, 2]] as [number, number][] }))
  const thread = { boardId: 'dune', title: 'Hurting', wish: 'heard' as const, concerns }
  const sent = await submitThread(world.db, { ...writing, ...thread })
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  return { db: world.db, threadId: sent.threadId }
}

it('what a conversation is about stands with the words for it, and with the help that its author was offered', async () => {
  const { db, threadId } = await conversation()
  const read = await readConcerns(db.read, threadId)
  expect(read.concerns.map(found => found.concern).toSorted()).toEqual(['desire', 'pain'])
  expect(read).toMatchObject({ hidden: false, offered: ['crisis'] })
})

it('"not about me" takes one concern away, for good', async () => {
  const { db, threadId } = await conversation()
  for (const _ of [1, 2]) await rejectConcern(db, { threadId, concern: 'pain', now: NOON })
  const { concerns } = await readConcerns(db.read, threadId)
  expect(concerns).toEqual([{ concern: 'desire', because: [[0, 2]] }])
})

it('no referral is shown where the author hid them, however often they press', async () => {
  const { db, threadId } = await conversation()
  for (const _ of [1, 2]) await hideReferrals(db, { threadId, now: NOON })
  expect((await readConcerns(db.read, threadId)).hidden).toBe(true)
  expect(await readConcerns(db.read, 'another')).toEqual({ concerns: [], hidden: false, offered: [] })
})
