import { and, eq, isNotNull, lt, ne } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { applications, professionals } from '../../../db/schema'

/** Days for which an applicant may still read why; so long, too, what was checked outlives what it was checked for. */
export const FORGET_AFTER = 30
/** Days for which a colleague may read why their credential was withdrawn: as long as for other words of ours. */
export const FORGET_ENDING_AFTER = 180

/** Empties what was sealed with applications that were refused, and with credentials that ended, so long ago. */
export const forgetApplications = (db: Db, now: number) =>
  db.write(async tx => {
    const before = dayOf(now) - FORGET_AFTER
    const empty = { sealed: '', checkSealed: null, wordsSealed: null }
    await tx
      .update(applications)
      .set(empty)
      .where(
        and(
          eq(applications.state, 'refused'),
          lt(applications.decidedDay, before),
          ne(applications.sealed, ''),
        ),
      )
      .returning({ id: applications.id })
    await tx
      .update(applications)
      .set(empty)
      .where(
        and(
          eq(applications.state, 'confirmed'),
          lt(applications.validUntilDay, before),
          ne(applications.sealed, ''),
        ),
      )
      .returning({ id: applications.id })
    await tx
      .update(professionals)
      .set({ endedWordsSealed: null })
      .where(
        and(
          isNotNull(professionals.endedWordsSealed),
          lt(professionals.endedDay, dayOf(now) - FORGET_ENDING_AFTER),
        ),
      )
      .returning({ id: professionals.staffId })
  })
