import { and, asc, count, eq, gte, notExists, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dateText, firstNumberOf } from '../../db/clock'
import { cases, decisions, eventSeals, events } from '../../db/schema'
import { sealOf } from '../../db/seals'
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
    if (!verified.whole) return refused(w.broken(dateText(verified.brokenAt), verified.events), ...faults)
    if (head !== undefined && verified.headAt === null) faults.unshift(w.headGone)
    if (faults.length > 0) return refused(...faults, w.walked(verified.events), w.last(verified.lastHash))
    return told(
      w.whole(verified.events),
      ...(verified.headAt === null ? [] : [w.headThere(dateText(verified.headAt))]),
      w.last(verified.lastHash),
    )
  },
}

type Verified = {
  events: number
  lastHash: string
  /** The day whose seal has the hash that was asked for. */
  headAt: number | null
} & ({ whole: true } | { whole: false; brokenAt: number })

/**
 * Breaks at a day of which a row was changed, removed or inserted since it was sealed. Seals cut off the end only show
 * in `rowsWithoutEvent`, or against an earlier hash.
 * @param head such a hash
 */
export async function verifyEvents(read: Reader, head?: string): Promise<Verified> {
  let [total, from, previousHash] = [0, 0, '']
  let headAt: number | null = null
  for (const seal of await read.select().from(eventSeals).orderBy(asc(eventSeals.day))) {
    // The chain from before there were seals ends in its last hash.
    const isStart = from === 0 && seal.events === 0 && seal.previousHash === ''
    const made = await sealOf(read, { from, day: seal.day, previousHash })
    if (made.events !== seal.events || (made.hash !== seal.hash && !isStart))
      return { whole: false, brokenAt: seal.day, events: total, lastHash: previousHash, headAt }
    if (seal.hash === head) headAt = seal.day
    total += seal.events
    ;[from, previousHash] = [seal.day + 1, seal.hash]
  }
  total += await read.$count(events, gte(events.seq, firstNumberOf(from)))
  return { whole: true, events: total, lastHash: previousHash, headAt }
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
