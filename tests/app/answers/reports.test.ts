import { expect, test } from 'vitest'
import { lookAtReports, readReportedAnswers } from '../../../app/answers/reports'
import { reports } from '../../../db/schema'
import { openDesk, TODAY } from '../../support/professionals'
import { report } from '../../support/reports-and-appeals'
import { NOON } from '../../support/world'

test('an author, like a former professional, neither sees nor settles reports on their answer', async () => {
  const desk = await openDesk()
  const { db, hana, tomas, marlo, colleague } = desk
  const lapsed = await colleague('Lev', 'professional', TODAY - 1)
  const answerId = await desk.publish(hana)
  await report(desk, answerId, { subjectKind: 'answer', reason: 'wrong' })
  const [waiting] = await db.read.select().from(reports)
  const notes = [{ id: waiting?.id ?? '', sealed: '' }]
  for (const staff of [hana, lapsed]) {
    expect(await readReportedAnswers(db.read, staff, TODAY)).toEqual([])
    expect(await lookAtReports(db, { answerId, staff, outcome: 'kept', notes, now: NOON })).toEqual({
      outcome: 'gone',
    })
  }
  for (const staff of [tomas, marlo])
    expect(await readReportedAnswers(db.read, staff, TODAY)).toMatchObject([{ id: answerId }])
  expect(await lookAtReports(db, { answerId, staff: tomas, outcome: 'kept', notes, now: NOON })).toEqual({
    outcome: 'settled',
  })
})
