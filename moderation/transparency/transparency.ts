import type { Reader } from '../../db'
import { dateText } from '../../db/clock'
import { percentileOf } from '../metrics/statistics'
import { outcomes } from '../policy'
import { type Entry, type Ledger, readLedger } from './ledger'
import { publishableLines } from './public-log'
import type { PublishableCount } from './publishable-counts'

const sent = ({ kind }: Entry) => kind === 'thread-sent' || kind === 'post-sent'
const decided = ({ kind }: Entry) => kind === 'decision-made'
const withOutcome = (kind: string, outcome: string) => (entry: Entry) =>
  entry.kind === kind && entry.outcome === outcome
const leftStanding = ({ outcome }: Entry) => outcome === 'kept' || outcome === 'publish'

const counts = {
  sent,
  'at-once': entry => sent(entry) && entry.visibility === 'published',
  held: entry => sent(entry) && entry.visibility === 'held',
  publish: withOutcome('decision-made', 'publish'),
  hide: withOutcome('decision-made', 'hide'),
  ask: withOutcome('decision-made', 'ask'),
  refuse: withOutcome('decision-made', 'refuse'),
  remove: withOutcome('decision-made', 'remove'),
  'by-machine-too': entry => decided(entry) && entry.machine,
  'by-people-alone': entry => decided(entry) && !entry.machine,
  late: entry => decided(entry) && entry.late,
  reports: ({ kind }) => kind === 'report-made',
  'reports-kept': entry => entry.kind === 'report-settled' && leftStanding(entry),
  'reports-acted': entry => entry.kind === 'report-settled' && !leftStanding(entry),
  appeals: ({ kind }) => kind === 'appeal-made',
  'appeals-upheld': withOutcome('appeal-decided', 'upheld'),
  'appeals-reversed': withOutcome('appeal-decided', 'reversed'),
  pauses: ({ kind }) => kind === 'sanction-began',
} as const satisfies Record<string, (entry: Entry) => boolean>

export type ReportLine = keyof typeof counts
export const reportLines = Object.keys(counts) as ReportLine[]

export type Period = {
  month: string | null
  counts: Record<ReportLine, number>
  rules: { rule: string; n: number }[]
  halfWithinHours: number | null
  mostWithinHours: number | null
  lateShare: number | null
}

export async function transparencyReport(
  read: Reader,
  now: number,
): Promise<{ all: Period; months: Period[] }> {
  const [ledger, lines] = await Promise.all([readLedger(read), publishableLines(read, now)])
  const months = [...new Set([...ledger.entries, ...ledger.waits].map(row => monthOf(row.day)))]
  const monthly = months
    .sort()
    .reverse()
    .map(month =>
      periodOf(
        month,
        of(ledger, month),
        lines.filter(line => monthOf(line.day) === month),
      ),
    )
  return { all: periodOf(null, ledger, lines), months: monthly }
}

export const monthOf = (day: number) => dateText(day).slice(0, 7)

const of = ({ entries, waits }: Ledger, month: string): Ledger => ({
  entries: entries.filter(entry => monthOf(entry.day) === month),
  waits: waits.filter(wait => monthOf(wait.day) === month),
})

function periodOf(month: string | null, { entries, waits }: Ledger, told: PublishableCount[]): Period {
  const total = (counted: (entry: Entry) => boolean) =>
    entries.filter(counted).reduce((sum, { n }) => sum + n, 0)
  const lines = reportLines.map(line => [line, total(counts[line])])
  const ruled = told.filter(({ what, rule }) => outcomes.some(each => each === what) && rule !== '')
  const rules = [...new Set(ruled.map(line => line.rule))]
  const hours = waits.map(({ hours, n }) => ({ value: hours, n }))
  const all = total(decided)
  return {
    month,
    counts: Object.fromEntries(lines) as Record<ReportLine, number>,
    rules: rules
      .map(rule => ({ rule, n: ruled.filter(line => line.rule === rule).reduce((sum, { n }) => sum + n, 0) }))
      .sort((a, b) => b.n - a.n || (a.rule < b.rule ? -1 : 1)),
    halfWithinHours: percentileOf(hours, 0.5),
    mostWithinHours: percentileOf(hours, 0.9),
    lateShare: all > 0 ? total(counts.late) / all : null,
  }
}
