import { type AnyColumn, and, eq, gte, isNotNull, isNull, lt, min, sql } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf, dayOfNumber, firstNumberOf } from '../../db/clock'
import { installation, posts, threads, unanswered } from '../../db/schema'
import { repliedAfter } from './appearances'

/** Days before today for which hours are kept: allowances and deadlines of what nobody answered count them. */
const KEPT = 1
const MARK = 'hours-coarsened-to'

/**
 * The hours of what members wrote tell who wrote it where few write. Once they are over they become days, one day's in
 * a transaction; how long a conversation waited for its first reply is kept by itself.
 */
export async function coarsenTimes(db: Db, now: number): Promise<void> {
  const until = dayOf(now) - KEPT
  const [mark] = await db.read.select().from(installation).where(eq(installation.name, MARK))
  const [first] = await db.read.select({ key: min(posts.searchKey) }).from(posts)
  const start = Math.max(Number(mark?.value ?? 0), dayOfNumber(first?.key ?? 0))
  for (let day = first ? start : until; day < until; day++) await coarsenDay(db, day)
  await db.write(async tx => {
    await tx
      .update(threads)
      .set({ activeHour: wholeDay(threads.activeHour) })
      .where(and(lt(threads.activeHour, until * 24), sql`${threads.activeHour} % 24 <> 0`))
      .returning({ id: threads.id })
    await tx
      .update(unanswered)
      .set({
        sinceHour: wholeDay(unanswered.sinceHour),
        ownedHour: wholeDay(unanswered.ownedHour),
        answeredHour: wholeDay(unanswered.answeredHour),
      })
      .where(and(isNotNull(unanswered.answeredHour), sql`${unanswered.sinceHour} % 24 <> 0`))
      .returning({ id: unanswered.threadId })
    const row = { name: MARK, value: String(until) }
    await tx.insert(installation).values(row).onConflictDoUpdate({ target: installation.name, set: row })
  })
}

const wholeDay = (column: AnyColumn) => sql<number>`${column} - ${column} % 24`

async function coarsenDay(db: Db, day: number) {
  const ofDay = and(gte(posts.searchKey, firstNumberOf(day)), lt(posts.searchKey, firstNumberOf(day + 1)))
  const begun = await db.read
    .select({ id: threads.id })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(ofDay, eq(posts.position, 0), isNull(threads.repliedAfter)))
  const replied = await repliedAfter(
    db.read,
    begun.map(row => row.id),
  )
  await db.write(async tx => {
    for (const [id, { after }] of replied)
      if (after !== null)
        await tx.update(threads).set({ repliedAfter: after }).where(eq(threads.id, id)).returning()
    await tx
      .update(posts)
      .set({ createdHour: day * 24 })
      .where(ofDay)
      .returning({ id: posts.id })
  })
}
