import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { cases, reports } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { REMOVAL_REQUEST } from '../policy'
import type { Staffing } from '../staffing/staffed-hours'
import { deadlineIn, readStaffing } from '../staffing/who-is-there'
import { openReports, reportCodeHash } from './reports'
import { priorityOfReport, type ReportOutcome } from './settle-reports'

type ReportState = { madeDay: number; legal: boolean; aboutMe: boolean } & (
  | { state: 'open'; byDay: number }
  | { state: 'settled'; outcome: ReportOutcome; settledDay: number }
)

export async function readReportState(read: Reader, code: string, now: number): Promise<ReportState | null> {
  const [row] = await read
    .select({ report: reports, deadlineAt: cases.deadlineAt })
    .from(reports)
    .leftJoin(cases, eq(cases.id, reports.caseId))
    .where(eq(reports.codeHash, reportCodeHash(code)))
  if (!row) return null
  const { madeDay, legal, reason, outcome, settledDay, state } = row.report
  const aboutMe = reason === REMOVAL_REQUEST
  if (state === 'settled')
    return {
      madeDay,
      legal,
      aboutMe,
      state,
      outcome: (outcome ?? 'kept') as ReportOutcome,
      settledDay: settledDay ?? madeDay,
    }
  return {
    madeDay,
    legal,
    aboutMe,
    state,
    byDay: row.deadlineAt
      ? dayOf(row.deadlineAt)
      : urgencyOf({ reason, madeDay }, await readStaffing(read, now)).byDay,
  }
}

const shown = {
  id: reports.id,
  subjectId: reports.subjectId,
  reason: reports.reason,
  legal: reports.legal,
  sealed: reports.sealed,
  madeDay: reports.madeDay,
}

export const reportsInCase = async (read: Reader, secret: Secret, caseId: string) =>
  openReports(
    secret,
    await read
      .select(shown)
      .from(reports)
      .where(eq(reports.caseId, caseId))
      .orderBy(desc(reports.madeDay), asc(reports.id)),
  )

export const reportsOnAnswers = async (read: Reader, secret: Secret) =>
  openReports(
    secret,
    await read
      .select(shown)
      .from(reports)
      .where(and(eq(reports.subjectKind, 'answer'), eq(reports.state, 'open')))
      .orderBy(asc(reports.madeDay), asc(reports.id))
      .limit(200),
  )

/** How urgent a report is, and the day by which we told its sender that somebody reads it: never one without a reader. */
export function urgencyOf(
  { reason, madeDay }: { reason: string; madeDay: number },
  staffing: Staffing | null,
) {
  const priority = priorityOfReport(reason)
  // Only the day is known: its end.
  return { priority, byDay: dayOf(deadlineIn(staffing, priority, (madeDay + 1) * DAY - 1)) }
}

export const openReportsOnAnswers = (read: Reader): Promise<number> =>
  read.$count(reports, and(eq(reports.subjectKind, 'answer'), eq(reports.state, 'open')))

export const openReportsOn = async (read: Reader, answerId: string): Promise<string[]> =>
  (
    await read
      .select({ id: reports.id })
      .from(reports)
      .where(
        and(eq(reports.subjectKind, 'answer'), eq(reports.subjectId, answerId), eq(reports.state, 'open')),
      )
  ).map(row => row.id)

export const settledOnAnswer = async (read: Reader, secret: Secret, answerId: string) =>
  openReports(
    secret,
    await read
      .select({ ...shown, settledDay: reports.settledDay })
      .from(reports)
      .where(
        and(eq(reports.subjectKind, 'answer'), eq(reports.subjectId, answerId), eq(reports.state, 'settled')),
      )
      .orderBy(desc(reports.settledDay), asc(reports.id))
      .limit(20),
  )

/**
 * The tags of open reports on posts that are somebody's own.
 * @param isOwn only their session can tell
 */
export async function openReportTags(
  read: Reader,
  isOwn: (report: { subjectKind: string; subjectId: string; reason: string; reporterTag: string }) => boolean,
): Promise<string[]> {
  const rows = await read
    .select({
      subjectKind: reports.subjectKind,
      subjectId: reports.subjectId,
      reason: reports.reason,
      reporterTag: reports.reporterTag,
    })
    .from(reports)
    .innerJoin(cases, eq(cases.id, reports.caseId))
    .where(and(eq(cases.state, 'open'), isNotNull(reports.reporterTag)))
  return rows.flatMap(({ reporterTag, ...row }) =>
    reporterTag !== null && isOwn({ ...row, reporterTag }) ? [reporterTag] : [],
  )
}
