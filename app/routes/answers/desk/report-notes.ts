import type { AppLoadContext } from '@remix-run/node'
import { reportReasonLabel } from '../../../../moderation/policy'
import { settledOnAnswer } from '../../../../moderation/reports/read-reports'

/** The notes for colleagues that lie sealed in settled reports on an answer. For moderators, never for its author. */
export async function answerNotes({ db, secret }: AppLoadContext, answerId: string) {
  const settled = await settledOnAnswer(db.read, secret, answerId)
  const notes = settled.flatMap(({ id, reason, settledDay, words }) => {
    const note = words?.colleague
    return note ? [{ id, reason: reportReasonLabel(reason), settledDay: settledDay ?? 0, note }] : []
  })
  // One note was sealed into each report that it was about.
  return notes.filter((each, n) => notes.findIndex(other => other.note === each.note) === n)
}
