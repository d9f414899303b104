import { expect, test } from 'vitest'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { reviseAnswer, sendAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer, requestChange } from '../../../app/answers/peer-review'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { readPinned } from '../../../app/answers/shown-answers'
import { events } from '../../../db/schema'
import { draftOf, later, openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

test('a draft that nobody has reviewed is changed in place', async () => {
  const { db, hana, draft } = await openDesk()
  const answerId = await draft(hana)
  await reviseAnswer(db, {
    answerId,
    staff: hana,
    draft: draftOf({ easy: 'New.' }),
    version: 1,
    send: false,
    now: NOON,
  })
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({
    version: 1,
    easy: 'New.',
    versions: [{ version: 1 }],
  })
})

test('changing an answer in review makes a new version, which no longer waits for review', async () => {
  const { db, hana, marlo, send } = await openDesk()
  const answerId = await send(hana)
  await reviseAnswer(db, {
    answerId,
    staff: hana,
    draft: draftOf({ easy: 'New.' }),
    version: 1,
    send: false,
    now: NOON,
  })
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({ version: 2, state: 'draft' })
  expect(await confirmAnswer(db, { answerId, staff: marlo, version: 1, now: NOON })).toEqual({
    outcome: 'stale',
  })
})

test('readers see the confirmed version until the change is confirmed too', async () => {
  const { db, hana, tomas, publish } = await openDesk()
  const answerId = await publish(hana, { reviewByDay: TODAY + 10 })
  const draft = draftOf({
    easy: 'New.',
    reviewByDay: TODAY + 300,
    sources: [{ title: 'Another', url: 'https://example.org/' }],
  })
  await reviseAnswer(db, { answerId, staff: hana, draft, version: 1, send: false, now: later(1) })

  const before = await readPublicAnswer(db.read, answerId, TODAY + 1)
  expect(before).toMatchObject({
    easy: draftOf().easy,
    reviewByDay: TODAY + 10,
    sources: [{ title: 'A paper' }],
    freshness: 'reviewed',
  })
  expect(await readDeskAnswer(db.read, answerId, tomas, TODAY)).toMatchObject({
    state: 'published',
    version: 1,
    easy: draftOf().easy,
    versions: [{ version: 1 }],
  })
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({
    state: 'draft',
    version: 2,
    easy: 'New.',
    before: { version: 1 },
  })
  // A later date in a draft makes nothing reviewed.
  expect(await readPublicAnswer(db.read, answerId, TODAY + 11)).toMatchObject({ freshness: 'under-review' })

  await sendAnswer(db, { answerId, staff: hana, version: 2, now: later(12) })
  expect(await readPublicAnswer(db.read, answerId, TODAY + 12)).toMatchObject({
    freshness: 'under-review',
    easy: draftOf().easy,
  })
  await confirmAnswer(db, { answerId, staff: tomas, version: 2, now: later(12) })
  const after = await readPublicAnswer(db.read, answerId, TODAY + 12)
  expect(after).toMatchObject({
    freshness: 'reviewed',
    easy: 'New.',
    publishedDay: TODAY + 12,
    sources: [{ title: 'Another' }],
  })
  expect(await readPinned(db.read, 'cedar', TODAY + 12)).toMatchObject([{ id: answerId, short: 'New.' }])
})

test('a change to a stale version is refused', async () => {
  const { db, hana, publish } = await openDesk()
  const answerId = await publish(hana)
  const change = (easy: string, version: number) =>
    reviseAnswer(db, { answerId, staff: hana, draft: draftOf({ easy }), version, send: false, now: NOON })
  expect(await change('First window.', 1)).toMatchObject({ outcome: 'saved' })
  expect(await change('Second window.', 1)).toEqual({ outcome: 'stale' })
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({
    version: 2,
    easy: 'First window.',
  })
})

test('a change sent twice is one version', async () => {
  const { db, hana, publish } = await openDesk()
  const answerId = await publish(hana)
  const before = await db.read.$count(events)
  const change = {
    answerId,
    staff: hana,
    draft: draftOf({ easy: 'New.' }),
    version: 1,
    send: true,
    now: NOON,
  }
  const saved = await Promise.all([reviseAnswer(db, change), reviseAnswer(db, change)])
  expect(saved).toEqual([
    { outcome: 'saved', answerId },
    { outcome: 'saved', answerId },
  ])
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({
    version: 2,
    state: 'in-review',
  })
  expect(await db.read.$count(events)).toBe(before + 2)
})

test('the version that a second reader asked about stays as they read it', async () => {
  const { db, hana, tomas, send } = await openDesk()
  const answerId = await send(hana)
  await requestChange(db, {
    answerId,
    staff: tomas,
    version: 1,
    words: 'Please add who may help.',
    now: NOON,
  })
  await reviseAnswer(db, {
    answerId,
    staff: hana,
    draft: draftOf({ easy: 'New.' }),
    version: 1,
    send: true,
    now: NOON,
  })
  expect(await readDeskAnswer(db.read, answerId, tomas, TODAY)).toMatchObject({
    version: 2,
    state: 'in-review',
    asked: false,
    reviews: [{ version: 1, outcome: 'asked', words: 'Please add who may help.', handle: 'Tomas' }],
  })
  expect(await confirmAnswer(db, { answerId, staff: tomas, version: 2, now: NOON })).toEqual({
    outcome: 'published',
  })
})

test('a question that readers have seen cannot be reworded', async () => {
  const { db, hana, publish } = await openDesk()
  const answerId = await publish(hana)
  await reviseAnswer(db, {
    answerId,
    staff: hana,
    draft: draftOf({ question: 'Something else entirely?', easy: 'New.' }),
    version: 1,
    send: false,
    now: NOON,
  })
  expect(await readPublicAnswer(db.read, answerId, TODAY)).toMatchObject({ question: draftOf().question })
})

test('nobody can change or send a colleague’s answer', async () => {
  const { db, tomas, hana, draft } = await openDesk()
  const answerId = await draft(hana)
  const refused = { outcome: 'not-allowed' }
  expect(
    await reviseAnswer(db, {
      answerId,
      staff: tomas,
      draft: draftOf({ easy: 'Mine.' }),
      version: 1,
      send: false,
      now: NOON,
    }),
  ).toEqual(refused)
  expect(await sendAnswer(db, { answerId, staff: tomas, version: 1, now: NOON })).toEqual(refused)
})
