import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readDesk } from '../../../app/answers/desk'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { searchAnswers } from '../../../app/answers/library'
import { draftAnswer, newAnswerId } from '../../../app/answers/lifecycle'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { listQuestions } from '../../../app/answers/questions/question'
import { readPinned } from '../../../app/answers/shown-answers'
import { answers, events, questions } from '../../../db/schema'
import { draftOf, openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

test('only its author can see a draft', async () => {
  const { db, hana, tomas, marlo, draft } = await openDesk()
  const id = await draft(hana)
  expect(await readPublicAnswer(db.read, id, TODAY)).toBeNull()
  expect(await readPinned(db.read, 'cedar', TODAY)).toEqual([])
  expect(await searchAnswers(db.read, ['words'], TODAY)).toEqual([])
  for (const staff of [tomas, marlo]) {
    expect(await readDeskAnswer(db.read, id, staff, TODAY)).toBeNull()
    expect(JSON.stringify(await readDesk(db.read, staff, TODAY))).not.toContain(id)
    expect((await listQuestions(db.read, staff, TODAY)).flatMap(board => board.questions)).toEqual([])
  }
  expect(await readDeskAnswer(db.read, id, hana, TODAY)).toMatchObject({
    state: 'draft',
    version: 1,
    by: { name: 'Dr Hana Levin' },
  })
  expect((await readDesk(db.read, hana, TODAY)).mine).toMatchObject([{ id, state: 'draft' }])
})

test('the same form makes one answer, even when it arrives twice at once', async () => {
  const { db, hana } = await openDesk()
  const form = { answerId: newAnswerId(), staff: hana, draft: draftOf(), send: true, now: NOON }
  const saved = await Promise.all([draftAnswer(db, form), draftAnswer(db, form), draftAnswer(db, form)])
  expect(saved).toEqual(Array(3).fill({ outcome: 'saved', answerId: form.answerId }))
  expect(await db.read.$count(answers)).toBe(1)
  expect(await db.read.$count(questions)).toBe(1)
  const told = await db.read
    .select({ kind: events.kind })
    .from(events)
    .where(eq(events.answerId, form.answerId))
    .orderBy(asc(events.seq))
  expect(told.map(event => event.kind)).toEqual(['answer-drafted', 'answer-sent'])
})

test('a form sent again with other words keeps the other words', async () => {
  const { db, hana } = await openDesk()
  const form = { answerId: newAnswerId(), staff: hana, send: false, now: NOON }
  await draftAnswer(db, { ...form, draft: draftOf() })
  await draftAnswer(db, {
    ...form,
    draft: draftOf({ easy: 'Other words.', question: 'How do we begin to talk?' }),
  })
  expect(await readDeskAnswer(db.read, form.answerId, hana, TODAY)).toMatchObject({
    version: 1,
    easy: 'Other words.',
    question: { text: 'How do we begin to talk?' },
  })
})

test('nobody overwrites a colleague’s answer by knowing its id', async () => {
  const { db, hana, tomas, draft } = await openDesk()
  const answerId = await draft(hana)
  expect(
    await draftAnswer(db, {
      answerId,
      staff: tomas,
      draft: draftOf({ easy: 'Mine.' }),
      send: false,
      now: NOON,
    }),
  ).toEqual({ outcome: 'not-allowed' })
})

test('moderators, and professionals whose credential has ended, cannot write answers', async () => {
  const { db, marlo, colleague } = await openDesk()
  const lapsed = await colleague('Lev', 'professional', TODAY - 1)
  for (const staff of [marlo, lapsed])
    expect(
      await draftAnswer(db, { answerId: newAnswerId(), staff, draft: draftOf(), send: false, now: NOON }),
    ).toEqual({ outcome: 'not-allowed' })
  expect(await db.read.$count(answers)).toBe(0)
})

test('an answer to an unknown question is not saved', async () => {
  const { db, hana } = await openDesk()
  const draft = draftOf({ questionId: 'nowhere', question: '' })
  expect(
    await draftAnswer(db, { answerId: newAnswerId(), staff: hana, draft, send: false, now: NOON }),
  ).toEqual({ outcome: 'gone' })
})
