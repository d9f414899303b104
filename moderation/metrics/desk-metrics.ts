import { and, count, desc, eq, gte, isNull, ne } from 'drizzle-orm'
import type { Reader } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { appeals, cases, decisions, staff, thanks } from '../../db/schema'
import type { Priority } from '../policy'
import { waitsSince } from './metrics'
import { percentile } from './statistics'
import { thanksThisWeek } from './thanks'

const bands: Priority[] = ['now', 'today', 'soon']

export async function queueAge(read: Reader, now: number) {
  const open = await read
    .select({ priority: cases.priority, openedAt: cases.openedAt })
    .from(cases)
    .where(eq(cases.state, 'open'))
  return bands.map(priority => {
    const ages = open
      .filter(row => row.priority === priority)
      .map(row => Math.max(0, Math.round((now - row.openedAt) / 60_000)))
    return { priority, open: ages.length, oldest: percentile(ages, 1), median: percentile(ages, 0.5) }
  })
}

export async function timeToDecision(read: Reader, now: number) {
  const waits = await waitsSince(read, now - 30 * DAY)
  return bands.map(priority => {
    const minutes = waits.filter(wait => wait.priority === priority).map(wait => wait.minutes)
    return { priority, n: minutes.length, half: percentile(minutes, 0.5), most: percentile(minutes, 0.9) }
  })
}

export async function lateShare(read: Reader, now: number): Promise<{ late: number; n: number }> {
  const rows = await read
    .select({ decidedAt: decisions.decidedAt, deadlineAt: cases.deadlineAt })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(and(gte(decisions.decidedAt, now - 30 * DAY), isNull(decisions.undoneAt)))
  return { late: rows.filter(row => row.decidedAt > row.deadlineAt).length, n: rows.length }
}

export type Overturned = { reversed: number; n: number }

export async function overturned(read: Reader, staffId: string) {
  const rows = await read
    .select({
      state: appeals.state,
      rule: decisions.rule,
      staffId: decisions.staffId,
      machine: decisions.machine,
    })
    .from(appeals)
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(ne(appeals.state, 'open'))
  const of = (some: typeof rows): Overturned => ({
    reversed: some.filter(row => row.state === 'reversed').length,
    n: some.length,
  })
  const rules = [...new Set(rows.map(row => row.rule ?? ''))].filter(rule => rule !== '').sort()
  return {
    all: of(rows),
    own: of(rows.filter(row => row.staffId === staffId)),
    byMachineToo: of(rows.filter(row => row.machine.length > 0)),
    byRule: rules.map(rule => ({ rule, ...of(rows.filter(row => row.rule === rule)) })),
  }
}

export async function loadOfEach(read: Reader, now: number) {
  const rows = await read
    .select({ handle: staff.handle, heavy: cases.heavy, n: count() })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .innerJoin(staff, eq(staff.id, decisions.staffId))
    .where(and(gte(decisions.decidedAt, now - 7 * DAY), isNull(decisions.undoneAt)))
    .groupBy(staff.handle, cases.heavy)
    .orderBy(desc(count()))
  return [...new Set(rows.map(row => row.handle))].sort().map(handle => {
    const own = rows.filter(row => row.handle === handle)
    const sum = (some: typeof rows) => some.reduce((all, row) => all + row.n, 0)
    return { handle, decided: sum(own), heavy: sum(own.filter(row => row.heavy)) }
  })
}

export async function thanksLately(read: Reader, { staffId, now }: { staffId: string; now: number }) {
  const [all, own] = await Promise.all([
    read.$count(thanks, gte(thanks.day, dayOf(now) - 6)),
    thanksThisWeek(read, staffId, dayOf(now)),
  ])
  return { all, own }
}
