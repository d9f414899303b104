import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { offeredHelp } from '../../db/schema'

/** No event: it's nobody else's business. */
export const closeHelp = (db: Db, { postId, now }: { postId: string; now: number }) =>
  db.write(tx =>
    tx
      .update(offeredHelp)
      .set({ closedDay: dayOf(now) })
      .where(eq(offeredHelp.postId, postId))
      .returning({ postId: offeredHelp.postId }),
  )

export const helpBeside = (read: Reader, postIds: string[]) =>
  read
    .select({ postId: offeredHelp.postId, kinds: offeredHelp.kinds })
    .from(offeredHelp)
    .where(and(inArray(offeredHelp.postId, postIds), isNull(offeredHelp.closedDay)))
