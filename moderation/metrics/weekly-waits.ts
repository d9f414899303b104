import { and, asc, gte, inArray } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOf, firstNumberOf } from '../../db/clock'
import { boards, dailySums } from '../../db/schema'
import { countEvents, type Sum } from './count-events'
import { summedTo } from './daily-sums'
import { NOT_WITHIN, REPLIED, REPLIED_AT } from './first-replies'
import { K_ANONYMITY, percentileOf } from './statistics'

export const WEEKS = 12

/** Hours by nearest rank; `null` where that many got no reply within a week. */
export type WaitSpread = { n: number; half: number | null; most: number | null }

type Week = { monday: number; replied: WaitSpread | null; decided: WaitSpread | null }
type BoardWait = { board: string; replied: WaitSpread | null }
type HourWait = { hour: number; replied: WaitSpread | null }

/** 1970 began on a Thursday. */
const mondayOf = (day: number) => day - ((day + 3) % 7)

/**
 * Of the last twelve weeks, the newest last: how long conversations waited for a first reply and posts for a decision,
 * by the week in which the one appeared and the other was made; then first replies by board, and by the hour (UTC) at
 * which a moderator published the conversation. Each is null with fewer than five, as in what is public (011).
 */
export async function weeklyWaits(
  read: Reader,
  now: number,
): Promise<{ weeks: Week[]; boards: BoardWait[]; hours: HourWait[] }> {
  const monday = mondayOf(dayOf(now))
  const from = monday - (WEEKS - 1) * 7
  const [upTo, titles] = await Promise.all([
    summedTo(read),
    read.select({ id: boards.id, title: boards.title }).from(boards).orderBy(asc(boards.position)),
  ])
  const kept = await read
    .select()
    .from(dailySums)
    .where(and(gte(dailySums.day, from), inArray(dailySums.kind, ['wait', REPLIED, REPLIED_AT])))
  const since = firstNumberOf(Math.max(from, upTo + 1))
  const fresh = (await countEvents(read, { from: since })).filter(sum => sum.kind === 'wait')
  const sums = [...kept, ...fresh]
  const of = (kind: string) => sums.filter(sum => sum.kind === kind)
  const [decided, replied, repliedAt] = [of('wait'), of(REPLIED), of(REPLIED_AT)]

  const weeks = Array.from({ length: WEEKS }, (_, n) => from + n * 7)
  const inWeek = (list: Sum[], start: number) => list.filter(sum => mondayOf(sum.day) === start)
  return {
    weeks: weeks.map(start => ({
      monday: start,
      replied: spreadOf(inWeek(replied, start)),
      decided: spreadOf(inWeek(decided, start), false),
    })),
    boards: titles.map(({ id, title }) => ({
      board: title,
      replied: spreadOf(replied.filter(sum => sum.what === id)),
    })),
    hours: Array.from({ length: 24 }, (_, hour) => ({
      hour,
      replied: spreadOf(repliedAt.filter(sum => sum.what === String(hour))),
    })),
  }
}

/** @param ends waits are followed only for a week, so that the longest isn't known */
function spreadOf(sums: Sum[], ends = true): WaitSpread | null {
  const hours = new Map<number, number>()
  for (const sum of sums) hours.set(sum.hours, (hours.get(sum.hours) ?? 0) + sum.n)
  const counted = [...hours].map(([value, n]) => ({ value, n }))
  const n = counted.reduce((all, each) => all + each.n, 0)
  if (n < K_ANONYMITY) return null
  const told = (share: number) => {
    const found = percentileOf(counted, share) as number
    return ends && found >= NOT_WITHIN ? null : found
  }
  return { n, half: told(0.5), most: told(0.9) }
}
