import { and, desc, eq, gte, isNull } from 'drizzle-orm'
import type { Reader } from '../db'
import { DAY } from '../db/clock'
import { cases, decisions } from '../db/schema'
import { type Priority, policy } from './policy'

/** Below this many decisions a percentile says little; the promised deadline is told instead. */
const ENOUGH = 20

export type WaitingTime =
  | { basis: 'measured'; halfWithinMinutes: number; mostWithinMinutes: number }
  | { basis: 'promised'; withinMinutes: number }

/** How long people waited for a decision in the last 30 days: P50 and P90, in minutes, by priority. */
export async function waitingTime(
  read: Reader,
  { priority, now }: { priority: Priority; now: number },
): Promise<WaitingTime> {
  const rows = await read
    .select({ openedAt: cases.openedAt, decidedAt: decisions.decidedAt })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(
      and(eq(cases.priority, priority), gte(decisions.decidedAt, now - 30 * DAY), isNull(decisions.undoneAt)),
    )
    .orderBy(desc(decisions.decidedAt))
    .limit(500)
  if (rows.length < ENOUGH) return { basis: 'promised', withinMinutes: policy().deadlines[priority] }
  const minutes = rows
    .map(row => Math.max(1, Math.round((row.decidedAt - row.openedAt) / 60_000)))
    .sort((a, b) => a - b)
  const at = (share: number) =>
    minutes[Math.min(minutes.length - 1, Math.floor(share * minutes.length))] as number
  return { basis: 'measured', halfWithinMinutes: at(0.5), mostWithinMinutes: at(0.9) }
}
