import type { Reader } from '../../db'
import { dateText, dayOf } from '../../db/clock'
import { type BrakeHours, brakeHours, noBrakes } from '../brake/brake-hours'
import { settledBy } from '../decisions/undo'
import type { Sum } from '../metrics/count-events'
import { readSums } from '../metrics/daily-sums'
import { K_ANONYMITY, percentileOf } from '../metrics/statistics'
import { outcomes } from '../policy'

const sent = ({ kind }: Sum) => kind === 'thread-sent' || kind === 'post-sent'
const decided = ({ kind }: Sum) => kind === 'decision-made'
const withOutcome = (kind: string, outcome: string) => (sum: Sum) => sum.kind === kind && sum.what === outcome
const demanded = ({ kind }: Sum) => kind === 'demand-recorded'
const leftStanding = ({ what }: Sum) => what === 'kept' || what === 'publish'

const counts = {
  sent,
  'at-once': sum => sent(sum) && sum.what === 'published',
  held: sum => sent(sum) && sum.what === 'held',
  'ai-helped': ({ kind }) => kind === 'ai-helped',
  publish: withOutcome('decision-made', 'publish'),
  hide: withOutcome('decision-made', 'hide'),
  ask: withOutcome('decision-made', 'ask'),
  refuse: withOutcome('decision-made', 'refuse'),
  remove: withOutcome('decision-made', 'remove'),
  'by-machine-too': sum => decided(sum) && sum.machine,
  'by-people-alone': sum => decided(sum) && !sum.machine,
  late: sum => decided(sum) && sum.late,
  provisional: ({ kind }) => kind === 'provisional-decided',
  overturned: ({ kind }) => kind === 'decision-overturned',
  outside: ({ kind }) => kind === 'outside-decided',
  reports: ({ kind }) => kind === 'report-made',
  'reports-kept': sum => sum.kind === 'report-settled' && leftStanding(sum),
  'reports-acted': sum => sum.kind === 'report-settled' && !leftStanding(sum),
  appeals: ({ kind }) => kind === 'appeal-made',
  'appeals-upheld': withOutcome('appeal-decided', 'upheld'),
  'appeals-reversed': withOutcome('appeal-decided', 'reversed'),
  pauses: ({ kind }) => kind === 'sanction-began',
  demands: demanded,
  'demands-yes': sum => demanded(sum) && sum.what === 'yes',
  'demands-partly': sum => demanded(sum) && sum.what === 'partly',
  'demands-no': sum => demanded(sum) && sum.what === 'no',
} as const satisfies Record<string, (sum: Sum) => boolean>

export type ReportLine = keyof typeof counts
export const reportLines = Object.keys(counts) as ReportLine[]

export type Period = {
  month: string | null
  counts: Record<ReportLine, number>
  /** Hours during which the brake was on, by kind. */
  brakes: BrakeHours
  rules: { rule: string; n: number }[]
  halfWithinHours: number | null
  mostWithinHours: number | null
  lateShare: number | null
}

export async function transparencyReport(
  read: Reader,
  now: number,
): Promise<{ all: Period; months: Period[] }> {
  const [{ byDay, byMonth }, braked] = await Promise.all([readSums(read), brakeHours(read, now)])
  const lines = publishableCounts(byDay, publishedBefore(now))
  const months = new Map<number, Sum[]>()
  for (const sum of byMonth) {
    const month = months.get(sum.day) ?? []
    month.push(sum)
    months.set(sum.day, month)
  }
  const told = new Map<string, PublishableCount[]>()
  for (const line of lines) told.set(monthOf(line.day), [...(told.get(monthOf(line.day)) ?? []), line])
  const monthly = [...months]
    .sort(([a], [b]) => b - a)
    .map(([day, sums]) => periodOf(monthOf(day), sums, told.get(monthOf(day)) ?? [], braked))
  return { all: periodOf(null, byMonth, lines, braked), months: monthly }
}

export const monthOf = (day: number) => dateText(day).slice(0, 7)

