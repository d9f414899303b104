import { and, eq, isNotNull, lt, ne, or } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { applications, professionals } from '../../../db/schema'

/** Days for which a refused applicant can still read why, and for which facts outlive an ended credential. */
export const PURGE_AFTER = 30
/** Days for which a professional can read why their credential was withdrawn. */
export const PURGE_ENDING_AFTER = 180

export const purgeApplications = (db: Db, now: number) =>
  db.write(async tx => {
    const before = dayOf(now) - PURGE_AFTER
    const isOver = or(
      and(eq(applications.state, 'refused'), lt(applications.decidedDay, before)),
      and(eq(applications.state, 'confirmed'), lt(applications.validUntilDay, before)),
    )
    await tx
      .update(applications)
      .set({ sealed: '', checkSealed: null, wordsSealed: null })
      .where(and(isOver, ne(applications.sealed, '')))
      .returning({ id: applications.id })
    await tx
      .update(professionals)
      .set({ endedWordsSealed: null })
      .where(
        and(
          isNotNull(professionals.endedWordsSealed),
          lt(professionals.endedDay, dayOf(now) - PURGE_ENDING_AFTER),
        ),
      )
      .returning({ id: professionals.staffId })
  })
