import { and, eq, inArray } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { reports } from '../../db/schema'
import { moreUrgent } from '../cases/case'
import { type Outcome, type Priority, policy } from '../policy'

export type ReportOutcome = 'kept' | 'hide' | 'ask' | 'refuse' | 'remove' | 'withdrawn' | 'review'

const waitingOn = (postId: string) =>
  and(eq(reports.subjectKind, 'post'), eq(reports.subjectId, postId), eq(reports.state, 'open'))

export const priorityOfReport = (reason: string): Priority =>
  policy().reports.find(each => each.code === reason)?.priority ?? 'soon'

export async function settleReports(
  db: Db,
  tx: Tx,
  {
    caseId,
    postId,
    decisionId = null,
    outcome,
    now,
  }: {
    caseId: string | null
    postId: string
    decisionId?: string | null
    outcome: Outcome | 'withdrawn'
    now: number
  },
): Promise<void> {
  const told: ReportOutcome = outcome === 'publish' ? 'kept' : outcome
  const settled = await tx
    .update(reports)
    .set({ state: 'settled', outcome: told, settledDay: dayOf(now) })
    .where(waitingOn(postId))
    .returning({ id: reports.id })
  if (settled.length > 0)
    await appendEvent(db, tx, {
      kind: 'report-settled',
      actor: 'machine',
      now,
      caseId,
      postId,
      decisionId,
      detail: { outcome: told, reports: settled.length },
    })
}

export async function reopenReports(tx: Tx, caseId: string): Promise<void> {
  await tx
    .update(reports)
    .set({ state: 'open', outcome: null, settledDay: null })
    .where(and(eq(reports.caseId, caseId), eq(reports.state, 'settled')))
    .returning({ id: reports.id })
}

export async function reportedOn(tx: Tx, postId: string): Promise<Priority | null> {
  const waiting = await tx.select({ reason: reports.reason }).from(reports).where(waitingOn(postId))
  if (waiting.length === 0) return null
  return waiting.map(each => priorityOfReport(each.reason)).reduce(moreUrgent)
}

export async function stillReported(tx: Tx, postId: string) {
  const priority = await reportedOn(tx, postId)
  return priority && { kind: 'report' as const, priority, because: ['reported'] }
}

export async function carryReports(
  tx: Tx,
  { postId, caseId }: { postId: string; caseId: string },
): Promise<void> {
  await tx.update(reports).set({ caseId }).where(waitingOn(postId)).returning({ id: reports.id })
}

export const settleAnswerReports = (
  tx: Tx,
  { ids, outcome, now }: { ids: string[]; outcome: 'kept' | 'review' | 'remove'; now: number },
) =>
  tx
    .update(reports)
    .set({ state: 'settled', outcome, settledDay: dayOf(now) })
    .where(and(inArray(reports.id, ids), eq(reports.state, 'open')))
    .returning({ id: reports.id })
