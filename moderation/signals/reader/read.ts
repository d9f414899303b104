import type { Signal, SignalKind, Span } from '../signal'
import { type Feature, featuresOf, valuesOf, type Word, wordsOf } from './features'
import { scoresOf } from './fit'
import { LABELS, RAISES, sameTold } from './labels'
import { readWeights, type Weights } from './weights'
import shipped from './weights.txt?raw'

/** So many places are shown for a signal: the words that moved it most. */
const MOST_PLACES = 5
/** Fewer words say too little to guess from. */
const LEAST_WORDS = 9
/** In a longer text than it was taught with, what it does not hear may still be there. */
const MOST_WORDS_TO_DOUBT = 80

/** What the trained reader makes of a text: what it sees in it, surest first of each kind, and what it sees no sign of. */
export type Learned = { raised: Signal[]; doubted: SignalKind[] }

let known: Weights | null = null

function shippedWeights(): Weights {
  known ??= readWeights(shipped)
  return known
}

/**
 * What a text sounds like to the trained reader, in any language it was taught. All of it is guessed. Pure; takes about
 * a millisecond for a hundred words.
 */
export function readLearned(text: string, weights = shippedWeights()): Learned {
  const words = wordsOf(text)
  if (words.length < LEAST_WORDS) return { raised: [], doubted: [] }
  const features = featuresOf(text, words)
  const values = valuesOf(features)
  const scores = scoresOf(
    weights.weights,
    weights.bias,
    Int32Array.from(values.keys()),
    Float64Array.from(values.values()),
  )

  const heads = LABELS.map((label, head) => {
    const score = scores[head] ?? 0
    return {
      label,
      head,
      above: score - (weights.weak[head] ?? 0),
      sure: score >= (weights.strong[head] ?? 0),
      doubted: score < (weights.doubt[head] ?? 0),
    }
  })

  const raised = heads
    .filter(({ above }) => above >= 0)
    .toSorted((one, other) => Number(other.sure) - Number(one.sure) || other.above - one.above)
    .map(
      ({ label, head, sure }): Signal => ({
        ...RAISES[label],
        strength: sure ? 'strong' : 'weak',
        where: placesOf(features, values, words, weights.weights, head),
        because: 'learned',
      }),
    )
    .filter((signal, at, all) => all.findIndex(other => sameTold(other, signal)) === at)
  const heard = new Set(heads.flatMap(({ label, doubted }) => (doubted ? [] : [RAISES[label].kind])))
  const kinds = words.length > MOST_WORDS_TO_DOUBT ? [] : LABELS.map(label => RAISES[label].kind)
  return { raised, doubted: [...new Set(kinds)].filter(kind => !heard.has(kind)) }
}

/** The words whose features speak most for a label, neighbours as one, in the order of the text. */
function placesOf(
  features: Feature[],
  values: Map<number, number>,
  words: Word[],
  weights: Float32Array,
  head: number,
): Span[] {
  const moved = new Float64Array(words.length)
  const counts = new Map<number, number>()
  for (const { bucket } of features) counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  for (const { bucket, first, last } of features) {
    if (first < 0) continue
    const share = (weights[bucket * LABELS.length + head] ?? 0) * (values.get(bucket) ?? 0)
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
