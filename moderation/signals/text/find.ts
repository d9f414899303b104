import { NOBODY, type Signal, type SignalKind, type Span, type Told } from '../signal'
import { listed, triesIn } from './listed'
import type { PlainText } from './plain-text'

export type Match = { start: number; end: number; words: string }

export type Found = { match: Match; because: string; strength: Signal['strength']; told?: Told }

/** Nobody reads thousands; the limit also keeps hostile text cheap. */
const MOST = 200

export function find(pattern: RegExp, text: string): Match[] {
  const list = listed(pattern)
  if (!list) return scan(pattern, text)
  const begun = triesIn(text, pattern).flatMap(({ words, starts }) => matchesAt(words, starts, text))
  return inOrder(list.anywhere ? [...begun, ...scan(list.anywhere, text)] : begun).slice(0, MOST)
}

function matchesAt(pattern: RegExp, starts: number[], text: string): Match[] {
  const matches: Match[] = []
  for (const start of starts) {
    pattern.lastIndex = start
    const words = pattern.exec(text)?.[0]
    if (words) matches.push({ start, end: start + words.length, words })
    if (matches.length === MOST) break
  }
  return matches
}

function inOrder(matches: Match[]): Match[] {
  if (matches.length < 2) return matches
  let end = 0
  return matches
    .sort((a, b) => a.start - b.start)
    .filter(match => {
      const free = match.start >= end
      if (free) end = match.end
      return free
    })
}

function scan(pattern: RegExp, text: string): Match[] {
  const matches: Match[] = []
  pattern.lastIndex = 0
  while (matches.length < MOST) {
    // matchAll would copy the pattern, and a long pattern takes longer to compile than to run.
    const match = pattern.exec(text)
    if (!match) break
    matches.push({ start: match.index, end: match.index + match[0].length, words: match[0] })
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}

export function findNear(patterns: RegExp[], text: string, places: Match[], reach: number): Match[] {
  const windows: Span[] = []
  for (const { start, end } of places) {
    const last = windows.at(-1)
    if (last && start - reach <= last[1]) last[1] = Math.max(last[1], end + reach)
    else windows.push([Math.max(0, start - reach), end + reach])
  }
  return windows.flatMap(([from, to]) => {
    const part = text.slice(from, to)
    return patterns
      .flatMap(pattern => scan(pattern, part))
      .map(({ start, end, words }) => ({ start: from + start, end: from + end, words }))
  })
}

export function gather(kind: SignalKind, plain: PlainText, found: Found[]): Signal[] {
  const signals = new Map<string, Signal>()
  for (const { match, because, strength, told = NOBODY } of found) {
    const key = [because, strength, told.speaker, told.target, told.urgency].join(' ')
    const signal = signals.get(key) ?? { kind, strength, where: [], because, ...told }
    signals.set(key, signal)
    signal.where.push(plain.span(match.start, match.end))
  }
  return [...signals.values()].map(signal => ({ ...signal, where: merged(signal.where) }))
}

function merged(spans: Span[]): Span[] {
  const one: Span[] = []
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = one.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else one.push([start, end])
  }
  return one
}
