import type { Signal, SignalKind } from '../signal'
import { BUCKETS, featuresOf, valuesOf, wordsOf } from './features'
import { GRAVE, LABELS, RAISES, sameTold, type Thresholds } from './labels'
import { readNetwork } from './network'
import { spansOf } from './spans'
import { readWeights, type Weights } from './weights'
import shipped from './weights.txt?raw'

const LEAST_WORDS = 9
const MOST_WORDS_TO_DOUBT = 80
/** In a longer text than those it learned from, what it doesn't find may still be there. */
const MOST_WORDS_FOR_ORDER = 150

/** It takes long letters for adverts; nobody's safety depends on these signals. */
export type Learned = { raised: Signal[]; doubted: SignalKind[] }

let known: Weights<Thresholds> | null = null

function shippedWeights() {
  known ??= readWeights<Thresholds>(shipped, LABELS, BUCKETS)
  return known
}

/** In any language it learned. Pure; about a millisecond for a hundred words. */
export function readLearned(text: string, weights = shippedWeights()): Learned {
  const words = wordsOf(text)
  if (words.length < LEAST_WORDS) return { raised: [], doubted: [] }
  const features = featuresOf(text, words)
  const values = valuesOf(features)
  const { scores, weightOf } = readNetwork(
    weights.network,
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
    .filter(({ above, label }) => above >= 0 && (GRAVE.has(label) || words.length <= MOST_WORDS_FOR_ORDER))
    .toSorted((one, other) => Number(other.sure) - Number(one.sure) || other.above - one.above)
    .map(
      ({ label, head, sure }): Signal => ({
        ...RAISES[label],
        strength: sure ? 'strong' : 'weak',
        where: spansOf(features, values, words, bucket => weightOf(bucket, head)),
        because: 'learned',
      }),
    )
    .filter((signal, at, all) => all.findIndex(other => sameTold(other, signal)) === at)
  const heard = new Set(heads.flatMap(({ label, doubted }) => (doubted ? [] : [RAISES[label].kind])))
  const kinds = words.length > MOST_WORDS_TO_DOUBT ? [] : LABELS.map(label => RAISES[label].kind)
  return { raised, doubted: [...new Set(kinds)].filter(kind => !heard.has(kind)) }
}
