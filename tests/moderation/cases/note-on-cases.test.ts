import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { DAY } from '../../../db/clock'
import { events, groupNoteCases, groupNotes } from '../../../db/schema'
import { addGroupNote, readGroupNotes } from '../../../moderation/cases/note-on-cases'
import { purgeSealed } from '../../../moderation/purge'
import { caseOn, castOf, decide } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { NOON, openWorld } from '../../support/world'

const NOTE = 'All of these link to the same shop. Refuse them as adverts.'

async function openQueue() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const write = async (who: typeof ada, title: string) => {
    const sent = await world.writeThread(who, { title })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    return { postId: sent.postId, caseId: (await caseOn(world, sent.postId)).id }
  }
  const first = await write(ada, 'The first')
  const second = await write(ada, 'The second')
  const third = await write(ben, 'The third')
  const all = [first, second, third].map(({ caseId }) => caseId)
  const add = (more: Partial<Parameters<typeof addGroupNote>[1]> = {}) =>
    addGroupNote(world.site, { caseIds: all, staffId: marlo, note: NOTE, now: NOON, ...more })
  const on = (caseId: string) => readGroupNotes(world.db.read, world.secret, { caseId, staffId: marlo })
  return { ...world, ada, ben, marlo, first, second, third, all, add, on }
}

it('one note stands on each case, sealed, and leads from one to the others', async () => {
  const { db, add, on, first, second, third } = await openQueue()
  expect(await add()).toEqual({ outcome: 'noted', cases: 3 })
  const [note, ...more] = await on(first.caseId)
  expect(more).toEqual([])
  expect(note).toMatchObject({ by: 'Marlo', note: NOTE })
  expect(note?.others.map(({ caseId }) => caseId).sort()).toEqual([second.caseId, third.caseId].sort())
  expect((await on(third.caseId))[0]?.others).toHaveLength(2)
  expect(JSON.stringify(await db.read.select().from(groupNotes))).not.toContain('shop')
  const told = await db.read.select().from(events).where(eq(events.kind, 'group-noted'))
  expect(told).toHaveLength(3)
  expect(JSON.stringify(told)).not.toContain('shop')
})

it('sent twice, also at once, it stands once', async () => {
  const { db, add } = await openQueue()
  await Promise.all([add(), add()])
  expect(await add()).toEqual({ outcome: 'noted', cases: 3 })
  expect(await db.read.$count(groupNotes)).toBe(1)
})

it('cases that were decided meanwhile are left out, and one alone isn’t a group', async () => {
  const world = await openQueue()
  const { add, on, marlo, first, second } = world
  await decide(world, { postId: second.postId, staffId: marlo })
  expect(await add()).toEqual({ outcome: 'noted', cases: 2 })
  expect(await on(second.caseId)).toEqual([])
  expect(await add({ caseIds: [first.caseId, second.caseId] })).toEqual({ outcome: 'few' })
  expect(await add({ note: ' ' })).toEqual({ outcome: 'words-missing' })
  expect(await add({ note: 'a'.repeat(2_001) })).toEqual({ outcome: 'words-long' })
})

it('what the session itself wrote is neither noted nor named', async () => {
  const { db, secret, add, mine, ben, marlo, first } = await openQueue()
  const own = { personas: await mine(ben), reportTags: [] }
  expect(await add({ own })).toEqual({ outcome: 'noted', cases: 2 })
  await add({ note: 'Another note.' })
  const seen = await readGroupNotes(db.read, secret, { caseId: first.caseId, staffId: marlo, own })
  expect(seen.map(({ others }) => others.length)).toEqual([1, 1])
})

it('when an author deletes a post, the note leaves it; it goes with the last', async () => {
  const world = await openQueue()
  const { db, add, on, ada, ben, first, second, third } = world
  await add()
  await takeBack(world, ada, first.postId)
  expect(await on(first.caseId)).toEqual([])
  expect(await on(second.caseId)).toHaveLength(1)
  await takeBack(world, ada, second.postId)
  await takeBack(world, ben, third.postId)
  expect([await db.read.$count(groupNotes), await db.read.$count(groupNoteCases)]).toEqual([0, 0])
})

it('is forgotten after half a year', async () => {
  const { db, add } = await openQueue()
  await add()
  await purgeSealed(db, NOON + 180 * DAY)
  expect(await db.read.$count(groupNotes)).toBe(1)
  await purgeSealed(db, NOON + 181 * DAY)
  expect([await db.read.$count(groupNotes), await db.read.$count(groupNoteCases)]).toEqual([0, 0])
})
