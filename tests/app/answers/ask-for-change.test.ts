import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { askForChange } from '../../../app/answers/ask-for-change'
import { confirmAnswer } from '../../../app/answers/confirm-answer'
import { readDesk } from '../../../app/answers/desk'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { events } from '../../../db/schema'
import { NOON } from '../../world'
import { openDesk, TODAY } from './cast'

const words = 'Please say when to see a doctor.'

test('asking for a change gives the draft back to its author, with the words', async () => {
  const { db, hana, tomas, marlo, send } = await openDesk()
  const answerId = await send(hana)
  const ask = { answerId, staff: marlo, version: 1, words, now: NOON }
  expect(await Promise.all([askForChange(db, ask), askForChange(db, ask)])).toEqual([
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

test('a change is asked for with words, of the version that was read, never by its author', async () => {
  const { db, hana, marlo, send } = await openDesk()
  const answerId = await send(hana)
  const ask = { answerId, staff: marlo, version: 1, words, now: NOON }
  expect(await askForChange(db, { ...ask, words: ' … ' })).toEqual({ outcome: 'words-missing' })
  expect(await askForChange(db, { ...ask, words: 'a'.repeat(2001) })).toEqual({ outcome: 'words-long' })
  expect(await askForChange(db, { ...ask, version: 2 })).toEqual({ outcome: 'not-allowed' })
  expect(await askForChange(db, { ...ask, staff: hana })).toEqual({ outcome: 'not-allowed' })
})
