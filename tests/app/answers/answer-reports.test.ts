import { expect, test } from 'vitest'
import { readReportedAnswers, reviewReports } from '../../../app/answers/answer-reports'
import { reports } from '../../../db/schema'
import type { StaffedSpan } from '../../../moderation/staffing/staffed-hours'
import { setHours } from '../../../moderation/staffing/who-is-there'
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
  const looked = {
    answerId,
    outcome: 'kept' as const,
    read: [waiting?.id ?? ''],
    note: 'Checked.',
    now: NOON,
  }
  for (const staff of [hana, lapsed]) {
    expect(await readReportedAnswers(db.read, desk.secret, staff, TODAY)).toEqual([])
    expect(await reviewReports(desk, { ...looked, staff })).toEqual({
      outcome: 'gone',
    })
  }
  for (const staff of [tomas, marlo])
    expect(await readReportedAnswers(db.read, desk.secret, staff, TODAY)).toMatchObject([{ id: answerId }])
  expect(await reviewReports(desk, { ...looked, staff: tomas })).toEqual({
    outcome: 'settled',
  })
})

test('reports on answers stand in the order of their urgency, each with the day that its sender was told', async () => {
  const desk = await openDesk()
  const { db, hana, tomas } = desk
  const [wrong, danger, illegal] = [
    await desk.publish(hana),
    await desk.publish(hana),
    await desk.publish(hana),
  ]
  await report(desk, wrong, { subjectKind: 'answer', reason: 'wrong' })
  await report(desk, illegal, { subjectKind: 'answer', reason: 'illegal' })
  await report(desk, danger, { subjectKind: 'answer', reason: 'danger' })
  expect(await readReportedAnswers(db.read, desk.secret, tomas, TODAY)).toMatchObject([
    { id: danger, priority: 'now', byDay: TODAY + 1 },
    { id: illegal, priority: 'today', byDay: TODAY + 1 },
    { id: wrong, priority: 'soon', byDay: TODAY + 1 },
  ])
})

test('where nobody reads at the weekend, the day that a report’s sender is told is a working day', async () => {
  const desk = await openDesk()
  const { db, hana, tomas, marlo } = desk
  const answerId = await desk.publish(hana)
  await report(desk, answerId, { subjectKind: 'answer', reason: 'wrong' })
  const madeOn = (TODAY + 3) % 7
  // Nobody for four days after the report.
  const week = Array.from({ length: 7 }, (_, day): StaffedSpan[] =>
    (day - madeOn + 7) % 7 === 5 ? [[540, 1020]] : [],
  )
  await setHours(db, { hours: { zone: 'UTC', week }, by: marlo.id, now: NOON })
  const [found] = await readReportedAnswers(db.read, desk.secret, tomas, TODAY)
  expect(found?.byDay).toBe(TODAY + 5)
})
