import { eq, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db, Tx } from '../../db'
import { type NewEvent, numberEvents } from '../../db/events'
import {
  boards,
  cases,
  decisions,
  events,
  offeredHelp,
  personas,
  posts,
  revisions,
  threadConcerns,
  threads,
} from '../../db/schema'

type New<T extends SQLiteTable> = Required<T['$inferInsert']>

export type Rows = {
  personas: New<typeof personas>[]
  threads: New<typeof threads>[]
  posts: New<typeof posts>[]
  revisions: New<typeof revisions>[]
  offeredHelp: New<typeof offeredHelp>[]
  threadConcerns: New<typeof threadConcerns>[]
  cases: New<typeof cases>[]
  decisions: New<typeof decisions>[]
  boards: Map<string, { threads: number; replies: number; activeDay: number }>
  events: NewEvent[]
}

export const noRows = (): Rows => ({
  personas: [],
  threads: [],
  posts: [],
  revisions: [],
  offeredHelp: [],
  threadConcerns: [],
  cases: [],
  decisions: [],
  boards: new Map(),
  events: [],
})

export const keepRows = (db: Db, rows: Rows): Promise<void> =>
  db.write(async tx => {
    await insertAll(tx, personas, rows.personas)
    // Titles before posts, as the search index reads them.
    await insertAll(tx, threads, rows.threads)
    await insertAll(tx, posts, rows.posts)
    await insertAll(tx, revisions, rows.revisions)
    await insertAll(tx, offeredHelp, rows.offeredHelp)
    await insertAll(tx, threadConcerns, rows.threadConcerns)
    await insertAll(tx, cases, rows.cases)
    await insertAll(tx, decisions, rows.decisions)
    for (const [id, { threads, replies, activeDay }] of rows.boards)
      await tx
        .update(boards)
        .set({
          threadCount: sql`${boards.threadCount} + ${threads}`,
          replyCount: sql`${boards.replyCount} + ${replies}`,
          activeDay: sql`case when ${boards.activeDay} < ${activeDay} then ${activeDay} else ${boards.activeDay} end`,
        })
        .where(eq(boards.id, id))
        .returning()
    await db.lockEvents(tx)
    await insertAll(tx, events, await numberEvents(tx, rows.events))
  })

const AT_ONCE = 400

export async function insertAll<T extends SQLiteTable>(
  tx: Tx,
  into: T,
  rows: T['$inferInsert'][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.insert(into).values(rows.slice(from, from + AT_ONCE) as never)
}
