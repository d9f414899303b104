import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Colleague } from '../../../app/answers/answer'
import { sendAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer } from '../../../app/answers/peer-review'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { readPinned } from '../../../app/answers/shown-answers'
import { events, peerReviews, professionals } from '../../../db/schema'
import { later, openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

test('confirming publishes, and pins at the top of each chosen board', async () => {
  const { db, hana, tomas, plant, send } = await openDesk()
  await plant('old', ['amber', 'cedar'])
  const answerId = await send(hana, { boards: ['amber', 'cedar'] })
  expect(await confirmAnswer(db, { answerId, staff: tomas, version: 1, now: NOON })).toEqual({
    outcome: 'published',
  })
  expect(await readPublicAnswer(db.read, answerId, TODAY)).toMatchObject({
    freshness: 'reviewed',
    by: { name: 'Dr Hana Levin', credential: 'psychosexual therapist' },
    secondReader: { name: 'Dr Tomas Levin', credential: 'psychosexual therapist' },
    publishedDay: TODAY,
  })
  for (const board of ['amber', 'cedar'])
    expect((await readPinned(db.read, board, TODAY)).map(answer => answer.id)).toEqual([answerId, 'old'])
  expect(await readPinned(db.read, 'birch', TODAY)).toEqual([])
})

test('nobody confirms their own answer', async () => {
  const { db, hana, send } = await openDesk()
  const answerId = await send(hana)
  const both: Colleague = { ...hana, roles: ['moderator', 'professional'] }
  for (const staff of [hana, both])
    expect(await confirmAnswer(db, { answerId, staff, version: 1, now: NOON })).toEqual({
      outcome: 'not-allowed',
    })
  expect(await readPublicAnswer(db.read, answerId, TODAY)).toBeNull()
})

test('nobody confirms with a credential that has ended', async () => {
  const { db, hana, colleague, send } = await openDesk()
  const lapsed = await colleague('Lev', 'professional', TODAY - 1)
  const answerId = await send(hana)
  expect(await confirmAnswer(db, { answerId, staff: lapsed, version: 1, now: NOON })).toEqual({
    outcome: 'not-allowed',
  })
})

test('a professional confirms what they were checked for, and a moderator what nobody else could', async () => {
  const { db, hana, tomas, marlo, send } = await openDesk()
  await db.write(tx =>
    tx
      .update(professionals)
      .set({ scope: ['pain', 'medical'] })
      .where(eq(professionals.staffId, tomas.id))
      .returning(),
  )
  const [talking, hurting] = [await send(hana), await send(hana, { concerns: ['pain', 'trauma'] })]
  const confirm = (answerId: string, staff: Colleague) =>
    confirmAnswer(db, { answerId, staff, version: 1, now: NOON })
  expect(await confirm(talking, tomas)).toEqual({ outcome: 'not-allowed' })
  expect(await confirm(hurting, marlo)).toEqual({ outcome: 'not-allowed' })
  expect(await confirm(hurting, tomas)).toEqual({ outcome: 'published' })
  expect(await confirm(talking, marlo)).toEqual({ outcome: 'published' })
  // Readers are told that it was a moderator, and not which.
  expect(await readPublicAnswer(db.read, talking, TODAY)).toMatchObject({ secondReader: 'moderator' })
})

test('a professional whose credential was withdrawn or has ended stands in nobody’s way', async () => {
  const { db, hana, tomas, marlo, send } = await openDesk()
  const answerId = await send(hana)
  await db.write(tx =>
    tx.update(professionals).set({ endedDay: TODAY }).where(eq(professionals.staffId, tomas.id)).returning(),
  )
  expect(await confirmAnswer(db, { answerId, staff: marlo, version: 1, now: NOON })).toEqual({
    outcome: 'published',
  })
})

test('a confirmation sent twice publishes once', async () => {
  const { db, hana, tomas, send } = await openDesk()
  const answerId = await send(hana)
  const confirm = { answerId, staff: tomas, version: 1, now: NOON }
  expect(await Promise.all([confirmAnswer(db, confirm), confirmAnswer(db, confirm)])).toEqual([
    { outcome: 'published' },
    { outcome: 'published' },
  ])
  expect(await db.read.$count(peerReviews)).toBe(1)
  expect(await db.read.$count(events, eq(events.kind, 'answer-published'))).toBe(1)
})

test('when two second readers confirm at once, one publishes and the other is told', async () => {
  const { db, hana, tomas, colleague, send } = await openDesk()
  const olga = await colleague('Olga', 'professional', TODAY + 400)
  const answerId = await send(hana)
  const both = await Promise.all(
    [tomas, olga].map(staff => confirmAnswer(db, { answerId, staff, version: 1, now: NOON })),
  )
  expect(both.map(each => each.outcome).sort()).toEqual(['published', 'stale'])
})

test('neither a draft nor an unknown answer can be confirmed', async () => {
  const { db, hana, marlo, draft } = await openDesk()
  const answerId = await draft(hana)
  expect(await confirmAnswer(db, { answerId, staff: marlo, version: 1, now: NOON })).toEqual({
    outcome: 'not-allowed',
  })
  expect(await confirmAnswer(db, { answerId: 'nowhere', staff: marlo, version: 1, now: NOON })).toEqual({
    outcome: 'gone',
  })
})

test('an answer that could not be shown as reviewed today cannot be published today', async () => {
  const { db, hana, tomas, colleague, send } = await openDesk()
  const olga = await colleague('Olga', 'professional', TODAY + 400)
  const late = await send(hana, { reviewByDay: TODAY + 5 })
  expect(await confirmAnswer(db, { answerId: late, staff: olga, version: 1, now: later(6) })).toEqual({
    outcome: 'out-of-date',
  })
  const lapsed = await send(tomas, {})
  await db.write(tx =>
    tx
      .update(professionals)
      .set({ validUntilDay: TODAY - 1 })
      .where(eq(professionals.staffId, tomas.id))
      .returning(),
  )
  expect(await confirmAnswer(db, { answerId: lapsed, staff: olga, version: 1, now: NOON })).toEqual({
    outcome: 'out-of-date',
  })
})

test('a draft sent twice is sent once, and a stale draft not at all', async () => {
  const { db, hana, draft } = await openDesk()
  const answerId = await draft(hana)
  const sending = { answerId, staff: hana, version: 1, now: NOON }
  expect(await Promise.all([sendAnswer(db, sending), sendAnswer(db, sending)])).toEqual([
    { outcome: 'sent' },
    { outcome: 'sent' },
  ])
  expect(await db.read.$count(events, eq(events.kind, 'answer-sent'))).toBe(1)
  expect(await sendAnswer(db, { ...sending, version: 7 })).toEqual({ outcome: 'stale' })
})
