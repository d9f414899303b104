import type { Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { settledBy } from '../decisions/undo'
import { readLedger } from './ledger'
import { type PublishableCount, publishableCounts } from './publishable-counts'

const PAGE = 14

export type LoggedDay = { day: number; done: Omit<PublishableCount, 'day'>[] }

export const publishableLines = async (read: Reader, now: number): Promise<PublishableCount[]> =>
  publishableCounts((await readLedger(read)).entries, dayOf(settledBy(now)))

/**
 * Nothing says to whom, by whom or where.
 * @param before a day since 1970; only earlier ones are shown
 */
export async function readPublicLog(
  read: Reader,
  { now, before = Number.POSITIVE_INFINITY }: { now: number; before?: number },
): Promise<{ days: LoggedDay[]; next: number | null }> {
  const lines = (await publishableLines(read, now)).filter(line => line.day < before)
  const days = [...new Set(lines.map(line => line.day))]
  const page = days.slice(0, PAGE)
  return {
    days: page.map(day => ({
      day,
      done: lines.filter(line => line.day === day).map(({ day, ...line }) => line),
    })),
    next: days.length > PAGE ? (page.at(-1) ?? null) : null,
  }
}
