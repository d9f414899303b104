import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { keepRemarks, type Remark } from './passage-notes'
import { type Colleague, whatMayBeDone } from './permissions'
import { readReadersOf } from './second-readers'
import { touchAnswer } from './touch-answer'

export type Left = { outcome: 'remarked' | 'remarks-missing' | 'stale' | 'not-allowed' | 'gone' }

type Leaving = { answerId: string; staff: Colleague; version: number; remarks: Remark[]; now: number }

/** Somebody who may read it leaves remarks on passages, and the answer goes on waiting for its second reader. */
export async function leaveRemarks(db: Db, leaving: Leaving): Promise<Left> {
  const { answerId, staff, version, remarks, now } = leaving
  if (remarks.length === 0) return { outcome: 'remarks-missing' }
  return db.write(async tx => {
    const answer = await touchAnswer(tx, answerId)
    if (!answer) return { outcome: 'gone' }
    if (answer.version !== version) return { outcome: 'stale' }
    const today = dayOf(now)
    const readers = await readReadersOf(tx, answer, today)
    if (!whatMayBeDone(answer, staff, today, readers).ask)
      return { outcome: answer.state === 'in-review' ? 'not-allowed' : 'stale' }
    const remarked = await keepRemarks(tx, { answerId, version, staffId: staff.id, today }, remarks)
    if (remarked > 0)
      await appendEvent(db, tx, {
        kind: 'answer-commented',
        actor: staff.id,
        now,
        answerId,
        detail: { version, remarks: remarked },
      })
    return { outcome: 'remarked' }
  })
}
