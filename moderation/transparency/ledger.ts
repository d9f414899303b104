import { and, count, eq, gte, inArray, lt, max, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { firstNumberOf } from '../../db/clock'
import { eventSeals, events } from '../../db/schema'

export type Entry = {
  day: number
  kind: string
  visibility: string
  outcome: string
  rule: string
  machine: boolean
  late: boolean
  provisional: boolean
  n: number
}

type DecidedWait = { day: number; hours: number; n: number }

export type Ledger = { entries: Entry[]; waits: DecidedWait[] }

type Kept = Ledger & { day: number }

const counted = [
  'thread-sent',
  'post-sent',
  'decision-made',
  'report-made',
  'report-settled',
  'appeal-made',
  'appeal-decided',
  'decision-overturned',
  'sanction-began',
  'answer-put-back',
]

const day = sql<number>`${events.hour} / 24`.mapWith(Number)
const detail = (name: string) =>
  sql<string>`coalesce(cast(${events.detail} ->> ${sql.raw(`'${name}'`)} as text), '')`

const times = sql<number>`sum(case when ${events.kind} = 'report-settled'
  then coalesce(cast(${events.detail} ->> 'reports' as integer), 1) else 1 end)`.mapWith(Number)

/** What is sealed is counted once and kept in memory, so that a page only costs what came since. */
export async function readLedger(read: Reader): Promise<Ledger> {
  const before = kept.get(read) ?? Promise.resolve({ entries: [], waits: [], day: -1 })
  const next = before.then(ledger => countSealed(read, ledger))
  kept.set(
    read,
    next.catch(() => before),
  )
  const sealed = await next
  return extend(read, sealed, gte(events.seq, firstNumberOf(sealed.day + 1)))
}

const kept = new WeakMap<Reader, Promise<Kept>>()

async function countSealed(read: Reader, ledger: Kept): Promise<Kept> {
  const [seal] = await read.select({ day: max(eventSeals.day) }).from(eventSeals)
  const day = seal?.day ?? -1
  if (day <= ledger.day) return ledger
  const fresh = and(
    gte(events.seq, firstNumberOf(ledger.day + 1)),
    lt(events.seq, firstNumberOf(day + 1)),
  ) as SQL
  return { day, ...(await extend(read, ledger, fresh)) }
}

async function extend(read: Reader, ledger: Ledger, fresh: SQL): Promise<Ledger> {
  const back = await read
    .select({ id: events.decisionId })
    .from(events)
    .where(and(fresh, eq(events.kind, 'decision-undone')))
  // An undone decision leaves the counts, also if it was counted before.
  const undone = and(
    inArray(events.kind, ['decision-made', 'sanction-began', 'report-settled']),
    inArray(
      events.decisionId,
      back.map(each => each.id ?? ''),
    ),
  ) as SQL
  const [added, waited] = await Promise.all([entriesWhere(read, fresh), waitsWhere(read, fresh)])
  const [taken, unwaited] =
    back.length > 0 ? await Promise.all([entriesWhere(read, undone), waitsWhere(read, undone)]) : [[], []]
  const less = <T extends { n: number }>(rows: T[]) => rows.map(row => ({ ...row, n: -row.n }))
  return {
    entries: merge([...ledger.entries, ...added, ...less(taken)]),
    waits: merge([...ledger.waits, ...waited, ...less(unwaited)]),
  }
}

async function entriesWhere(read: Reader, which: SQL): Promise<Entry[]> {
  const columns = {
    day,
    kind: events.kind,
    visibility: detail('visibility'),
    outcome: detail('outcome'),
    rule: detail('rule'),
    machine: detail('machine'),
    late: detail('late'),
    provisional: detail('provisional'),
  }
  const rows = await read
    .select({ ...columns, n: times })
    .from(events)
    .where(and(which, inArray(events.kind, counted)))
    .groupBy(...Object.values(columns))
  return rows.map(row => ({
    ...row,
    machine: row.machine === '1',
    late: row.late === '1',
    provisional: row.provisional === '1',
  }))
}

async function waitsWhere(read: Reader, which: SQL): Promise<DecidedWait[]> {
  const hours = sql<number>`${events.hour} - opened.hour`.mapWith(Number)
  const rows = await read
    .select({ day, hours, n: count() })
    .from(events)
    .innerJoin(
      sql`${events} opened`,
      sql`opened.case_id = ${events.caseId} and opened.kind = 'case-opened'
        and opened.detail ->> 'kind' in ('post', 'edit')`,
    )
    .where(and(which, eq(events.kind, 'decision-made')))
    .groupBy(day, hours)
  return rows.map(row => ({ ...row, hours: Math.max(0, row.hours) }))
}

function merge<T extends { n: number }>(rows: T[]): T[] {
  const merged = new Map<string, T>()
  for (const row of rows) {
    const { n, ...same } = row
    const name = JSON.stringify(same)
    merged.set(name, { ...row, n: n + (merged.get(name)?.n ?? 0) })
  }
  return [...merged.values()].filter(row => row.n !== 0)
}
