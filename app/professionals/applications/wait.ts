import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { applications } from '../../../db/schema'
import type { ApplicationRow } from './lock'

/**
 * Days that an application waits: a checker who is away for a month, and a second one after that, still come to it.
 * After that what somebody told would lie here for nothing (GDPR Art. 5(1)(e): no longer than needed).
 */
export const WAIT_DAYS = 60
/** Days that the second colleague has, however late the first one looked. */
export const SECOND_LOOK_DAYS = 14
/** Days before the end from which the staff are warned. */
const WARN_DAYS = 14

type Waiting = Pick<ApplicationRow, 'madeDay' | 'checkedDay'>

/** The last day on which somebody surely still looks at it. */
export const lookUntil = ({ madeDay, checkedDay }: Waiting): number =>
  Math.max(madeDay + WAIT_DAYS, checkedDay === null ? 0 : checkedDay + SECOND_LOOK_DAYS)

/** How long it has waited, and how many days are left once these are few; null while they are many. */
export function waitOf(waiting: Waiting, today: number): { days: number; left: number | null } {
  const left = Math.max(0, lookUntil(waiting) - today)
  return { days: Math.max(0, today - waiting.madeDay), left: left <= WARN_DAYS ? left : null }
}

/** A whole day later than was promised, so that a clock which jumps a day closes none too early. */
const isOver = (waiting: Waiting, today: number) => lookUntil(waiting) + 1 < today

/** Closes what nobody decided in time, and deletes at once what was told there. */
export async function closeUnanswered(db: Db, now: number): Promise<void> {
  const today = dayOf(now)
  const open = inArray(applications.state, ['waiting', 'checked'])
  const waiting = await db.read.select().from(applications).where(open)
  for (const { id } of waiting.filter(each => isOver(each, today)))
    await db.write(async tx => {
      // Held and read anew: a colleague may just have looked.
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
