import { and, desc, eq, gt, isNull, max, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOfHour } from '../../db/clock'
import { askedThreads, boards, events, posts, threadConcerns, threads } from '../../db/schema'
import type { Asking } from './alike'

/** A published conversation that asks for an expert's view. */
export const asks = and(eq(threads.visibility, 'published'), eq(threads.wish, 'expert'))

/** So many of the newest are looked at. */
const MOST = 2_000

/** Whoever changes groups or what stands in them waits here first, before any row. */
export const holdAskings = (db: Db, tx: Tx) => db.lock(tx, 'askings')

/** What is in groups, newest first. @param sinceDay leaves out what was asked before that day */
export async function readAskings(read: Reader, { sinceDay = 0, most = MOST } = {}) {
  // One after the other: within a change there is one connection.
  const concerns = await readConcernsAsked(read)
  const rows = await read
    .select({
      id: askedThreads.threadId,
      groupId: askedThreads.groupId,
      askedDay: askedThreads.askedDay,
      title: threads.title,
      text: posts.body,
      personaId: posts.personaId,
      boardId: threads.boardId,
      board: boards.title,
    })
    .from(askedThreads)
    .innerJoin(threads, and(eq(threads.id, askedThreads.threadId), asks))
    .innerJoin(posts, opening)
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(gt(askedThreads.askedDay, sinceDay - 1))
    .orderBy(desc(askedThreads.askedDay), desc(askedThreads.threadId))
    .limit(most)
  return rows.map(row => ({ ...row, concerns: concerns.get(row.id) ?? [] }))
}

export type AskedThread = Awaited<ReturnType<typeof readAskings>>[number]

/** What asks and is in no group yet: just published, or asked before there were groups. */
export async function readUngrouped(read: Reader): Promise<(Asking & { askedDay: number })[]> {
  // One after the other: within a change there is one connection.
  const concerns = await readConcernsAsked(read)
  const rows = await read
    .select({
      id: threads.id,
      title: threads.title,
      text: posts.body,
      createdDay: threads.createdDay,
      askedHour: max(events.hour).mapWith(Number),
    })
    .from(threads)
    .innerJoin(posts, opening)
    .leftJoin(askedThreads, eq(askedThreads.threadId, threads.id))
    .leftJoin(events, and(eq(events.threadId, threads.id), eq(events.kind, 'expert-asked')))
    .where(and(asks, isNull(askedThreads.threadId)))
    .groupBy(threads.id, posts.id)
    .orderBy(threads.createdDay, threads.id)
  return rows.map(({ createdDay, askedHour, ...row }) => ({
    ...row,
    askedDay: askedHour ? dayOfHour(askedHour) : createdDay,
    concerns: concerns.get(row.id) ?? [],
  }))
}

export const countUngrouped = async (read: Reader): Promise<number> => {
  const [row] = await read
    .select({ n: sql`count(*)`.mapWith(Number) })
    .from(threads)
    .leftJoin(askedThreads, eq(askedThreads.threadId, threads.id))
    .where(and(asks, isNull(askedThreads.threadId)))
  return row?.n ?? 0
}

const opening = and(eq(posts.threadId, threads.id), eq(posts.position, 0))

/** What conversations that ask are about, less what was said not to be so. */
async function readConcernsAsked(read: Reader): Promise<Map<string, string[]>> {
  const rows = await read
    .select({ threadId: threadConcerns.threadId, concern: threadConcerns.concern })
    .from(threadConcerns)
    .innerJoin(threads, and(eq(threads.id, threadConcerns.threadId), asks))
    .where(and(isNull(threadConcerns.rejectedDay), isNull(threadConcerns.droppedDay)))
  const found = new Map<string, string[]>()
  for (const { threadId, concern } of rows) found.set(threadId, [...(found.get(threadId) ?? []), concern])
  return found
}
