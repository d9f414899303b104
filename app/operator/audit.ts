import { and, asc, count, eq, gt, notExists, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { hashOf } from '../../db/events'
import { cases, decisions, events } from '../../db/schema'
import { wordsOf } from '../settings'
import { type Command, readArgs, refused, told, usage } from './command'

export const audit: Command = {
  name: 'audit',
  about: words => words.operator.audit.about,
  async run({ db, settings }, args) {
    const words = wordsOf(settings)
    const w = words.operator.audit
    const read = readArgs(args)
    const { head, ...others } = read?.options ?? {}
    if (read?.typed.join(' ') !== 'verify' || Object.keys(others).length > 0) return usage(this, words)
    const verified = await verifyEvents(db.read, head)
    const faults = (await rowsWithoutEvent(db.read)).map(({ what, n, ids }) => w.unknown(what, n, ids))
    if (!verified.whole) return refused(w.broken(verified.brokenAt, verified.events), ...faults)
    if (head !== undefined && verified.headAt === null) faults.unshift(w.headGone)
    if (faults.length > 0) return refused(...faults, w.walked(verified.events), w.last(verified.lastHash))
    return told(
      w.whole(verified.events),
      ...(verified.headAt === null ? [] : [w.headThere(verified.headAt)]),
      w.last(verified.lastHash),
    )
  },
}

const PAGE = 1_000

type Verified = {
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

type WithoutEvent = { what: 'case' | 'decision'; n: number; ids: string[] }

/** Cases and decisions whose events are missing: the end of the chain was cut off. */
async function rowsWithoutEvent(read: Reader): Promise<WithoutEvent[]> {
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
