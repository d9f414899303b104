import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { reviseAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer, leaveRemarks, requestChange } from '../../../app/answers/peer-review'
import { events, passageNotes } from '../../../db/schema'
import { draftOf, openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

const quote = 'Nobody taught us the words. You can learn them.'
const remarks = [{ quote, words: 'Who is “us”?' }]

test('a moderator’s remarks leave the answer in review, and sending them twice is once', async () => {
  const { db, hana, tomas, marlo, send } = await openDesk()
  const answerId = await send(hana)
  const leave = { answerId, staff: marlo, version: 1, remarks, now: NOON }
  expect(await Promise.all([leaveRemarks(db, leave), leaveRemarks(db, leave)])).toEqual([
    { outcome: 'remarked' },
    { outcome: 'remarked' },
  ])
  expect(await db.read.$count(passageNotes)).toBe(1)
  expect(await db.read.$count(events, eq(events.kind, 'answer-commented'))).toBe(1)
  expect(await readDeskAnswer(db.read, answerId, tomas, TODAY)).toMatchObject({
    state: 'in-review',
    notes: [{ quote, words: 'Who is “us”?', handle: 'Marlo', settledDay: null, own: false }],
  })
})

test('remarks are on the version that was read, never one’s own, and never empty', async () => {
  const { db, hana, marlo, send } = await openDesk()
  const answerId = await send(hana)
  const leave = { answerId, staff: marlo, version: 1, remarks, now: NOON }
  expect(await leaveRemarks(db, { ...leave, remarks: [] })).toEqual({ outcome: 'remarks-missing' })
  expect(await leaveRemarks(db, { ...leave, version: 2 })).toEqual({ outcome: 'not-allowed' })
  expect(await leaveRemarks(db, { ...leave, staff: hana })).toEqual({ outcome: 'not-allowed' })
  expect(await leaveRemarks(db, { ...leave, answerId: 'nowhere' })).toEqual({ outcome: 'gone' })
})

test('a change may be requested by remarks alone, and the author ticks those they have dealt with', async () => {
  const { db, hana, tomas, send } = await openDesk()
  const answerId = await send(hana)
  const ask = { answerId, staff: tomas, version: 1, words: '', now: NOON }
  expect(await requestChange(db, ask)).toEqual({ outcome: 'words-missing' })
  const two = [...remarks, { quote: 'Because', words: 'Why begin so?' }]
  expect(await requestChange(db, { ...ask, remarks: two })).toEqual({ outcome: 'asked' })
  const [first] = (await readDeskAnswer(db.read, answerId, hana, TODAY))?.notes ?? []

  const change = { answerId, staff: hana, send: true, now: NOON }
  const draft = draftOf({ easy: 'We were taught no words. You can learn them.', settled: [first?.id ?? ''] })
  await reviseAnswer(db, { ...change, draft, version: 1 })
  const read = await readDeskAnswer(db.read, answerId, tomas, TODAY)
  expect(read).toMatchObject({ version: 2, state: 'in-review' })
  expect(read?.notes.filter(note => note.settledDay !== null).map(note => note.id)).toEqual([first?.id])

  // A tick alone is kept too, and makes no new version; so is taking it away.
  const ids = read?.notes.map(note => note.id) ?? []
  const settledNow = async () =>
    (await readDeskAnswer(db.read, answerId, hana, TODAY))?.notes.filter(note => note.settledDay !== null)
      .length
  await reviseAnswer(db, { ...change, draft: { ...draft, settled: ids }, version: 2 })
  expect(await settledNow()).toBe(2)
  await reviseAnswer(db, { ...change, draft: { ...draft, settled: [] }, version: 2 })
  expect(await settledNow()).toBe(0)
  expect(await readDeskAnswer(db.read, answerId, tomas, TODAY)).toMatchObject({ version: 2 })
})

test('publishing an answer settles earlier remarks; those given with the confirmation stay', async () => {
  const { db, hana, tomas, send } = await openDesk()
  const answerId = await send(hana)
  await requestChange(db, { answerId, staff: tomas, version: 1, words: '', remarks, now: NOON })
  await reviseAnswer(db, {
    ...{ answerId, staff: hana, version: 1, send: true, now: NOON },
    draft: draftOf({ easy: 'New.' }),
  })
  const nextTime = [{ quote: 'New.', words: 'A second sentence next time?' }]
  await confirmAnswer(db, { answerId, staff: tomas, version: 2, remarks: nextTime, now: NOON })
  expect((await readDeskAnswer(db.read, answerId, hana, TODAY))?.notes).toMatchObject(nextTime)
})

test('only an answer’s author and its second readers see remarks', async () => {
  const { db, hana, tomas, marlo, colleague, publish } = await openDesk()
  const answerId = await publish(hana)
  const olga = await colleague('Olga', 'professional', TODAY + 9)
  const change = { answerId, staff: hana, version: 1, send: true, now: NOON }
  await reviseAnswer(db, { ...change, draft: draftOf({ easy: 'New.' }) })
  await requestChange(db, {
    ...{ answerId, staff: tomas, version: 2, words: '', now: NOON },
    remarks: [{ quote: 'New.', words: 'Old.' }],
  })
  expect((await readDeskAnswer(db.read, answerId, hana, TODAY))?.notes).toHaveLength(1)
  for (const staff of [tomas, marlo, olga])
    expect((await readDeskAnswer(db.read, answerId, staff, TODAY))?.notes).toEqual([])
})

test('remarks on a version that was changed while they were written reach its author', async () => {
  const { db, hana, tomas, marlo, send } = await openDesk()
  const answerId = await send(hana)
  const late = { answerId, staff: tomas, version: 1, words: 'Too long.', remarks, now: NOON }
  const notes = async () => (await readDeskAnswer(db.read, answerId, hana, TODAY))?.notes ?? []
  const changed = { answerId, staff: hana, version: 1, send: false, now: NOON }
  await reviseAnswer(db, { ...changed, draft: draftOf({ easy: 'New.' }) })
  expect(await requestChange(db, late)).toEqual({ outcome: 'remarked' })
  expect(await requestChange(db, late)).toEqual({ outcome: 'remarked' })
  expect(await notes()).toMatchObject([
    { version: 1, quote: '', words: 'Too long.', handle: 'Tomas' },
    { version: 1, quote, words: 'Who is “us”?', handle: 'Tomas' },
  ])
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({ state: 'draft', reviews: [] })

  // The new version is its author's alone: nobody was given it to read.
  expect(await leaveRemarks(db, { ...late, version: 2 })).toEqual({ outcome: 'not-allowed' })
  expect(await leaveRemarks(db, { ...late, staff: hana })).toEqual({ outcome: 'not-allowed' })

  // Once another has published it, the remarks are for the next time.
  await reviseAnswer(db, { ...changed, version: 2, draft: draftOf({ easy: 'New.' }), send: true })
  await confirmAnswer(db, { answerId, staff: tomas, version: 2, now: NOON })
  const [first] = remarks
  const more = first ? [{ ...first, words: 'And who are “you”?' }] : []
  expect(await confirmAnswer(db, { ...late, staff: marlo, remarks: more })).toEqual({ outcome: 'remarked' })
  expect(await notes()).toMatchObject([{ version: 2, words: 'And who are “you”?', handle: 'Marlo' }])
  expect(await confirmAnswer(db, { ...late, staff: marlo, remarks: [] })).toEqual({ outcome: 'stale' })
})
