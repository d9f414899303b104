import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { keepRemarks, notesSince, type Remark } from './passage-notes'
import { type Colleague, whatMayBeDone } from './permissions'
import { wasReadByAnother } from './revise-answer'
import { readReadersOf } from './second-readers'
import { type AnswerRow, touchAnswer } from './touch-answer'

/** 'stale': there was nothing to leave, and it does not wait for a second reader any more. */
export type Left = { outcome: 'remarked' | 'remarks-missing' | 'stale' | 'not-allowed' | 'gone' }

type Leaving = { staff: Colleague; version: number; remarks: Remark[]; now: number }

/** Somebody who may read it leaves remarks, and the answer goes on waiting for its second reader. */
export async function leaveRemarks(
  db: Db,
  { answerId, ...leaving }: Leaving & { answerId: string },
): Promise<Left> {
  if (leaving.remarks.length === 0) return { outcome: 'remarks-missing' }
  return db.write(async tx => {
    const answer = await touchAnswer(tx, answerId)
    return answer ? leaveIn(db, tx, answer, leaving) : { outcome: 'gone' }
  })
}

/**
 * The same within a change that holds the answer. What was given to second readers may be changed or settled while
 * one of them reads: what they say of the version before them reaches its author all the same.
 */
export async function leaveIn(
  db: Db,
  tx: Tx,
  answer: AnswerRow,
  { staff, version, remarks, now }: Leaving,
): Promise<{ outcome: 'remarked' | 'stale' | 'not-allowed' }> {
  const today = dayOf(now)
  const given = { ...answer, version, state: 'in-review' as const }
  const readers = await readReadersOf(tx, given, today)
  const wasGiven =
    version < answer.version || (version === answer.version && (await wasReadByAnother(tx, answer)))
  if (!wasGiven || !whatMayBeDone(given, staff, today, readers).ask) return { outcome: 'not-allowed' }
  if (remarks.length === 0) return { outcome: 'stale' }
  const on = { answerId: answer.id, version: Math.max(version, notesSince(answer)), staffId: staff.id, today }
  const left = await keepRemarks(tx, on, remarks)
  if (left > 0)
    await appendEvent(db, tx, {
      kind: 'answer-commented',
      actor: staff.id,
      now,
      answerId: answer.id,
      detail: { version, remarks: left },
    })
  return { outcome: 'remarked' }
}
