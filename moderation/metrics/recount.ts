import { asc } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { firstNumberOf } from '../../db/clock'
import { eventSeals } from '../../db/schema'
import { countEvents, mergeSums, nameOfSum, type Sum } from './count-events'
import { addSums, readKeptSums, SUMS_LOCK, summedTo } from './daily-sums'

type Difference = { day: number; kept: Sum[]; counted: Sum[] }

/** @returns the days whose kept sums aren't what the log says, oldest first */
export async function compareSums(read: Reader): Promise<{ upTo: number; different: Difference[] }> {
  const { upTo, sums } = await readKeptSums(read)
  const [kept, counted] = [byDay(sums), byDay(await countAll(read, upTo))]
  const days = [...new Set([...kept.keys(), ...counted.keys()])].sort((a, b) => a - b)
  const different = days
    .map(day => ({ day, kept: kept.get(day) ?? [], counted: counted.get(day) ?? [] }))
    .filter(each => textOf(each.kept) !== textOf(each.counted))
  return { upTo, different }
}

/**
 * Sealed events don't change, so counting them waits for nobody; only the days that differ are written.
 * @returns false if another day was summed meanwhile: then nothing was changed
 */
export const rebuildSums = (
  db: Db,
  { upTo, different }: { upTo: number; different: Difference[] },
): Promise<boolean> =>
  db.write(async tx => {
    await db.lock(tx, SUMS_LOCK)
    if ((await summedTo(tx)) !== upTo) return false
    for (const { kept, counted } of different)
      await addSums(tx, mergeSums([...counted, ...kept.map(sum => ({ ...sum, n: -sum.n }))]))
    return true
  })

/** A page of days at a time, so that the whole log is never in memory. */
const DAYS = 30

async function countAll(read: Reader, upTo: number): Promise<Sum[]> {
  const all = new Map<string, Sum>()
  const sealed = await read.select({ day: eventSeals.day }).from(eventSeals).orderBy(asc(eventSeals.day))
  const days = sealed.map(seal => seal.day).filter(day => day <= upTo)
  for (let at = 0, from = 0; at < days.length; at += DAYS) {
    const last = days[Math.min(at + DAYS, days.length) - 1] as number
    for (const sum of await countEvents(read, { from, before: firstNumberOf(last + 1) })) {
      const name = nameOfSum(sum)
      all.set(name, { ...sum, n: sum.n + (all.get(name)?.n ?? 0) })
    }
    from = firstNumberOf(last + 1)
  }
  return mergeSums([...all.values()])
}

function byDay(sums: Sum[]): Map<number, Sum[]> {
  const days = new Map<number, Sum[]>()
  for (const sum of sums) {
    const day = days.get(sum.day) ?? []
    day.push(sum)
    days.set(sum.day, day)
  }
  return days
}

const textOf = (sums: Sum[]) =>
  sums
    .map(sum => `${nameOfSum(sum)} ${sum.n}`)
    .sort()
    .join('\n')
