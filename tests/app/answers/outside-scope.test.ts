import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { adoptAnswer } from '../../../app/answers/adopt'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { readBoardAnswers } from '../../../app/answers/library'
import { sendAnswer } from '../../../app/answers/lifecycle'
import { outsideOf } from '../../../app/answers/outside-scope'
import { confirmAnswer } from '../../../app/answers/peer-review'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { readPinned } from '../../../app/answers/shown-answers'
import { byWhom } from '../../../app/ui/pinned-answers'
import { en } from '../../../app/words/en'
import { answerVersions, professionals } from '../../../db/schema'
import { openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

async function withScope(scope: string[], readerScope: string[] = []) {
  const desk = await openDesk()
  const { db, hana, tomas } = desk
  for (const [{ id }, held] of [
    [hana, scope],
    [tomas, readerScope],
  ] as const)
    await db.write(tx =>
      tx.update(professionals).set({ scope: held }).where(eq(professionals.staffId, id)).returning(),
    )
  const stateOf = async (id: string) => (await readDeskAnswer(db.read, id, hana, TODAY))?.state
  return { ...desk, stateOf }
}

test('concerns that a professional was not checked for are outside their scope; without a check, none are', () => {
  expect(outsideOf(['pain'], ['pain', 'desire'])).toEqual(['desire'])
  expect(outsideOf(['pain', 'desire'], ['pain'])).toEqual([])
  expect(outsideOf([], ['pain'])).toEqual([])
  expect(outsideOf(null, ['pain'])).toEqual([])
})

test('an answer outside its author’s scope cannot be sent for review until they say so', async () => {
  const { db, hana, send, stateOf } = await withScope(['pain'])
  const inside = await send(hana, { concerns: ['pain'] })
  expect(await stateOf(inside)).toBe('in-review')
  const outside = await send(hana, { concerns: ['pain', 'communication'] })
  expect(await stateOf(outside)).toBe('draft')

  const sending = { answerId: outside, staff: hana, version: 1, now: NOON }
  expect(await sendAnswer(db, sending)).toEqual({ outcome: 'outside' })
  expect(await stateOf(outside)).toBe('draft')
  expect(await sendAnswer(db, { ...sending, saysOutside: true })).toEqual({ outcome: 'sent' })
  expect(await stateOf(outside)).toBe('in-review')
})

test('readers are told what lies outside the author’s scope, and nothing when all of it is inside', async () => {
  const { db, hana, publish } = await withScope(['pain'])
  const shown = async (id: string) => (await readPublicAnswer(db.read, id, TODAY))?.outside
  expect(await shown(await publish(hana, { concerns: ['pain'] }))).toEqual([])
  const outside = await publish(hana, { concerns: ['pain', 'communication'], saysOutside: true })
  expect(await shown(outside)).toEqual(['communication'])
})

test('adopting a starter answer outside one’s scope has to be stated too', async () => {
  const { db, hana, plant, stateOf } = await withScope(['pain'])
  const starterId = await plant('s1', ['cedar'])
  await db.write(tx =>
    tx
      .update(answerVersions)
      .set({ concerns: ['desire'] })
      .where(eq(answerVersions.answerId, starterId))
      .returning(),
  )
  const adopted = await adoptAnswer(db, { starterId, staff: hana, now: NOON })
  const answerId = 'answerId' in adopted ? adopted.answerId : ''
  const sending = { answerId, staff: hana, version: 1, now: NOON }
  expect(await sendAnswer(db, sending)).toEqual({ outcome: 'outside' })
  expect(await stateOf(answerId)).toBe('draft')
})

test('a second reader who wasn’t checked for what its author lacks has to say that they know', async () => {
  const { db, hana, tomas, marlo, send } = await withScope(['pain'], ['pain', 'desire'])
  const concerns = ['pain', 'desire', 'medication']
  const answerId = await send(hana, { concerns, saysOutside: true })
  expect(await readDeskAnswer(db.read, answerId, tomas, TODAY)).toMatchObject({
    outside: ['desire', 'medication'],
    outsideReader: ['medication'],
    uncovered: ['medication'],
    betterReader: false,
  })
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({
    uncovered: [],
    uncoveredByAll: ['medication'],
  })
  expect((await readDeskAnswer(db.read, answerId, marlo, TODAY))?.uncovered).toEqual([])

  const confirming = { answerId, staff: tomas, version: 1, now: NOON }
  expect(await confirmAnswer(db, confirming)).toEqual({ outcome: 'uncovered' })
  expect(await readPublicAnswer(db.read, answerId, TODAY)).toBeNull()
  expect(await confirmAnswer(db, { ...confirming, knowsUncovered: true })).toEqual({ outcome: 'published' })
  expect((await readPublicAnswer(db.read, answerId, TODAY))?.uncovered).toEqual(['medication'])
  expect((await readDeskAnswer(db.read, answerId, hana, TODAY))?.uncovered).toEqual(['medication'])
})

test('wherever an answer is called reviewed, its label names what nobody was checked for', async () => {
  const { db, hana, tomas, send } = await withScope(['pain'], ['desire'])
  const answerId = await send(hana, { concerns: ['pain', 'desire', 'medication'], saysOutside: true })
  await confirmAnswer(db, { answerId, staff: tomas, version: 1, knowsUncovered: true, now: NOON })
  const pinned = await readPinned(db.read, 'cedar', TODAY)
  const listed = await readBoardAnswers(db.read, 'cedar', { today: TODAY })
  for (const answer of [...pinned, ...(listed?.answers ?? [])])
    expect(byWhom(en, answer)).toMatch(/reviewed 24 November 2026, except for medicines/)
})

test('what its second reader was checked for closes its author’s gap', async () => {
  const { db, hana, tomas, colleague, send } = await withScope(['pain'], ['pain'])
  const ruth = await colleague('Ruth', 'professional', TODAY + 400)
  await db.write(tx =>
    tx
      .update(professionals)
      .set({ scope: ['medication'] })
      .where(eq(professionals.staffId, ruth.id))
      .returning(),
  )
  const answerId = await send(hana, { concerns: ['pain', 'medication'], saysOutside: true })
  expect(await readDeskAnswer(db.read, answerId, tomas, TODAY)).toMatchObject({
    uncovered: ['medication'],
    betterReader: true,
  })
  expect((await readDeskAnswer(db.read, answerId, hana, TODAY))?.uncoveredByAll).toEqual([])
  expect(await confirmAnswer(db, { answerId, staff: ruth, version: 1, now: NOON })).toEqual({
    outcome: 'published',
  })
  expect((await readPublicAnswer(db.read, answerId, TODAY))?.uncovered).toEqual([])
})

test('a moderator who confirms covers nothing, and says that they know', async () => {
  const { db, hana, marlo, send } = await withScope(['pain'], ['desire'])
  const answerId = await send(hana, { concerns: ['trauma'], saysOutside: true })
  const confirming = { answerId, staff: marlo, version: 1, now: NOON }
  expect(await confirmAnswer(db, confirming)).toEqual({ outcome: 'uncovered' })
  await confirmAnswer(db, { ...confirming, knowsUncovered: true })
  expect(await readPublicAnswer(db.read, answerId, TODAY)).toMatchObject({
    secondReader: 'moderator',
    uncovered: ['trauma'],
  })
})
