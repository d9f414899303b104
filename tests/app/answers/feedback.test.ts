import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  countFeedback,
  giveFeedback,
  readDays,
  readEffect,
  readEffects,
  readOwnFeedback,
} from '../../../app/answers/feedback'
import { readBoardAnswers } from '../../../app/answers/library'
import { draftAnswer, newAnswerId, renewAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer } from '../../../app/answers/peer-review'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { claimCluster } from '../../../app/answers/questions/question-desk'
import { readPinned } from '../../../app/answers/shown-answers'
import { addViews } from '../../../app/answers/views'
import { countView, flushViews } from '../../../app/server/counters'
import { DAY } from '../../../db/clock'
import { answers, answerThreads, events } from '../../../db/schema'
import { draftOf, openDesk, TODAY } from '../../support/professionals'
import { openQuestions } from '../../support/questions'
import { NOON } from '../../support/world'

async function published() {
  const desk = await openDesk()
  const id = await desk.publish(desk.hana)
  return { ...desk, id }
}

test('each reader’s feedback counts once, the latest of it, and tells nobody who gave it', async () => {
  const { db, id } = await published()
  const say = (tag: string, what: 'helped' | 'not-for-me' | 'out-of-date') =>
    giveFeedback(db, { answerId: id, tag, kind: what, now: NOON })
  await say('ada', 'helped')
  await Promise.all([say('ben', 'helped'), say('ben', 'helped')])
  await say('ada', 'out-of-date')
  expect(await countFeedback(db.read, id)).toEqual({ helped: 1, 'not-for-me': 0, 'out-of-date': 1 })
  expect(await readOwnFeedback(db.read, id, 'ada')).toBe('out-of-date')
  expect(await readOwnFeedback(db.read, id, 'carla')).toBeNull()
  expect(await countFeedback(db.read, id, TODAY + 1)).toEqual({
    helped: 0,
    'not-for-me': 0,
    'out-of-date': 0,
  })
  expect(await say('ada', 'helped')).toEqual({ outcome: 'said' })
  expect(await giveFeedback(db, { answerId: 'none', tag: 'ada', kind: 'helped', now: NOON })).toEqual({
    outcome: 'gone',
  })
})

test('a draft takes no feedback', async () => {
  const { db, draft, hana } = await openDesk()
  const answerId = await draft(hana)
  expect(await giveFeedback(db, { answerId, tag: 'ada', kind: 'helped', now: NOON })).toEqual({
    outcome: 'gone',
  })
})

test('views are counted by the day, in memory first, and leave no event', async () => {
  const { db, id, hana } = await published()
  const before = await db.read.$count(events)
  for (let n = 0; n < 3; n++) countView(db, id)
  countView(db, 'no such answer')
  await flushViews(db, NOON)
  await flushViews(db, NOON)
  await addViews(db, [[id, 2]], NOON - 40 * DAY)
  expect(await readEffect(db.read, id, TODAY)).toMatchObject({ reads: 5, lately: 3, conversations: 0 })
  const days = await readDays(db.read, id, TODAY)
  expect([days.length, days[0]?.day, days.at(-1)]).toEqual([30, TODAY - 29, { day: TODAY, reads: 3 }])
  expect(await readEffects(db.read, hana.id, TODAY)).toMatchObject([{ id, reads: 5 }])
  expect(await db.read.$count(events)).toBe(before)
})

test('an answer’s effect counts the conversations it stands in and who asked there, and no number of people below three', async () => {
  const { db, hana, tomas, ada, ben, carla, askTogether, ask, wonder, groupOf } = await openQuestions()
  const [first = ''] = await askTogether()
  const groupId = (await groupOf(first)) ?? ''
  await claimCluster(db, { groupId, staff: hana, now: NOON })
  const answerId = newAnswerId()
  await draftAnswer(db, {
    ...{ answerId, staff: hana, draft: draftOf({ concerns: ['medication'] }), send: true, now: NOON },
    groupId,
  })
  const effect = async () => {
    const { conversations, askers } = await readEffect(db.read, answerId, TODAY)
    return [conversations, askers]
  }
  expect(await effect()).toEqual([0, 0])
  await confirmAnswer(db, { answerId, staff: tomas, version: 1, now: NOON })
  expect(await effect()).toEqual([3, 3])

  const { threadId } = await ask(ada, 'Is it safe to wait?')
  await wonder(ben, threadId)
  await db.write(tx => tx.delete(answerThreads).where(eq(answerThreads.answerId, answerId)).returning())
  await db.write(tx => tx.insert(answerThreads).values({ answerId, threadId, day: TODAY }).returning())
  expect(await effect()).toEqual([1, 'few'])
  await wonder(carla, threadId)
  expect(await effect()).toEqual([1, 3])
})

test('an answer past its review date leaves the pins, and returns once it is renewed and reviewed', async () => {
  const { db, id, hana, tomas } = await published()
  const late = NOON + 301 * DAY
  const pinned = async (now: number) =>
    (await readPinned(db.read, 'cedar', TODAY + Math.round((now - NOON) / DAY))).map(answer => answer.id)
  expect(await pinned(NOON)).toEqual([id])
  expect(await pinned(late)).toEqual([])

  const press = () => renewAnswer(db, { answerId: id, staff: hana, version: 1, now: late })
  expect(await press()).toEqual({ outcome: 'saved', answerId: id })
  expect(await press()).toEqual({ outcome: 'saved', answerId: id })
  expect((await readPublicAnswer(db.read, id, TODAY + 301))?.freshness).toBe('under-review')
  await confirmAnswer(db, { answerId: id, staff: tomas, version: 2, now: late })
  expect(await pinned(late)).toEqual([id])
  const [row] = await db.read.select().from(answers).where(eq(answers.id, id))
  expect(row).toMatchObject({ version: 2, state: 'published', publishedDay: TODAY + 301 })
  expect(row?.reviewByDay).toBeGreaterThan(TODAY + 301 + 360)
})

test('only its author renews an answer, and only the version they read', async () => {
  const { db, id, hana, tomas, marlo } = await published()
  for (const staff of [tomas, marlo])
    expect(await renewAnswer(db, { answerId: id, staff, version: 1, now: NOON })).toEqual({
      outcome: 'not-allowed',
    })
  expect(await renewAnswer(db, { answerId: id, staff: hana, version: 7, now: NOON })).toEqual({
    outcome: 'stale',
  })
  expect(await renewAnswer(db, { answerId: 'none', staff: hana, version: 1, now: NOON })).toEqual({
    outcome: 'gone',
  })
})

test('a board’s page of answers has them all, pins first and outdated ones last, and can be searched by every word', async () => {
  const { db, id, publish, plant, tomas } = await published()
  const another = await publish(tomas, {
    question: 'What may a doctor ask about this?',
    reviewByDay: TODAY + 10,
  })
  await plant('starter', ['cedar'], 9)
  const shown = async (today: number, lookedFor: string[] = []) =>
    (await readBoardAnswers(db.read, 'cedar', { today, lookedFor }))?.answers.map(answer => answer.id)
  const all = await shown(TODAY)
  expect(all).toHaveLength(3)
  expect(new Set(all)).toEqual(new Set([id, another, 'starter']))
  expect((await shown(TODAY + 11))?.at(-1)).toBe(another)
  expect(await shown(TODAY, ['DOCTOR', 'ask'])).toEqual([another])
  expect(await shown(TODAY, ['doctor', 'zebra'])).toEqual([])
  expect(await readBoardAnswers(db.read, 'none', { today: TODAY })).toBeNull()
})
