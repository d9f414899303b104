import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { applications } from '../../../db/schema'
import type { ApplicationRow } from './lock'

/**
 * Days that an application waits: enough for a reviewer who is away for a month, and then a second one. After that
 * it's deleted (GDPR Art. 5(1)(e)).
 */
export const WAIT_DAYS = 60
export const SECOND_LOOK_DAYS = 14
const WARN_DAYS = 14

type Waiting = Pick<ApplicationRow, 'madeDay' | 'checkedDay'>

export const lookUntil = ({ madeDay, checkedDay }: Waiting): number =>
  Math.max(madeDay + WAIT_DAYS, checkedDay === null ? 0 : checkedDay + SECOND_LOOK_DAYS)

export function waitOf(waiting: Waiting, today: number): { days: number; left: number | null } {
  const left = Math.max(0, lookUntil(waiting) - today)
  return { days: Math.max(0, today - waiting.madeDay), left: left <= WARN_DAYS ? left : null }
}

/** A whole day of grace, so that a clock that jumps a day closes nothing early. */
const isOver = (waiting: Waiting, today: number) => lookUntil(waiting) + 1 < today

export async function closeUnanswered(db: Db, now: number): Promise<void> {
  const today = dayOf(now)
  const open = inArray(applications.state, ['waiting', 'checked'])
  const waiting = await db.read.select().from(applications).where(open)
  for (const { id } of waiting.filter(each => isOver(each, today)))
    await db.write(async tx => {
      // Read again under lock: a colleague may have just checked it.
      const [row] = await tx
        .update(applications)
        .set({ id })
        .where(and(eq(applications.id, id), open))
        .returning()
      if (!row || !isOver(row, today)) return
      await tx
        .update(applications)
        .set({ state: 'closed', decidedDay: today, sealed: '', checkSealed: null, wordsSealed: null })
        .where(eq(applications.id, id))
        .returning()
      const detail = { application: id, outcome: 'closed' }
      await appendEvent(db, tx, { kind: 'application-decided', actor: 'machine', now, detail })
    })
}
