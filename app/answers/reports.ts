import { eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, reports } from '../../db/schema'
import { reportsOnAnswers } from '../../moderation/reports/read-reports'
import { settleAnswerReports } from '../../moderation/reports/settle-reports'
import { type Colleague, lockAnswer, whatMayBeDone } from './answer'
import { selectShown } from './shown-answers'

/**
 * Reports on expert answers that wait for this colleague, by answer; those on one that is not shown any more are left
 * out, and those on their own: whoever reported it was promised so.
 */
export async function readReportedAnswers(read: Reader, staff: Colleague, today: number) {
  const waiting = await reportsOnAnswers(read)
  const found = []
  for (const id of new Set(waiting.map(report => report.subjectId))) {
    const [answer] = await selectShown(read).where(eq(answers.id, id))
    const shown = answer && { ...answer, state: 'published' as const, stillShownVersion: null }
    if (shown && whatMayBeDone(shown, staff, today).settleReports)
      found.push({
        id,
        question: shown.question,
        starter: shown.starter,
        reports: waiting.filter(report => report.subjectId === id),
      })
  }
  return found
}

/** "gone": somebody else settled them. "starter": it never was shown as reviewed, so that cannot be taken from it. */
export type LookedAt = { outcome: 'settled' | 'gone' | 'starter' }

/**
 * Settles the reports that a colleague read: nothing to change, or no longer shown as reviewed.
 * @param notes the reports they had before them, each with its words sealed anew, with the note for colleagues
 */
export const lookAtReports = (
  db: Db,
  {
    answerId,
    staff,
    outcome,
    notes,
    now,
  }: {
    answerId: string
    staff: Colleague
    outcome: 'kept' | 'review'
    notes: { id: string; sealed: string }[]
    now: number
  },
): Promise<LookedAt> =>
  db.write(async tx => {
    const answer = await lockAnswer(tx, answerId)
    if (!answer || !whatMayBeDone(answer, staff, dayOf(now)).settleReports) return { outcome: 'gone' }
    if (outcome === 'review' && answer.starter) return { outcome: 'starter' }
    const settled = await settleAnswerReports(tx, { ids: notes.map(note => note.id), outcome, now })
    if (settled.length === 0) return { outcome: 'gone' }
    for (const { id, sealed } of notes.filter(note => settled.some(each => each.id === note.id)))
      await tx.update(reports).set({ sealed }).where(eq(reports.id, id)).returning({ id: reports.id })
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
