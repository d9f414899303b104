import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers } from '../../db/schema'
import { readOutside } from './outside-scope'
import { type Colleague, whatMayBeDone } from './permissions'
import { type AnswerRow, touchAnswer } from './touch-answer'

/** 'outside': something in it lies outside of what its author was checked for, and they did not say so. */
export type SentToReader = { outcome: 'sent' | 'stale' | 'outside' | 'not-allowed' | 'gone' }

type Sending = { staff: Colleague; saysOutside?: boolean | undefined; now: number }

/** Sends a draft to a second reader. Sent twice, it is sent once. */
export const sendAnswer = (
  db: Db,
  { answerId, version, ...sending }: Sending & { answerId: string; version: number },
): Promise<SentToReader> =>
  db.write(async tx => {
    const { staff, now } = sending
    const answer = await touchAnswer(tx, answerId)
    if (!answer) return { outcome: 'gone' }
    const own = answer.authorId === staff.id
    const sentBefore = own && answer.state === 'in-review' && answer.version === version
    if (sentBefore) return { outcome: 'sent' }
    // Whose it is comes first: a stranger learns nothing of its version. The author of an older page is told so.
    const may = whatMayBeDone(answer, staff, dayOf(now)).send
    if (!may && !own) return { outcome: 'not-allowed' }
    if (answer.version !== version) return { outcome: 'stale' }
    if (!may) return { outcome: 'not-allowed' }
    return { outcome: (await sendIn(db, tx, answer, sending)) ? 'sent' : 'outside' }
  })

/** Within a change that has checked that it may. @returns false, and it stays a draft, where its author has to say first that it lies outside */
export async function sendIn(
  db: Db,
  tx: Tx,
  { id, version }: Pick<AnswerRow, 'id' | 'version'>,
  { staff, saysOutside, now }: Sending,
): Promise<boolean> {
  if (!saysOutside && (await readOutside(tx, id, version)).length > 0) return false
  await tx.update(answers).set({ state: 'in-review' }).where(eq(answers.id, id)).returning()
  await appendEvent(db, tx, { kind: 'answer-sent', actor: staff.id, now, answerId: id, detail: { version } })
  return true
}
