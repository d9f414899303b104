import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { adoptAnswer } from '../../../app/answers/adopt'
import type { Colleague } from '../../../app/answers/answer'
import { formOf, readAnswerForm, sixRows, typedOf } from '../../../app/answers/answer-form'
import { countriesText } from '../../../app/answers/countries'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { sendAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer } from '../../../app/answers/peer-review'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { listQuestions } from '../../../app/answers/questions/question'
import { readPinned } from '../../../app/answers/shown-answers'
import { CONCERNS } from '../../../app/referrals/concern'
import { COUNTRIES } from '../../../app/referrals/country'
import { plant } from '../../../app/server/plant'
import { en as words } from '../../../app/words/en'
import { dateText } from '../../../db/clock'
import { answers, answerVersions } from '../../../db/schema'
import { starterAnswers } from '../../../db/seed/starter-answers'
import { openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

async function adopted() {
  const desk = await openDesk()
  await desk.plant('first', ['amber', 'birch'], 1)
  await desk.plant('second', ['amber', 'birch'], 2)
  await desk.plant('third', ['amber'], 3)
  const made = await adoptAnswer(desk.db, { starterId: 'second', staff: desk.hana, now: NOON })
  if (made.outcome !== 'adopted') throw new Error(made.outcome)
  const order = async (board: string) =>
    (await readPinned(desk.db.read, board, TODAY)).map(answer => answer.id)
  async function adoptFrom(starterId: string, staff: Colleague, concerns: string[]) {
    await desk.db.write(tx =>
      tx.update(answerVersions).set({ concerns }).where(eq(answerVersions.answerId, starterId)).returning(),
    )
    const made = await adoptAnswer(desk.db, { starterId, staff, now: NOON })
    return made.outcome === 'adopted' ? made.answerId : ''
  }
  return { ...desk, answerId: made.answerId, order, adoptFrom }
}

test('an adopted starter is a draft under a professional’s name; the starter stays meanwhile', async () => {
  const { db, hana, tomas, answerId, order } = await adopted()
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({
    state: 'draft',
    own: true,
    question: { id: 'q-second', mayReword: false },
    body: 'Planted words.',
    sources: [{ title: 'A page', url: 'https://example.org/a' }],
    boards: [{ id: 'amber' }, { id: 'birch' }],
  })
  expect(await readDeskAnswer(db.read, answerId, tomas, TODAY)).toBeNull()
  expect(await order('amber')).toEqual(['first', 'second', 'third'])
})

test('when it is published it takes the starter’s places, and the starter is no longer pinned', async () => {
  const { db, hana, tomas, answerId, order } = await adopted()
  await sendAnswer(db, { answerId, staff: hana, version: 1, now: NOON })
  expect(await confirmAnswer(db, { answerId, staff: tomas, version: 1, now: NOON })).toEqual({
    outcome: 'published',
  })
  expect(await order('amber')).toEqual(['first', answerId, 'third'])
  expect(await order('birch')).toEqual(['first', answerId])
  expect(await readPublicAnswer(db.read, 'second', TODAY)).toMatchObject({
    freshness: 'starter',
    reviewedSince: answerId,
  })
})

test('an adopted starter keeps the concerns that the starter helps with', async () => {
  const { db, tomas, adoptFrom } = await adopted()
  const answerId = await adoptFrom('third', tomas, ['pain', 'desire'])
  expect(await readDeskAnswer(db.read, answerId, tomas, TODAY)).toMatchObject({
    concerns: ['pain', 'desire'],
  })
})

test('every starter answer, once adopted, is a draft that can be sent as it is', async () => {
  const { site, db, hana } = await openDesk()
  await plant(site)
  const boards = (await listQuestions(db.read, hana, TODAY)).map(board => board.id)
  const known = {
    words,
    boards,
    concerns: CONCERNS,
    countries: COUNTRIES,
    corrects: false,
    scope: [],
    today: TODAY,
  }
  for (const { id, concerns, ...starter } of starterAnswers) {
    const made = await adoptAnswer(db, { starterId: id, staff: hana, now: NOON })
    const draft =
      made.outcome === 'adopted' ? await readDeskAnswer(db.read, made.answerId, hana, TODAY) : null
    if (!draft) throw new Error(id)
    expect({ ...draft, boards: draft.boards.map(board => board.id).sort() }, id).toMatchObject({
      ...{ state: 'draft', concerns, body: starter.answer, boards: starter.boards.toSorted() },
    })
    const { boards: _, reviewByDay, countries, ...typed } = draft
    const fields = {
      ...{
        ...typed,
        questionId: '',
        question: draft.question.text,
        groupId: '',
        settled: [],
        outside: false,
      },
      boards: starter.boards,
      sources: sixRows(draft.sources),
      countries: countriesText(words, countries),
      reviewBy: dateText(reviewByDay),
    }
    expect(readAnswerForm(formOf(typedOf(fields)), { ...known, questions: 'fixed' }).faults, id).toEqual({})
    const sending = { answerId: draft.id, staff: hana, version: draft.version, now: NOON }
    expect(await sendAnswer(db, sending), id).toEqual({ outcome: 'sent' })
  }
})

test('a starter adopted twice is one draft', async () => {
  const { db, hana, tomas, answerId } = await adopted()
  const again = { starterId: 'second', staff: hana, now: NOON }
  const both = await Promise.all([adoptAnswer(db, again), adoptAnswer(db, again)])
  expect(both).toEqual([
    { outcome: 'adopted', answerId },
    { outcome: 'adopted', answerId },
  ])
  const race = { starterId: 'third', staff: tomas, now: NOON }
  await Promise.all([adoptAnswer(db, race), adoptAnswer(db, race)])
  expect(await db.read.$count(answers)).toBe(5)
})

test('only a starter can be adopted, and only by a professional', async () => {
  const { db, marlo, tomas, hana, publish } = await adopted()
  expect(await adoptAnswer(db, { starterId: 'first', staff: marlo, now: NOON })).toEqual({
    outcome: 'not-allowed',
  })
  const reviewed = await publish(hana)
  expect(await adoptAnswer(db, { starterId: reviewed, staff: tomas, now: NOON })).toEqual({
    outcome: 'not-allowed',
  })
  expect(await adoptAnswer(db, { starterId: 'nowhere', staff: tomas, now: NOON })).toEqual({
    outcome: 'gone',
  })
})
