import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { adoptAnswer } from '../../../app/answers/adopt'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { sendAnswer } from '../../../app/answers/lifecycle'
import { outsideOf } from '../../../app/answers/outside-scope'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { answerVersions, professionals } from '../../../db/schema'
import { openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

async function withScope(scope: string[]) {
  const desk = await openDesk()
  const { db, hana } = desk
  await db.write(tx =>
    tx.update(professionals).set({ scope }).where(eq(professionals.staffId, hana.id)).returning(),
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
