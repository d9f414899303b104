import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendEvent, type NewEvent } from '../../../db/events'
import { dailySums, events } from '../../../db/schema'
import { sealDays } from '../../../db/seals'
import { sumDays } from '../../../moderation/metrics/daily-sums'
import { compareSums } from '../../../moderation/metrics/recount'
import {
  monthOf,
  type Period,
  readPublicLog,
  transparencyReport,
} from '../../../moderation/transparency/transparency'
import { type Demo, openDemo } from '../../support/demo'
import { NOON, openWorld, type World } from '../../support/world'

type Row = typeof events.$inferSelect

const ids = (n: number) => ({ caseId: `case ${n}`, decisionId: `decision ${n}`, postId: `post ${n}` })

/** What the demo does not tell of: reports, appeals, pauses, a sample, hidden words, something taken down and something taken back. */
const further: (Omit<NewEvent, 'now' | 'actor'> & { ago?: number })[] = [
  { kind: 'report-made', detail: { reason: 'hostile' } },
  { kind: 'report-made', detail: { reason: 'illegal' }, ago: 40 },
  { kind: 'report-settled', detail: { outcome: 'remove', reports: 3 } },
  { kind: 'report-settled', detail: { outcome: 'kept' } },
  { kind: 'appeal-made' },
  { kind: 'appeal-decided', detail: { outcome: 'upheld', rule: 'kindness', outside: 1 } },
  { kind: 'decision-confirmed', detail: { first: 'refuse', outside: 1 }, ago: 40 },
  { kind: 'decision-confirmed', detail: { first: 'refuse' } },
  { kind: 'appeal-decided', detail: { outcome: 'reversed', rule: 'kindness' }, ago: 3 },
  { kind: 'sanction-began', detail: { measure: 'pause-7' } },
  { kind: 'case-opened', ...ids(1), detail: { kind: 'sample', priority: 'soon' }, ago: 2 },
  { kind: 'decision-made', ...ids(1), detail: { outcome: 'remove', rule: 'kindness', machine: 0, late: 1 } },
  { kind: 'case-opened', ...ids(2), detail: { kind: 'edit', priority: 'soon' }, ago: 1 },
  { kind: 'decision-made', ...ids(2), detail: { outcome: 'hide', rule: 'privacy', machine: 1, late: 0 } },
  { kind: 'case-opened', ...ids(3), detail: { kind: 'post', priority: 'soon' }, ago: 5 },
  { kind: 'decision-made', ...ids(3), detail: { outcome: 'refuse', rule: 'lawful', machine: 1, late: 1 } },
  { kind: 'sanction-began', ...ids(3), detail: { measure: 'pause-1' } },
  { kind: 'report-settled', ...ids(3), detail: { outcome: 'refuse', reports: 2 } },
  { kind: 'decision-undone', ...ids(3) },
  {
    kind: 'decision-made',
    ...ids(3),
    decisionId: 'again',
    detail: { outcome: 'publish', machine: 1, late: 1 },
  },
]

async function happen({ db }: Pick<World, 'db'>, list: typeof further) {
  for (const { ago = 0, ...event } of list)
    await db.write(tx => appendEvent(db, tx, { actor: 'marlo', now: NOON - ago * 86_400_000, ...event }))
}

/** As a job does once a day is over. */
async function sumUp({ db }: Pick<World, 'db'>, now: number) {
  await sealDays(db, now)
  await sumDays(db)
}

const rowsOf = ({ db }: Pick<World, 'db'>) => db.read.select().from(events).orderBy(asc(events.seq))

/** Counted anew, from the raw rows alone, in plain loops. */
function recount(rows: Row[], month: string | null) {
  const undone = new Set<string | null>()
  for (const row of rows) if (row.kind === 'decision-undone') undone.add(row.decisionId)
  const opened = new Map<string | null, Row>()
  for (const row of rows) if (row.kind === 'case-opened') opened.set(row.caseId, row)
  const counts: Record<string, number> = {}
  const hours: number[] = []
  const add = (line: string, when = true) => {
    counts[line] = (counts[line] ?? 0) + (when ? 1 : 0)
  }
  for (const row of rows) {
    if (month !== null && new Date(row.hour * 3_600_000).toISOString().slice(0, 7) !== month) continue
    const { outcome, visibility, machine, late } = row.detail
    if (row.kind === 'thread-sent' || row.kind === 'post-sent') {
      add('sent')
      add('at-once', visibility === 'published')
      add('held', visibility === 'held')
    }
    if (row.kind === 'decision-made' && !undone.has(row.decisionId)) {
      add(String(outcome))
      add(machine === 1 ? 'by-machine-too' : 'by-people-alone')
      add('late', late === 1)
      const start = opened.get(row.caseId)
      if (start && start.detail.kind !== 'sample' && start.detail.kind !== 'report')
        hours.push(row.hour - start.hour)
    }
    if (row.kind === 'report-made') add('reports')
    if (row.kind === 'report-settled' && !undone.has(row.decisionId ?? ''))
      for (let n = 0; n < Number(row.detail.reports ?? 1); n++)
        add(outcome === 'kept' ? 'reports-kept' : 'reports-acted')
    if (row.detail.outside === 1) add('outside')
    if (row.kind === 'appeal-made') add('appeals')
    if (row.kind === 'appeal-decided') add(`appeals-${outcome}`)
    if (row.kind === 'sanction-began' && !undone.has(row.decisionId ?? '')) add('pauses')
  }
  hours.sort((a, b) => a - b)
  const rank = (share: number) => hours[Math.ceil(hours.length * share) - 1] ?? null
  return { counts, rules: recountRules(rows, undone, month), half: rank(0.5), most: rank(0.9) }
}