function periodOf(
  month: string | null,
  sums: Sum[],
  told: PublishableCount[],
  braked: Map<string | null, BrakeHours>,
): Period {
  const total = (counted: (sum: Sum) => boolean) => sums.filter(counted).reduce((all, { n }) => all + n, 0)
  const lines = reportLines.map(line => [line, total(counts[line])])
  const ruled = told.filter(({ what, rule }) => outcomes.some(each => each === what) && rule !== '')
  const rules = [...new Set(ruled.map(line => line.rule))]
  const hours = waitsOf(sums)
  const all = total(decided)
  return {
    month,
    counts: Object.fromEntries(lines) as Record<ReportLine, number>,
    brakes: braked.get(month) ?? noBrakes(),
    rules: rules
      .map(rule => ({ rule, n: ruled.filter(line => line.rule === rule).reduce((sum, { n }) => sum + n, 0) }))
      .sort((a, b) => b.n - a.n || (a.rule < b.rule ? -1 : 1)),
    halfWithinHours: percentileOf(hours, 0.5),
    mostWithinHours: percentileOf(hours, 0.9),
    lateShare: all > 0 ? total(counts.late) / all : null,
  }
}

/** Hours, each once. */
function waitsOf(sums: Sum[]): { value: number; n: number }[] {
  const hours = new Map<number, number>()
  for (const sum of sums) if (sum.kind === 'wait') hours.set(sum.hours, (hours.get(sum.hours) ?? 0) + sum.n)
  return [...hours].map(([value, n]) => ({ value, n }))
}

type PublishableCount = { what: string; rule: string; n: number; since: number; day: number }

const named: Record<string, string> = { 'sanction-began': 'paused', 'answer-put-back': 'put-back' }

const told = ({ kind }: Sum) => kind === 'decision-made' || kind === 'appeal-decided' || kind in named

const nameOfCount = ({ kind, what, rule }: Sum) => {
  const name = named[kind]
  return name ? { what: name, rule: '' } : { what, rule }
}

/**
 * Days are merged until the same thing was done at least five times. Everything public about rules is made of these
 * lines, so that nothing can be found by subtracting (docs/decisions/011).
 * @param today a day since 1970; it's published once it's over
 * @returns each line at the day that made it five, newest first
 */
function publishableCounts(sums: Sum[], today: number): PublishableCount[] {
  const lines: PublishableCount[] = []
  const growing = new Map<string, PublishableCount>()
  const past = sums.filter(sum => told(sum) && sum.day < today).sort((a, b) => a.day - b.day)
  for (const [at, sum] of past.entries()) {
    const name = `${nameOfCount(sum).what} ${nameOfCount(sum).rule}`
    const line = growing.get(name) ?? { ...nameOfCount(sum), n: 0, since: sum.day, day: sum.day }
    growing.set(name, { ...line, n: line.n + sum.n, day: sum.day })
    if (past[at + 1]?.day === sum.day) continue
    for (const [each, grown] of growing)
      if (grown.n >= K_ANONYMITY) {
        lines.push(grown)
        growing.delete(each)
      }
  }
  return lines.sort((a, b) => b.day - a.day || b.n - a.n || (nameOf(a) < nameOf(b) ? -1 : 1))
}

const nameOf = ({ what, rule }: PublishableCount) => `${what} ${rule}`

const PAGE = 14

type LoggedDay = { day: number; done: Omit<PublishableCount, 'day'>[] }

/** A day is published once nothing in it can be undone. */
const publishedBefore = (now: number) => dayOf(settledBy(now))

/**
 * Nothing says to whom, by whom or where.
 * @param before a day since 1970; only earlier ones are shown
 */
export async function readPublicLog(
  read: Reader,
  { now, before = Number.POSITIVE_INFINITY }: { now: number; before?: number },
): Promise<{ days: LoggedDay[]; next: number | null }> {
  const { byDay } = await readSums(read)
  const lines = publishableCounts(byDay, publishedBefore(now)).filter(line => line.day < before)
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
