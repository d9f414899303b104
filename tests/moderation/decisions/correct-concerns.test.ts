import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { submitThread } from '../../../app/forum/compose/submit'
import { readConcerns, rejectConcern } from '../../../app/referrals/thread-concerns'
import { events, threads } from '../../../db/schema'
import { saveConcerns } from '../../../moderation/cases/pending-edits'
import { correctConcern, readConcernStates } from '../../../moderation/decisions/correct-concerns'
import { NOON, openWorld } from '../../support/world'

/** Ada's conversation, in which a rule found pain and desire, and Marlo who looks after it. */
async function conversation() {
  const world = await openWorld()
  const { db } = world
  const writing = await world.writing(await world.member('Ada'), 'It hurts, and I have no desire.')
  const concerns = ['pain', 'desire'].map(concern => ({ concern, because: [[0, 2]] as [number, number][] }))
  const sent = await submitThread(db, {
    ...writing,
    boardId: 'dune',
    title: 'Hurting',
    wish: 'heard',
    concerns,
  })
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  const { threadId } = sent
  const staffId = await world.colleague('marlo', 'moderator')
  return {
    db,
    threadId,
    press: (press: 'add' | 'drop', concern: string) =>
      correctConcern(db, { threadId, concern, press, staffId, now: NOON }),
    shown: async () =>
      (await readConcerns(db.read, threadId)).concerns.map(found => found.concern).toSorted(),
    told: () =>
      db.read
        .select({ kind: events.kind, detail: events.detail, actor: events.actor })
        .from(events)
        .where(eq(events.actor, staffId)),
    staffId,
  }
}

it('a moderator removes, adds and restores concerns, and each is an event', async () => {
  const { db, threadId, press, shown, told, staffId } = await conversation()
  expect((await readConcerns(db.read, threadId)).corrected).toBe(false)
  expect(await press('drop', 'pain')).toBe('changed')
  expect(await shown()).toEqual(['desire'])
  expect(await press('add', 'medication')).toBe('changed')
  expect(await shown()).toEqual(['desire', 'medication'])
  expect(await press('add', 'pain')).toBe('changed')
  expect(await shown()).toEqual(['desire', 'medication', 'pain'])
  expect((await readConcerns(db.read, threadId)).corrected).toBe(true)
  expect(await told()).toEqual([
    { kind: 'concern-dropped', detail: { concern: 'pain' }, actor: staffId },
    { kind: 'concern-added', detail: { concern: 'medication' }, actor: staffId },
    { kind: 'concern-added', detail: { concern: 'pain' }, actor: staffId },
  ])
})

it('correcting a concern twice, even at once, changes nothing more', async () => {
  const { press, shown, told } = await conversation()
  const both = await Promise.all([press('drop', 'pain'), press('drop', 'pain')])
  expect(both.toSorted()).toEqual(['as-it-was', 'changed'])
  const added = await Promise.all([press('add', 'orgasm'), press('add', 'orgasm')])
  expect(added.toSorted()).toEqual(['as-it-was', 'changed'])
  expect(await press('add', 'desire')).toBe('as-it-was')
  expect(await press('drop', 'trauma')).toBe('as-it-was')
  expect(await shown()).toEqual(['desire', 'orgasm'])
  expect(await told()).toHaveLength(2)
})

it('a concern that the author rejected stays rejected', async () => {
  const { db, threadId, press, shown } = await conversation()
  await rejectConcern(db, { threadId, concern: 'pain', now: NOON })
  expect(await press('add', 'pain')).toBe('authors-word')
  expect(await press('drop', 'pain')).toBe('authors-word')
  await press('drop', 'desire')
  await rejectConcern(db, { threadId, concern: 'desire', now: NOON })
  expect(await press('add', 'desire')).toBe('authors-word')
  expect(await shown()).toEqual([])
})

it('a moderator’s correction holds when the author changes the text', async () => {
  const { db, threadId, press, shown } = await conversation()
  await press('drop', 'pain')
  await press('add', 'medication')
  const found = { concern: 'pain', because: [[4, 9]] as [number, number][] }
  await db.write(tx => saveConcerns(tx, threadId, [found, { ...found, concern: 'orgasm' }]))
  expect(await shown()).toEqual(['medication', 'orgasm'])
  const states = await readConcernStates(db.read, threadId)
  expect(states.toSorted((a, b) => (a.concern < b.concern ? -1 : 1))).toEqual([
    { concern: 'medication', state: 'added' },
    { concern: 'orgasm', state: 'found' },
    { concern: 'pain', state: 'dropped' },
  ])
})

it('a withdrawn conversation’s concerns cannot be corrected', async () => {
  const { db, threadId, press } = await conversation()
  await db.write(tx =>
    tx.update(threads).set({ visibility: 'withdrawn' }).where(eq(threads.id, threadId)).returning(),
  )
  expect(await press('add', 'orgasm')).toBe('gone')
})
