import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { offeredHelp } from '../../db/schema'

/** The author has seen the help lines beside a post and closes them. No event: it is nobody's business. */
export const closeHelp = (db: Db, { postId, now }: { postId: string; now: number }) =>
  db.write(tx =>
    tx
      .update(offeredHelp)
      .set({ closedDay: dayOf(now) })
      .where(eq(offeredHelp.postId, postId))
      .returning({ postId: offeredHelp.postId }),
  )
