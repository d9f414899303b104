import { expect, it } from 'vitest'
import { submitReply, submitThread } from '../../../app/forum/compose/submit'
import { closeHelp } from '../../../app/forum/thread'
import {
  hasRejectedPlaces,
  hideReferrals,
  readConcerns,
  rejectConcern,
  restorePlaces,
  seemsYoung,
} from '../../../app/referrals/thread-concerns'
import { offeredHelp, threads } from '../../../db/schema'
import { NOON, openWorld } from '../../support/world'

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

it('what only the board brought can be refused too, and is no theme of the text when that is taken back', async () => {
  const { db, threadId } = await conversation()
  await rejectConcern(db, { threadId, concern: 'medical', now: NOON })
  expect((await readConcerns(db.read, threadId)).refused).toEqual(['medical'])
  await restorePlaces(db, threadId)
  const { concerns, refused } = await readConcerns(db.read, threadId)
  expect(refused).toEqual([])
  expect(concerns.map(({ concern }) => concern).toSorted()).toEqual(['desire', 'pain'])
})

it('no referral is shown where the author hid them, however often they send that', async () => {
  const { db, threadId } = await conversation()
  for (const _ of [1, 2]) await hideReferrals(db, { threadId, now: NOON })
  expect((await readConcerns(db.read, threadId)).hidden).toBe(true)
  expect(await readConcerns(db.read, 'another')).toEqual({
    concerns: [],
    refused: [],
    hidden: false,
    corrected: false,
    offered: [],
  })
})

it('an author may undo hiding referrals, in this conversation and nowhere else', async () => {
  const { db, threadId } = await conversation()
  expect(await hasRejectedPlaces(db.read, threadId)).toBe(false)
  await rejectConcern(db, { threadId, concern: 'pain', now: NOON })
  await hideReferrals(db, { threadId, now: NOON })
  await restorePlaces(db, 'another')
  expect(await hasRejectedPlaces(db.read, threadId)).toBe(true)
  for (const _ of [1, 2]) await restorePlaces(db, threadId)
  expect(await hasRejectedPlaces(db.read, threadId)).toBe(false)
  expect(await readConcerns(db.read, threadId)).toMatchObject({ hidden: false, concerns: [{}, {}] })
})

it('help lines stand alone also when the author asks for them only later, and when they closed them', async () => {
  const world = await openWorld()
  const { db } = world
  const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
  const sent = await world.writeThread(ada)
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  const { threadId, postId } = sent
  await db.write(tx => tx.update(threads).set({ visibility: 'published' }).returning())
  const offered = async (mine: string[] = []) => (await readConcerns(db.read, threadId, mine)).offered
  expect(await offered()).toEqual([])

  const [persona] = await world.mine(ada)
  const own = { ...(await world.writing(ada, 'He hits me when I say no.')), threadId }
  const later = await submitReply(db, {
    ...own,
    persona: { ...own.persona, id: persona ?? '', isNew: false },
  })
  if (!('postId' in later)) throw new Error(later.outcome)
  expect(await offered()).toEqual(['violence'])
  await closeHelp(db, { postId: later.postId, now: NOON })
  expect(await offered()).toEqual(['violence'])
  expect(later.postId).not.toBe(postId)

  await db.write(tx => tx.delete(offeredHelp).returning())
  await world.reply(ben, threadId, { body: 'I want to kill myself.' })
  expect(await offered(), 'what Ben wrote is not told to others').toEqual([])
  expect(await offered(await world.mine(ben))).toEqual(['crisis'])
})

it('an author who seems to be under 18 is treated so in every conversation', async () => {
  const world = await openWorld()
  const { db } = world
  const [ada, carla] = [await world.member('Ada'), await world.member('Carla')]
  const sent = await world.writeThread(ada)
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  await world.writeThread(carla, { body: 'I am 16 and I have a question.' })
  const mine = await world.mine(carla)
  expect((await readConcerns(db.read, sent.threadId, mine)).offered).toEqual(['young'])
  expect((await readConcerns(db.read, sent.threadId)).offered).toEqual([])
  expect(await seemsYoung(db.read, mine)).toBe(true)
  expect(await seemsYoung(db.read, await world.mine(ada))).toBe(false)
})