/** Day after day, until yesterday: what was done five times by the same rule counts for the month of that day. */
function recountRules(rows: Row[], undone: Set<string | null>, month: string | null) {
  const rules: Record<string, number> = {}
  const pending: Record<string, number> = {}
  const first = Math.min(...rows.map(row => row.hour))
  for (let day = Math.floor(first / 24); day < NOON / 86_400_000 - 1; day++) {
    for (const { hour, kind, decisionId, detail } of rows)
      if (
        Math.floor(hour / 24) === day &&
        kind === 'decision-made' &&
        !undone.has(decisionId) &&
        detail.rule
      ) {
        const name = `${detail.outcome} ${detail.rule}`
        pending[name] = (pending[name] ?? 0) + 1
      }
    for (const [name, n] of Object.entries(pending)) {
      if (n < 5) continue
      delete pending[name]
      const [, rule = ''] = name.split(' ')
      if (month === null || new Date(day * 86_400_000).toISOString().slice(0, 7) === month)
        rules[rule] = (rules[rule] ?? 0) + n
    }
  }
  return rules
}

function expectSame(period: Period, rows: Row[]) {
  const { counts, rules, half, most } = recount(rows, period.month)
  for (const [line, n] of Object.entries(period.counts))
    expect([period.month, line, n]).toEqual([period.month, line, counts[line] ?? 0])
  const shown = Object.fromEntries(period.rules.map(({ rule, n }) => [rule, n]))
  expect(shown).toEqual(rules)
  expect([period.halfWithinHours, period.mostWithinHours]).toEqual([half, most])
  const all = (counts['by-machine-too'] ?? 0) + (counts['by-people-alone'] ?? 0)
  expect(period.lateShare).toBe(all === 0 ? null : (counts.late ?? 0) / all)
}

describe('the report of a demo community', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo({ posts: 1_200 })
  }, 180_000)
  afterAll(() => demo.remove())

  it('gives for each rule, by month and in all, the sum of the public log', async () => {
    const { all, months } = await transparencyReport(demo.site.db.read, NOON)
    const logged: Record<string, number> = {}
    let before: number | undefined
    do {
      const page = await readPublicLog(demo.site.db.read, { now: NOON, ...(before && { before }) })
      for (const { day, done } of page.days)
        for (const { what, rule, n } of done) {
          expect(n).toBeGreaterThanOrEqual(5)
          if (!rule || what === 'upheld' || what === 'reversed') continue
          for (const month of ['all', monthOf(day)])
            logged[`${month} ${rule}`] = (logged[`${month} ${rule}`] ?? 0) + n
        }
      before = page.next ?? undefined
    } while (before)
    const told = [all, ...months].flatMap(({ month, rules }) =>
      rules.map(({ rule, n }) => [`${month ?? 'all'} ${rule}`, n]),
    )
    expect(told.length).toBeGreaterThan(3)
    expect(Object.fromEntries(told)).toEqual(logged)
  }, 120_000)

  it('has the same numbers as an independent recount, even as more happens', async () => {
    const world = demo.site
    const planted = await transparencyReport(world.db.read, NOON)
    const before = await rowsOf(world)
    expect(planted.months.length).toBeGreaterThan(3)
    expect(planted.all.counts.sent).toBeGreaterThan(1_000)
    for (const period of [planted.all, ...planted.months]) expectSame(period, before)

    await sumUp(world, NOON)
    expect(await transparencyReport(world.db.read, NOON)).toEqual(planted)
    expect(await world.db.read.$count(dailySums)).toBeGreaterThan(500)

    // One by one, so that what is undone was counted before.
    for (const event of further) {
      await happen(world, [event])
      expectSame((await transparencyReport(world.db.read, NOON)).all, await rowsOf(world))
    }
    const { all, months } = await transparencyReport(world.db.read, NOON)
    for (const period of [all, ...months]) expectSame(period, await rowsOf(world))

    await sumUp(world, NOON + 86_400_000)
    expect(await transparencyReport(world.db.read, NOON)).toEqual({ all, months })
    expect((await compareSums(world.db.read)).different).toEqual([])
  }, 120_000)
})

describe('the report', () => {
  let world: World
  it('of a forum where nothing has happened says so', async () => {
    world = await openWorld()
    const { all, months } = await transparencyReport(world.db.read, NOON)
    expect(months).toEqual([])
    expect(all.lateShare).toBe(null)
    expect(Object.values(all.counts).every(n => n === 0)).toBe(true)
  })

  const refused = (n: number, rule: string, ago = 1) =>
    Array.from({ length: n }, (_, at) => ({
      kind: 'decision-made' as const,
      decisionId: `${rule} ${ago} ${at}`,
      detail: { outcome: 'refuse', rule, machine: 0, late: 0 },
      ago,
    }))

  it('counts a rule in the month in which it reached five, and nothing below', async () => {
    world = await openWorld()
    await happen(world, [...refused(4, 'lawful', 40), ...refused(6, 'kindness', 2), ...refused(1, 'privacy')])
    expect((await transparencyReport(world.db.read, NOON)).all.rules).toEqual([{ rule: 'kindness', n: 6 }])
    await happen(world, refused(3, 'lawful'))
    const { all, months } = await transparencyReport(world.db.read, NOON)
    const [november, october] = months
    expect(october?.rules).toEqual([])
    for (const { rules } of [all, november as Period])
      expect(rules).toEqual([
        { rule: 'lawful', n: 7 },
        { rule: 'kindness', n: 6 },
      ])
  })
})
