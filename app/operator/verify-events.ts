import { and, asc, count, eq, gt, notExists, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { hashOf } from '../../db/events'
import { cases, decisions, events } from '../../db/schema'

const PAGE = 1_000

export type Verified = {
  events: number
  lastHash: string
  headAt: number | null
} & ({ whole: true } | { whole: false; brokenAt: number })

/**
 * Breaks at a row that was changed, removed or inserted. Rows cut off the end only show in `rowsWithoutEvent`, or
 * against an earlier hash.
 * @param head such a hash
 */
export async function verifyEvents(read: Reader, head?: string): Promise<Verified> {
  let [seq, lastHash] = [0, '']
  let headAt: number | null = null
  for (;;) {
    const rows = await read
      .select()
      .from(events)
      .where(gt(events.seq, seq))
      .orderBy(asc(events.seq))
      .limit(PAGE)
    for (const { hash, ...row } of rows) {
      const fits = row.seq === seq + 1 && row.previousHash === lastHash && hash === hashOf(row)
      if (!fits) return { whole: false, brokenAt: row.seq, events: seq, lastHash, headAt }
      ;[seq, lastHash] = [row.seq, hash]
      if (hash === head) headAt = seq
    }
    if (rows.length < PAGE) return { whole: true, events: seq, lastHash, headAt }
  }
}

const TOLD = 20

export type WithoutEvent = { what: 'case' | 'decision'; n: number; ids: string[] }

/** Cases and decisions whose events are missing: the end of the chain was cut off. */
export async function rowsWithoutEvent(read: Reader): Promise<WithoutEvent[]> {
  const opened = read
    .select({ one: sql`1` })
    .from(events)
    .where(and(eq(events.caseId, cases.id), eq(events.kind, 'case-opened')))
  const made = read
    .select({ one: sql`1` })
    .from(events)
    .where(
      and(
        or(eq(events.caseId, decisions.caseId), eq(events.answerId, decisions.answerId)),
        eq(events.decisionId, decisions.id),
        eq(events.kind, 'decision-made'),
      ),
    )
  const found: WithoutEvent[] = []
  for (const [what, table, told] of [
    ['case', cases, opened],
    ['decision', decisions, made],
  ] as const) {
    const [all] = await read.select({ n: count() }).from(table).where(notExists(told))
    const rows = await read
      .select({ id: table.id })
      .from(table)
      .where(notExists(told))
      .orderBy(asc(table.id))
      .limit(TOLD)
    if (all && all.n > 0) found.push({ what, n: all.n, ids: rows.map(row => row.id) })
  }
  return found
}
