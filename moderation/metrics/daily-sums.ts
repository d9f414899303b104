import { asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dateText, dayFromText, firstNumberOf, hourOf } from '../../db/clock'
import { dailySums, eventSeals } from '../../db/schema'
import { countEvents, mergeSums, type Sum } from './count-events'
import { countFirstReplies, FOLLOWED_DAYS, REPLIED, REPLIED_AT } from './first-replies'

export const SUMS_LOCK = 'daily-sums'

/** Days at a time, so that no other change waits for long. */
const DAYS = 7

/**
 * Counts each day that was sealed since, once: its sums and the mark that they are counted are one transaction, so that
 * any number of processes may run this, and be killed while they do.
 */
export async function sumDays(db: Db): Promise<void> {
  while (await db.write(tx => sumNext(db, tx)));
}

async function sumNext(db: Db, tx: Tx): Promise<boolean> {
  await db.lock(tx, SUMS_LOCK)
  const upTo = await summedTo(tx)
  const sealed = await tx
    .select({ day: eventSeals.day })
    .from(eventSeals)
    .where(gt(eventSeals.day, upTo))
    .orderBy(asc(eventSeals.day))
    .limit(DAYS)
  const last = sealed.at(-1)?.day
  if (last === undefined) return false
  const among = { from: firstNumberOf(upTo + 1), before: firstNumberOf(last + 1) }
  // Of the days whose week is over now.
  const followed = { from: upTo - FOLLOWED_DAYS + 1, before: last - FOLLOWED_DAYS + 1 }
  const replied = mergeSums(await countFirstReplies(tx, followed))
  await addSums(tx, [...(await countEvents(tx, among)), ...replied, markOf(last)])
  return true
}

const MARK = 'summed'

const markOf = (day: number): Sum => ({
  ...{ day, kind: MARK, what: '', rule: '', machine: false, late: false },
  ...{ hours: 0, n: 1 },
})

/** @returns a day since 1970, or -1 */
export async function summedTo(read: Reader): Promise<number> {
  const [mark] = await read
    .select({ day: dailySums.day })
    .from(dailySums)
    .where(eq(dailySums.kind, MARK))
    .orderBy(desc(dailySums.day))
    .limit(1)
  return mark?.day ?? -1
}

const AT_ONCE = 400

export async function addSums(tx: Tx, sums: Sum[]): Promise<void> {
  for (let from = 0; from < sums.length; from += AT_ONCE)
    await tx
      .insert(dailySums)
      .values(sums.slice(from, from + AT_ONCE))
      .onConflictDoUpdate({
        target: [
          ...[dailySums.day, dailySums.kind, dailySums.what, dailySums.rule],
          ...[dailySums.machine, dailySums.late, dailySums.hours],
        ],
        set: { n: sql`${dailySums.n} + excluded.n` },
      })
      .returning({ day: dailySums.day })
}

/** Of what the log says. One query, so that the mark is of the same moment as the sums. */
export async function readKeptSums(read: Reader): Promise<{ upTo: number; sums: Sum[] }> {
  const rows = await read.select().from(dailySums)
  const upTo = Math.max(-1, ...rows.filter(row => row.kind === MARK).map(row => row.day))
  const beside = [MARK, REPLIED, REPLIED_AT]
  return { upTo, sums: rows.filter(row => !beside.includes(row.kind) && row.n !== 0) }
}

type Sums = {
  /** Without waits, and whatever the checks or the deadline said. */
  byDay: Sum[]
  /** Each at the first day of its month. */
  byMonth: Sum[]
}

/**
 * The kept sums, and what was done since the last day that has them. A sum may stand in several parts, some of them
 * negative.
 */
export async function readSums(read: Reader): Promise<Sums> {
  const kept = await keptInMemory(read)
  const fresh = await countEvents(read, { from: firstNumberOf(kept.upTo + 1) })
  return {
    byDay: [...kept.byDay, ...daysOf(fresh)],
    byMonth: [...kept.byMonth, ...mergeSums(fresh.map(inMonth))],
  }
}

type Kept = Sums & { upTo: number; hour: number }

const inMemory = new WeakMap<Reader, Promise<Kept>>()

/** Read again when another day is summed, and each hour, as an operator may have had them counted anew. */
async function keptInMemory(read: Reader): Promise<Kept> {
  const [before, upTo] = await Promise.all([inMemory.get(read), summedTo(read)])
  const hour = hourOf(Date.now())
  if (before && before.upTo === upTo && before.hour === hour) return before
  const reading = readKeptSums(read).then(({ upTo, sums }) => ({
    ...{ upTo, hour },
    byDay: daysOf(sums),
    byMonth: mergeSums(sums.map(inMonth)),
  }))
  inMemory.set(read, reading)
  reading.catch(() => inMemory.delete(read))
  return reading
}

const daysOf = (sums: Sum[]): Sum[] =>
  mergeSums(sums.filter(sum => sum.kind !== 'wait').map(sum => ({ ...sum, machine: false, late: false })))

const monthOfDay = new Map<number, number>()

function firstOfMonth(day: number): number {
  const known = monthOfDay.get(day)
  if (known !== undefined) return known
  const first = dayFromText(`${dateText(day).slice(0, 7)}-01`) as number
  monthOfDay.set(day, first)
  return first
}

const inMonth = (sum: Sum): Sum => ({ ...sum, day: firstOfMonth(sum.day) })
