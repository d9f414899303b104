import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
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

/** The help lines that still stand beside these posts, for their author. */
export const helpBeside = (read: Reader, postIds: string[]) =>
  read
    .select({ postId: offeredHelp.postId, kinds: offeredHelp.kinds })
    .from(offeredHelp)
    .where(and(inArray(offeredHelp.postId, postIds), isNull(offeredHelp.closedDay)))
