import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { reviseAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer } from '../../../app/answers/peer-review'
import { changed, orderPins, type PinChange, readBoardPins, readPinChange } from '../../../app/answers/pins'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { readPinned } from '../../../app/answers/shown-answers'
import { events, pins, professionals } from '../../../db/schema'
import { draftOf, openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

async function threePinned() {
  const desk = await openDesk()
  for (const [n, id] of ['one', 'two', 'three'].entries()) await desk.plant(id, ['amber'], n + 1)
  const press = (answerId: string, change: PinChange, staff = desk.hana) =>
    orderPins(desk.db, { boardId: 'amber', answerId, change, staff, now: NOON })
  const order = async () => (await readPinned(desk.db.read, 'amber', TODAY)).map(answer => answer.id)
  return { ...desk, press, order }
}

test('pins keep the order they were given', async () => {
  const { db, press, order } = await threePinned()
  expect(await order()).toEqual(['one', 'two', 'three'])
  await press('three', { kind: 'up', place: 2 })
  await press('one', { kind: 'down', place: 0 })
  expect(await order()).toEqual(['three', 'one', 'two'])
  await press('one', { kind: 'unpin', place: 1 })
  expect(await order()).toEqual(['three', 'two'])
  await press('one', { kind: 'pin' })
  expect(await order()).toEqual(['three', 'two', 'one'])
  expect(await db.read.$count(events, eq(events.kind, 'pins-ordered'))).toBe(4)
})

test('moving a pin twice with the same form moves it once', async () => {
  const { press, order } = await threePinned()
  const pressed = await Promise.all([
    press('three', { kind: 'up', place: 2 }),
    press('three', { kind: 'up', place: 2 }),
  ])
  expect(pressed.map(each => each.outcome).sort()).toEqual(['ordered', 'ordered'])
  expect(await order()).toEqual(['one', 'three', 'two'])
})

test('two professionals who order pins at once lose none', async () => {
  const { press, order, tomas } = await threePinned()
  await Promise.all([
    press('three', { kind: 'up', place: 2 }),
    press('one', { kind: 'down', place: 0 }, tomas),
  ])
  expect((await order()).sort()).toEqual(['one', 'three', 'two'])
})

test('a change to a pin that is not there changes nothing', () => {
  expect(changed(['a', 'b'], 'a', { kind: 'up', place: 0 })).toBeNull()
  expect(changed(['a', 'b'], 'b', { kind: 'down', place: 1 })).toBeNull()
  expect(changed(['a', 'b'], 'c', { kind: 'unpin', place: 1 })).toBeNull()
  expect(changed(['a', 'b'], 'a', { kind: 'pin' })).toBeNull()
})

test('only professionals with a valid credential order pins', async () => {
  const { press, order, marlo, colleague } = await threePinned()
  const lapsed = await colleague('Lev', 'professional', TODAY - 1)
  for (const staff of [marlo, lapsed])
    expect(await press('one', { kind: 'down', place: 0 }, staff)).toEqual({ outcome: 'not-allowed' })
  expect(await order()).toEqual(['one', 'two', 'three'])
})

test('only what readers may see today can be pinned', async () => {
  const { db, hana, press, draft, publish } = await threePinned()
  const answerId = await draft(hana)
  expect(await press(answerId, { kind: 'pin' })).toEqual({ outcome: 'gone' })
  const another = await publish(hana, { boards: ['dune'] })
  expect((await readBoardPins(db.read, 'amber', TODAY))?.others.map(other => other.id)).toEqual([another])
  expect(await press(another, { kind: 'pin' })).toEqual({ outcome: 'ordered' })
  expect(
    await orderPins(db, {
      boardId: 'nowhere',
      answerId: another,
      change: { kind: 'pin' },
      staff: hana,
      now: NOON,
    }),
  ).toEqual({ outcome: 'gone' })
})

test('an answer past its review date is never shown as reviewed, and leaves the pins', async () => {
  const { db, hana, publish } = await openDesk()
  const answerId = await publish(hana, { reviewByDay: TODAY + 30 })
  expect(await readPinned(db.read, 'cedar', TODAY + 30)).toHaveLength(1)
  expect(await readPinned(db.read, 'cedar', TODAY + 31)).toEqual([])
  expect(await readPublicAnswer(db.read, answerId, TODAY + 31)).toMatchObject({
    freshness: 'under-review',
    secondReader: null,
  })
  expect(await readBoardPins(db.read, 'cedar', TODAY + 31)).toMatchObject({
    pinned: [{ id: answerId, freshness: 'under-review', place: 0 }],
  })
})

test('an answer whose author’s credential has ended leaves the pins too', async () => {
  const { db, hana, publish } = await openDesk()
  const answerId = await publish(hana)
  await db.write(tx =>
    tx
      .update(professionals)
      .set({ validUntilDay: TODAY })
      .where(eq(professionals.staffId, hana.id))
      .returning(),
  )
  expect(await readPinned(db.read, 'cedar', TODAY)).toHaveLength(1)
  expect(await readPinned(db.read, 'cedar', TODAY + 1)).toEqual([])
  expect(await readPublicAnswer(db.read, answerId, TODAY + 1)).toMatchObject({ freshness: 'under-review' })
})

test('a new version keeps its place, leaves the boards it was taken from, and tops the new ones', async () => {
  const { db, hana, tomas, publish } = await openDesk()
  const answerId = await publish(hana, { boards: ['amber', 'birch'] })
  const newer = await publish(hana, { boards: ['amber', 'dune'], question: 'How do we begin to talk?' })
  const draft = draftOf({ boards: ['amber', 'dune'], easy: 'New.' })
  await reviseAnswer(db, { answerId, staff: hana, draft, version: 1, send: true, now: NOON })
  await confirmAnswer(db, { answerId, staff: tomas, version: 2, now: NOON })
  const order = async (board: string) => (await readPinned(db.read, board, TODAY)).map(answer => answer.id)
  expect(await order('amber')).toEqual([newer, answerId])
  expect(await order('birch')).toEqual([])
  expect(await order('dune')).toEqual([answerId, newer])
  expect(await db.read.$count(pins)).toBe(4)
})

test('only the page’s own buttons change pins', () => {
  const form = (entries: Record<string, string>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(entries)) data.set(name, value)
    return readPinChange(data)
  }
  expect(form({ answer: 'one', intent: 'up', place: '2' })).toEqual({
    answerId: 'one',
    change: { kind: 'up', place: 2 },
  })
  expect(form({ answer: 'one', intent: 'pin' })).toEqual({ answerId: 'one', change: { kind: 'pin' } })
  for (const entries of [
    { answer: 'one', intent: 'up' },
    { answer: 'one', intent: 'sideways', place: '1' },
    { intent: 'pin' },
    { answer: 'one', intent: 'to', place: '1', to: '-1' },
  ])
    expect(form(entries as Record<string, string>)).toBeNull()
})
