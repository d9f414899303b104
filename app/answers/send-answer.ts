import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, peerReviews } from '../../db/schema'
import { keepVersion, readVersion } from './keep-version'
import { type Colleague, whatMayBeDone } from './permissions'
import { type AnswerRow, touchAnswer } from './touch-answer'

export type SentToReader = { outcome: 'sent' | 'stale' | 'not-allowed' | 'gone' }

type Sending = { answerId: string; staff: Colleague; version: number; now: number }

/** Sends a draft to a second reader. Sent twice, it is sent once. */
export const sendAnswer = (db: Db, { answerId, staff, version, now }: Sending): Promise<SentToReader> =>
  db.write(async tx => {
    const answer = await touchAnswer(tx, answerId)
    if (!answer) return { outcome: 'gone' }
    const own = answer.authorId === staff.id
    const sentAs = [version, version + 1].includes(answer.version)
    if (own && answer.state === 'in-review' && sentAs) return { outcome: 'sent' }
    // Whose it is comes first: a stranger learns nothing of its version. The author of an older page is told so.
    const may = whatMayBeDone(answer, staff, dayOf(now)).send
    if (!may && !own) return { outcome: 'not-allowed' }
    if (answer.version !== version) return { outcome: 'stale' }
    if (!may) return { outcome: 'not-allowed' }
    await sendIn(db, tx, answer, { staff, now })
    return { outcome: 'sent' }
  })

/**
 * Within a change that has checked that it may. What somebody asked to change and its author leaves as it is goes as a
 * version of its own: each reader has one word on a version.
 */
export async function sendIn(
  db: Db,
  tx: Tx,
  { id, version: written }: Pick<AnswerRow, 'id' | 'version'>,
  { staff, now }: { staff: Colleague; now: number },
) {
  const text = (await wasRead(tx, id, written)) ? await readVersion(tx, id, written) : null
  const version = text ? written + 1 : written
  if (text) await keepVersion(tx, id, version, text, dayOf(now))
  await tx.update(answers).set({ state: 'in-review', version }).where(eq(answers.id, id)).returning()
  await appendEvent(db, tx, { kind: 'answer-sent', actor: staff.id, now, answerId: id, detail: { version } })
}

/** Whether a second reader said something on this version. */
export const wasRead = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.$count(peerReviews, and(eq(peerReviews.answerId, id), eq(peerReviews.version, version)))) > 0
