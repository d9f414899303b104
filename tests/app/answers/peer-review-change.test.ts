import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readDesk } from '../../../app/answers/desk'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { reviseAnswer, sendAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer, requestChange } from '../../../app/answers/peer-review'
import { events } from '../../../db/schema'
import { draftOf, openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

const words = 'Please say when to see a doctor.'

test('asking for a change gives the draft back to its author, with the words', async () => {
  const { db, hana, tomas, marlo, send } = await openDesk()
  const answerId = await send(hana)
  const ask = { answerId, staff: marlo, version: 1, words, now: NOON }
  expect(await Promise.all([requestChange(db, ask), requestChange(db, ask)])).toEqual([
    { outcome: 'asked' },
    { outcome: 'asked' },
  ])
  expect(await db.read.$count(events, eq(events.kind, 'answer-asked'))).toBe(1)
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({
    state: 'draft',
    asked: true,
    reviews: [{ words, handle: 'Marlo' }],
  })
  expect((await readDesk(db.read, hana, TODAY)).mine).toMatchObject([{ id: answerId, state: 'asked' }])
  expect(await readDeskAnswer(db.read, answerId, marlo, TODAY)).toBeNull()
  expect(await confirmAnswer(db, { answerId, staff: tomas, version: 1, now: NOON })).toEqual({
    outcome: 'stale',
  })
})

test('a change is requested with words, for the version that was read, and never by its author', async () => {
  const { db, hana, marlo, send } = await openDesk()
  const answerId = await send(hana)
  const ask = { answerId, staff: marlo, version: 1, words, now: NOON }
  expect(await requestChange(db, { ...ask, words: ' … ' })).toEqual({ outcome: 'words-missing' })
  expect(await requestChange(db, { ...ask, words: 'a'.repeat(2001) })).toEqual({ outcome: 'words-long' })
  expect(await requestChange(db, { ...ask, version: 2 })).toEqual({ outcome: 'not-allowed' })
  expect(await requestChange(db, { ...ask, staff: hana })).toEqual({ outcome: 'not-allowed' })
})

test('an answer sent again unchanged can be confirmed, or returned once more', async () => {
  const { db, hana, tomas, marlo, send } = await openDesk()
  const answerId = await send(hana)
  const sendAgain = (version: number) => sendAnswer(db, { answerId, staff: hana, version, now: NOON })
  await requestChange(db, { answerId, staff: tomas, version: 1, words, now: NOON })
  expect(await Promise.all([sendAgain(1), sendAgain(1)])).toEqual([{ outcome: 'sent' }, { outcome: 'sent' }])
  const again = { answerId, version: 2, words: 'I mean it.', now: NOON }
  expect(await requestChange(db, { ...again, staff: tomas })).toEqual({ outcome: 'asked' })
  expect(await sendAgain(2)).toEqual({ outcome: 'sent' })
  await requestChange(db, { ...again, staff: marlo, version: 3 })
  expect((await readDesk(db.read, hana, TODAY)).mine).toMatchObject([{ id: answerId, state: 'asked' }])

  await reviseAnswer(db, { answerId, staff: hana, draft: draftOf(), version: 3, send: true, now: NOON })
  expect(await confirmAnswer(db, { answerId, staff: tomas, version: 4, now: NOON })).toEqual({
    outcome: 'published',
  })
  const { reviews, sources } = (await readDeskAnswer(db.read, answerId, hana, TODAY)) ?? {}
  expect(reviews?.map(review => [review.version, review.outcome, review.words])).toEqual([
    [4, 'confirmed', ''],
    [3, 'asked', 'I mean it.'],
    [2, 'asked', 'I mean it.'],
    [1, 'asked', words],
  ])
  expect(sources).toHaveLength(1)
})

test('a second request from an older page of the same version reaches its author too', async () => {
  const { db, hana, tomas, send } = await openDesk()
  const answerId = await send(hana)
  const ask = { answerId, staff: tomas, version: 1, words, now: NOON }
  expect(await requestChange(db, ask)).toEqual({ outcome: 'asked' })
  expect(await requestChange(db, { ...ask, words: 'And shorter.' })).toEqual({ outcome: 'remarked' })
  expect((await readDeskAnswer(db.read, answerId, hana, TODAY))?.notes).toMatchObject([
    { quote: '', words: 'And shorter.', handle: 'Tomas' },
  ])
})
