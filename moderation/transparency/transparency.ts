import type { Reader } from '../../db'
import { dateText, dayOf } from '../../db/clock'
import { settledBy } from '../decisions/undo'
import { percentileOf } from '../metrics/statistics'
import { outcomes } from '../policy'
import { type Entry, type Ledger, readLedger } from './ledger'

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
  provisional: entry => decided(entry) && entry.provisional,
  overturned: ({ kind }) => kind === 'decision-overturned',
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

/** A smaller count by one rule could point at someone. */
const K_ANONYMITY = 5

type PublishableCount = { what: string; rule: string; n: number; since: number; day: number }

const named: Record<string, string> = { 'sanction-began': 'paused', 'answer-put-back': 'put-back' }

const told = ({ kind }: Entry) => kind === 'decision-made' || kind === 'appeal-decided' || kind in named

const what = ({ kind, outcome, rule }: Entry) => {
  const name = named[kind]
  return name ? { what: name, rule: '' } : { what: outcome, rule }
}

/**
 * Days are merged until the same thing was done at least five times. Everything public about rules is made of these
 * lines, so that nothing can be found by subtracting (docs/decisions/011).
 * @param today a day since 1970; it's published once it's over
 * @returns each line at the day that made it five, newest first
 */
function publishableCounts(entries: Entry[], today: number): PublishableCount[] {
  const lines: PublishableCount[] = []
  const growing = new Map<string, PublishableCount>()
  const past = entries.filter(entry => told(entry) && entry.day < today).sort((a, b) => a.day - b.day)
  for (const [at, entry] of past.entries()) {
    const name = JSON.stringify(what(entry))
    const line = growing.get(name) ?? { ...what(entry), n: 0, since: entry.day, day: entry.day }
    growing.set(name, { ...line, n: line.n + entry.n, day: entry.day })
    if (past[at + 1]?.day === entry.day) continue
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

const publishableLines = async (read: Reader, now: number): Promise<PublishableCount[]> =>
  publishableCounts((await readLedger(read)).entries, dayOf(settledBy(now)))

/**
 * Nothing says to whom, by whom or where.
 * @param before a day since 1970; only earlier ones are shown
 */
export async function readPublicLog(
  read: Reader,
  { now, before = Number.POSITIVE_INFINITY }: { now: number; before?: number },
): Promise<{ days: LoggedDay[]; next: number | null }> {
  const lines = (await publishableLines(read, now)).filter(line => line.day < before)
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
