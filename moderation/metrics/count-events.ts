import { and, count, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { type dailySums, events } from '../../db/schema'

export type Sum = typeof dailySums.$inferSelect

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

const what = sql<string>`cast(coalesce(${events.detail} ->> 'visibility', ${events.detail} ->> 'outcome', '') as text)`

const times = sql<number>`sum(case when ${events.kind} = 'report-settled'
  then coalesce(cast(${events.detail} ->> 'reports' as integer), 1) else 1 end)`.mapWith(Number)

/**
 * What is undone in these events is taken from the day on which it was done, even if that lies before them: then its
 * sum is negative.
 * @param from the number of the first event
 * @param before the number after the last; without it, all that follow
 */
export async function countEvents(
  read: Reader,
  { from, before = Number.MAX_SAFE_INTEGER }: { from: number; before?: number },
): Promise<Sum[]> {
  const among = and(gte(events.seq, from), lt(events.seq, before)) as SQL
  const undone = await read
    .select({ caseId: events.caseId, decisionId: events.decisionId })
    .from(events)
    .where(and(among, eq(events.kind, 'decision-undone')))
  const added = [
    ...(await entriesWhere(read, among)),
    ...(await waitsWhere(read, among)),
    ...(await demandsWhere(read, among)),
    ...(await outsideWhere(read, among)),
  ]
  if (undone.length === 0) return mergeSums(added)
  const which = and(
    // By its case, because there is an index of those.
    inArray(
      events.caseId,
      undone.map(each => each.caseId ?? ''),
    ),
    inArray(
      events.decisionId,
      undone.map(each => each.decisionId ?? ''),
    ),
    inArray(events.kind, ['decision-made', 'sanction-began', 'report-settled']),
  ) as SQL
  const taken = [...(await entriesWhere(read, which)), ...(await waitsWhere(read, which))]
  return mergeSums([...added, ...taken.map(row => ({ ...row, n: -row.n }))])
}

async function entriesWhere(read: Reader, which: SQL): Promise<Sum[]> {
  const columns = {
    day,
    kind: events.kind,
    what,
    rule: detail('rule'),
    machine: detail('machine'),
    late: detail('late'),
    of: detail('kind'),
    ai: detail('aiHelped'),
    provisional: detail('provisional'),
  }
  const rows = await read
    .select({ ...columns, n: times })
    .from(events)
    .where(and(which, inArray(events.kind, counted)))
    .groupBy(...Object.values(columns))
  return rows.flatMap(({ of, ai, provisional, ...row }) => {
    const sum: Sum = { ...row, machine: row.machine === '1', late: row.late === '1', hours: 0 }
    if (ai === '1') return [sum, { ...sum, kind: 'ai-helped', what: '' }]
    if (row.kind !== 'decision-made') return [sum]
    const marked = { ...sum, rule: '', machine: false, late: false }
    return [
      sum,
      ...(of === 'sample' ? [{ ...marked, kind: 'sample-decided' }] : []),
      ...(provisional === '1' ? [{ ...marked, kind: 'provisional-decided' }] : []),
    ]
  })
}

async function waitsWhere(read: Reader, which: SQL): Promise<Sum[]> {
  const hours = sql<number>`${events.hour} - opened.hour`.mapWith(Number)
  const band = sql<string>`coalesce(opened.detail ->> 'priority', '')`
  const rows = await read
    .select({ day, what: band, hours, n: count() })
    .from(events)
    .innerJoin(
      sql`${events} opened`,
      sql`opened.case_id = ${events.caseId} and opened.kind = 'case-opened'
        and opened.detail ->> 'kind' in ('post', 'edit')`,
    )
    .where(and(which, eq(events.kind, 'decision-made')))
    .groupBy(day, band, hours)
  return rows.map(row => ({
    ...row,
    hours: Math.max(0, row.hours),
    kind: 'wait',
    rule: '',
    machine: false,
    late: false,
  }))
}

/** What independent reviewers decided: a case, an appeal, or whether a provisional decision stays. They undo nothing. */
async function outsideWhere(read: Reader, which: SQL): Promise<Sum[]> {
  const rows = await read
    .select({ day, n: count() })
    .from(events)
    .where(
      and(
        which,
        inArray(events.kind, [
          'decision-made',
          'decision-confirmed',
          'decision-overturned',
          'appeal-decided',
        ]),
        eq(detail('outside'), '1'),
      ),
    )
    .groupBy(day)
  return rows.map(row => ({
    ...row,
    ...{ kind: 'outside-decided', what: '', rule: '', machine: false, late: false, hours: 0 },
  }))
}

/** One that was struck leaves the day on which it was recorded. */
async function demandsWhere(read: Reader, which: SQL): Promise<Sum[]> {
  const rows = await read
    .select({ kind: events.kind, day, detail: events.detail })
    .from(events)
    .where(and(which, inArray(events.kind, ['demand-recorded', 'demand-struck'])))
  return rows.map(({ kind, day, detail }) => {
    const struck = kind === 'demand-struck'
    return {
      ...{ day: struck ? Number(detail.day) : day, n: struck ? -1 : 1 },
      ...{ kind: 'demand-recorded', what: String(detail.given) },
      ...{ rule: '', machine: false, late: false, hours: 0 },
    }
  })
}

export const nameOfSum = ({ day, kind, what, rule, machine, late, hours }: Sum): string =>
  JSON.stringify([day, kind, what, rule, machine, late, hours])

/** One sum for each day and measure; those that come to nothing are left out. */
export function mergeSums(sums: Sum[]): Sum[] {
  const merged = new Map<string, Sum>()
  for (const sum of sums) {
    const name = nameOfSum(sum)
    merged.set(name, { ...sum, n: sum.n + (merged.get(name)?.n ?? 0) })
  }
  return [...merged.values()].filter(sum => sum.n !== 0)
}
