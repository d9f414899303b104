import type { Entry } from './ledger'

/** A smaller count by one rule could point at someone. */
export const K_ANONYMITY = 5

export type PublishableCount = { what: string; rule: string; n: number; since: number; day: number }

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
export function publishableCounts(entries: Entry[], today: number): PublishableCount[] {
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
