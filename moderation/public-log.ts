import type { Reader } from '../db'
import { type Entry, readLedger } from './ledger'

/** Days on a page. */
const PAGE = 14

export type LoggedDay = { day: number; done: { what: string; rule: string; n: number }[] }

const logged = ({ kind }: Entry) => kind === 'decision-made' || kind === 'appeal-decided' || kind in named

/** What is told by what it is; a decision is told by its outcome, an appeal by what came of it. */
const named: Record<string, string> = { 'sanction-began': 'paused', 'answer-put-back': 'put-back' }

const whatOf = ({ kind, outcome }: Entry) => named[kind] ?? outcome

/**
 * What moderators did, by the day, the newest first: what, by which rule, how often. Nothing says to whom, by whom or where.
 * @param before a day since 1970; only earlier ones are shown
 */
export async function readPublicLog(
  read: Reader,
  before = Number.POSITIVE_INFINITY,
): Promise<{ days: LoggedDay[]; next: number | null }> {
  const entries = (await readLedger(read)).entries.filter(logged)
  const days = [...new Set(entries.map(entry => entry.day))].filter(day => day < before).sort((a, b) => b - a)
  const page = days.slice(0, PAGE)
  return {
    days: page.map(day => ({ day, done: summed(entries.filter(entry => entry.day === day)) })),
    next: days.length > PAGE ? (page.at(-1) ?? null) : null,
  }
}

function summed(entries: Entry[]): LoggedDay['done'] {
  const done = new Map<string, LoggedDay['done'][number]>()
  for (const entry of entries) {
    const [what, rule] = [whatOf(entry), entry.kind in named ? '' : entry.rule]
    const before = done.get(`${what} ${rule}`)?.n ?? 0
    done.set(`${what} ${rule}`, { what, rule, n: before + entry.n })
  }
  return [...done.values()].filter(({ n }) => n > 0).sort((a, b) => b.n - a.n || (a.what < b.what ? -1 : 1))
}
