import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { readReportedAnswers } from '../../../app/answers/answer-reports'
import { readDesk } from '../../../app/answers/desk'
import { searchAnswers } from '../../../app/answers/library'
import { reviseAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer } from '../../../app/answers/peer-review'
import { orderPins } from '../../../app/answers/pins'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { readRemoval, removeAnswer, restoreAnswer } from '../../../app/answers/removal'
import { readPinned } from '../../../app/answers/shown-answers'
import { DAY } from '../../../db/clock'
import { decisions, events, pins, reports } from '../../../db/schema'
import { reasonOf, standardWords } from '../../../moderation/policy'
import { readPublicLog } from '../../../moderation/transparency/transparency'
import { draftOf, openDesk, TODAY } from '../../support/professionals'
import { report } from '../../support/reports-and-appeals'
import { NOON } from '../../support/world'

type Desk = Awaited<ReturnType<typeof openDesk>>

const take = (
  { db, marlo }: Desk,
  answerId: string,
  { staff = marlo, reason = 'unsafe-advice', words = '' } = {},
) => removeAnswer(db, { answerId, staff, reason, words, now: NOON })

/** Whether it is seen on its page, above its board and in the search. */
async function seen({ db }: Desk, answerId: string, boardId = 'cedar', word = 'words') {
  const [page, pinned, found] = await Promise.all([
    readPublicAnswer(db.read, answerId, TODAY),
    readPinned(db.read, boardId, TODAY),
    searchAnswers(db.read, [word], TODAY),
  ])
  const has = (list: { id: string }[]) => list.some(each => each.id === answerId)
  return [page !== null, has(pinned), has(found)]
}

it('a removed starter answer leaves its page, board and search, with a full statement of reasons, and can be restored', async () => {
  const desk = await openDesk()
  const { db, marlo } = desk
  const id = await desk.plant('starter', ['cedar'])
  expect(await seen(desk, id)).toEqual([true, true, true])
  expect(await take(desk, id)).toEqual({ outcome: 'taken' })
  expect(await seen(desk, id)).toEqual([false, false, false])
  expect(await readRemoval(db.read, id)).toMatchObject({
    reason: 'unsafe-advice',
    rule: reasonOf('unsafe-advice')?.rule,
    words: standardWords('unsafe-advice', 'remove'),
    handle: 'Marlo',
  })
  const state = async () =>
    (await readDesk(db.read, marlo, TODAY)).boards.flatMap(board => board.answers)[0]?.state
  expect(await state()).toBe('taken')

  expect(await restoreAnswer(db, { answerId: id, staff: marlo, now: NOON })).toEqual({ outcome: 'back' })
  expect(await restoreAnswer(db, { answerId: id, staff: marlo, now: NOON })).toEqual({ outcome: 'back' })
  expect(await seen(desk, id)).toEqual([true, true, true])
  expect([await readRemoval(db.read, id), await state()]).toEqual([null, 'starter'])
  const told = await db.read.select().from(events).where(eq(events.answerId, id)).orderBy(events.seq)
  expect(told.map(event => event.kind)).toEqual(['decision-made', 'answer-put-back'])

  // The public log tells of five at least.
  for (let n = 0; n < 4; n++) {
    await take(desk, id)
    await restoreAnswer(db, { answerId: id, staff: marlo, now: NOON })
  }
  const [logged] = (await readPublicLog(db.read, { now: NOON + 2 * DAY })).days
  expect(logged?.done).toMatchObject([
    { what: 'put-back', rule: '', n: 5 },
    { what: 'remove', rule: 'no-harm', n: 5 },
  ])
})

it('a removed answer stays out of view in newer versions too, until it is restored', async () => {
  const desk = await openDesk()
  const { db, hana, tomas } = desk
  const id = await desk.publish(hana)
  expect(await take(desk, id, { words: 'The dose is wrong.' })).toEqual({ outcome: 'taken' })
  const draft = draftOf({ body: 'New words, and a dose that is right. '.repeat(6).trim() })
  const revised = await reviseAnswer(db, {
    answerId: id,
    staff: hana,
    version: 1,
    draft,
    send: true,
    now: NOON,
  })
  expect(revised.outcome).toBe('saved')
  expect(await confirmAnswer(db, { answerId: id, staff: tomas, version: 2, now: NOON })).toEqual({
    outcome: 'published',
  })
  expect(await seen(desk, id)).toEqual([false, false, false])
  await restoreAnswer(db, { answerId: id, staff: desk.marlo, now: NOON })
  expect((await readPublicAnswer(db.read, id, TODAY))?.body).toContain('New words')
})

it('removing an answer settles its reports, and it cannot be pinned meanwhile', async () => {
  const desk = await openDesk()
  const { db, hana } = desk
  const id = await desk.publish(hana)
  await report(desk, id, { subjectKind: 'answer', reason: 'wrong' })
  expect(await readReportedAnswers(db.read, desk.secret, desk.marlo, TODAY)).toHaveLength(1)
  await take(desk, id)
  const [row] = await db.read.select().from(reports)
  expect(row).toMatchObject({ state: 'settled', outcome: 'remove', settledDay: TODAY })
  expect(await readReportedAnswers(db.read, desk.secret, desk.marlo, TODAY)).toEqual([])
  const change = { kind: 'pin' as const }
  expect(await orderPins(db, { boardId: 'amber', answerId: id, change, staff: hana, now: NOON })).toEqual({
    outcome: 'gone',
  })
  expect(await db.read.$count(pins)).toBe(1)
})

it('a removal needs a reason, permission and a published answer, and removing twice is once', async () => {
  const desk = await openDesk()
  const { db, hana, tomas } = desk
  const [id, draft] = [await desk.publish(hana), await desk.draft(tomas)]
  expect(await take(desk, id, { reason: 'tone' })).toEqual({ outcome: 'reason-missing' })
  expect(await take(desk, id, { words: 'x'.repeat(2_001) })).toEqual({ outcome: 'words-too-long' })
  for (const staff of [hana, tomas]) expect(await take(desk, id, { staff })).toEqual({ outcome: 'gone' })
  for (const each of [draft, 'none']) expect(await take(desk, each)).toEqual({ outcome: 'gone' })
  expect(await Promise.all([take(desk, id), take(desk, id)])).toEqual([
    { outcome: 'taken' },
    { outcome: 'taken' },
  ])
  expect(await db.read.$count(decisions)).toBe(1)
  expect(await restoreAnswer(db, { answerId: id, staff: hana, now: NOON })).toEqual({ outcome: 'gone' })
})
