import { eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, reports } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { moreUrgent } from '../../moderation/cases/case'
import { bands } from '../../moderation/queue/queue-filter'
import { reportsOnAnswers, urgencyOf } from '../../moderation/reports/read-reports'
import { sealReport } from '../../moderation/reports/reports'
import { settleAnswerReports } from '../../moderation/reports/settle-reports'
import type { Staffing } from '../../moderation/staffing/staffed-hours'
import { readStaffing } from '../../moderation/staffing/who-is-there'
import { type Colleague, lockAnswer, whatMayBeDone } from './answer'
import { ONE_LINE, selectShown } from './shown-answers'

/** Leaves out answers that aren't shown and the colleague's own, as we promised the reporter. In the queue's order. */
export async function readReportedAnswers(read: Reader, secret: Secret, staff: Colleague, today: number) {
  const waiting = await reportsOnAnswers(read, secret)
  const staffing = await readStaffing(read, today * DAY)
  const found = []
  for (const id of new Set(waiting.map(report => report.subjectId))) {
    const [answer] = await selectShown(read, ONE_LINE).where(eq(answers.id, id))
    const shown = answer && { ...answer, state: 'published' as const, stillShownVersion: null }
    if (!shown || !whatMayBeDone(shown, staff, today).settleReports) continue
    const reports = waiting.filter(report => report.subjectId === id)
    found.push({
      id,
      question: shown.question,
      starter: shown.starter,
      reports,
      ...mostUrgent(reports, staffing),
    })
  }
  return found.sort(
    (a, b) =>
      bands.indexOf(a.priority) - bands.indexOf(b.priority) || a.byDay - b.byDay || (a.id < b.id ? -1 : 1),
  )
}

/** Of the reports on one answer, the one that has to be read first. */
const mostUrgent = (reports: { reason: string; madeDay: number }[], staffing: Staffing | null) =>
  reports
    .map(report => urgencyOf(report, staffing))
    .reduce((a, b) => ({
      priority: moreUrgent(a.priority, b.priority),
      byDay: Math.min(a.byDay, b.byDay),
    }))

type ReportsReviewed = { outcome: 'settled' | 'gone' | 'starter' }

/**
 * @param read ids of the reports on the page: one that came in later stays open
 * @param note for colleagues; empty for none
 */
export const reviewReports = (
  { db, secret }: { db: Db; secret: Secret },
  {
    answerId,
    staff,
    outcome,
    read,
    note,
    now,
  }: {
    answerId: string
    staff: Colleague
    outcome: 'kept' | 'review'
    read: string[]
    note: string
    now: number
  },
): Promise<ReportsReviewed> =>
  db.write(async tx => {
    const answer = await lockAnswer(tx, answerId)
    if (!answer || !whatMayBeDone(answer, staff, dayOf(now)).settleReports) return { outcome: 'gone' }
    if (outcome === 'review' && answer.starter) return { outcome: 'starter' }
    const waiting = (await reportsOnAnswers(tx, secret)).filter(
      report => report.subjectId === answerId && read.includes(report.id),
    )
    const settled = await settleAnswerReports(tx, { ids: waiting.map(report => report.id), outcome, now })
    if (settled.length === 0) return { outcome: 'gone' }
    if (note !== '')
      for (const { id, words } of waiting)
        await tx
          .update(reports)
          .set({ sealed: sealReport(secret, id, { ...words, colleague: note }) })
          .where(eq(reports.id, id))
          .returning({ id: reports.id })
    if (outcome === 'review')
      await tx
        .update(answers)
        .set({ reviewByDay: Math.min(answer.reviewByDay, dayOf(now) - 1) })
        .where(eq(answers.id, answerId))
        .returning()
    await appendEvent(db, tx, {
      kind: 'report-settled',
      actor: staff.id,
      now,
      answerId,
      detail: { outcome, reports: settled.length },
    })
    return { outcome: 'settled' }
  })
