import type { Span } from '../signal'
import type { Feature, Word } from './features'

const MOST_PLACES = 5

export function spansOf(
  features: Feature[],
  values: Map<number, number>,
  words: Word[],
  weightOf: (bucket: number) => number,
): Span[] {
  const moved = new Float64Array(words.length)
  const counts = new Map<number, number>()
  for (const { bucket } of features) counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  for (const { bucket, first, last } of features) {
    if (first < 0) continue
    const share = weightOf(bucket) * (values.get(bucket) ?? 0)
    const each = share / (counts.get(bucket) ?? 1) / (last - first + 1)
    for (let at = first; at <= last; at++) moved[at] = (moved[at] ?? 0) + each
  }
  return [...moved.keys()]
    .filter(at => (moved[at] ?? 0) > 0)
    .toSorted((one, other) => (moved[other] ?? 0) - (moved[one] ?? 0))
    .slice(0, MOST_PLACES)
    .toSorted((one, other) => one - other)
    .reduce<Span[]>((spans, at) => joined(spans, words[at], words[at - 1]), [])
}

function joined(spans: Span[], word: Word | undefined, before: Word | undefined): Span[] {
  if (!word) return spans
  const last = spans.at(-1)
  if (last && before && last[1] === before.end) return [...spans.slice(0, -1), [last[0], word.end]]
  return [...spans, [word.start, word.end]]
}
