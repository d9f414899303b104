import { and, eq, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { incidents, posts, threads } from '../../db/schema'

const on = isNull(incidents.liftedDay)

export type Notice = Pick<typeof incidents.$inferSelect, 'id' | 'about' | 'notice' | 'replies'>

/** What stands above a conversation after a death or another serious incident; null where nothing does. */
export async function readNotice(read: Reader, threadId: string): Promise<Notice | null> {
  const [row] = await read
    .select({
      id: incidents.id,
      about: incidents.about,
      notice: incidents.notice,
      replies: incidents.replies,
    })
    .from(incidents)
    .where(and(eq(incidents.threadId, threadId), on))
  return row ?? null
}

/** Of a query of conversations: those without a notice. Nobody is led to one that has it. */
export const withoutNotice = (read: Reader): SQL =>
  notExists(
    read
      .select({ one: sql`1` })
      .from(incidents)
      .where(and(eq(incidents.threadId, threads.id), on)),
  )

/** Few at any time. Where conversations are listed or found, these come after all others. */
export const threadsUnderNotice = async (read: Reader): Promise<string[]> =>
  (await read.select({ id: incidents.threadId }).from(incidents).where(on)).map(({ id }) => id)

export const searchKeysUnderNotice = async (read: Reader): Promise<Set<number>> =>
  new Set(
    (
      await read
        .select({ key: posts.searchKey })
        .from(posts)
        .innerJoin(incidents, eq(incidents.threadId, posts.threadId))
        .where(on)
    ).map(({ key }) => key),
  )
