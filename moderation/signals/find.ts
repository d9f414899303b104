import type { PlainText } from './plain-text'
import type { Signal, SignalKind } from './signal'

export type Match = { start: number; end: number; words: string }

/** A person needs to see some places, not thousands; the bound also keeps hostile text cheap. */
const MOST = 200

/** Where a global pattern matches, in offsets of the text it is given. */
export function find(pattern: RegExp, text: string): Match[] {
  const matches: Match[] = []
  for (const match of text.matchAll(pattern)) {
    matches.push({ start: match.index, end: match.index + match[0].length, words: match[0] })
    if (matches.length === MOST) break
  }
  return matches
}

/** Gathers matches by code and strength into one signal each, with their places in the original text. */
export function gather(
  kind: SignalKind,
  plain: PlainText,
  found: { match: Match; because: string; strength: Signal['strength'] }[],
): Signal[] {
  const signals = new Map<string, Signal>()
  for (const { match, because, strength } of found) {
    const signal = signals.get(`${because} ${strength}`) ?? { kind, strength, where: [], because }
    signals.set(`${because} ${strength}`, signal)
    const [start, end] = plain.span(match.start, match.end)
    if (!signal.where.some(span => span[0] === start && span[1] === end)) signal.where.push([start, end])
  }
  for (const signal of signals.values()) signal.where.sort((a, b) => a[0] - b[0])
  return [...signals.values()]
}

/** One pattern from a list of phrases, whole words, any case. Phrases may use the notation of patterns, without nested repeats. */
export function anyOf(...phrases: string[]): RegExp {
  return new RegExp(`(?<![\\w'])(?:${phrases.join('|')})(?!\\w)`, 'gi')
}
