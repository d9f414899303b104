import {
  bucketOf,
  type Feature,
  featuresOf,
  valuesOf,
  type Word,
  wordsOf,
} from '../../../../moderation/signals/reader/features'
import { spansOf } from '../../../../moderation/signals/reader/spans'
import { CONCERNS, type Concern, type Span } from '../../concern'
import { type Found, knownBoard } from '../weigh'
import { readWeights, type Weights } from './concern-weights'
import { scoresOf } from './fit'
import shipped from './weights.txt?raw'

export const BUCKETS = 2 ** 14

const BESIDE = 0.6

export type Made = { lines: string }

/** Above, a concern is reported without a phrase; below, a phrase's concern is dropped. Stricter without a board. */
const ENOUGH = { onABoard: -0.4, nowhere: 0.5 }
const DOUBTED = { onABoard: -2.5, nowhere: -3.5 }

const MOST_WORDS = 120

type Read = {
  isSaid: (concern: Concern) => boolean
  isDoubted: (concern: Concern) => boolean
  because: (concern: Concern) => Span[]
}

let known: Weights<Made> | null = null

function shippedWeights(): Weights<Made> {
  known ??= readWeights<Made>(shipped, CONCERNS, BUCKETS)
  return known
}

export function readConcerns(
  text: string,
  found: ReadonlyMap<Concern, Found>,
  boardId: string | undefined,
): Read {
  const { weights, bias } = shippedWeights()
  const board = knownBoard(boardId)
  const { words, features, values } = valuesFor(text, found, board)
  const scores = scoresOf(weights, bias, Int32Array.from(values.keys()), Float64Array.from(values.values()))
  const scoreOf = (concern: Concern) => scores[CONCERNS.indexOf(concern)] ?? 0
  const where = board === undefined ? 'nowhere' : 'onABoard'
  const isLong = words.length > MOST_WORDS
  return {
    isSaid: concern => !isLong && scoreOf(concern) >= ENOUGH[where],
    isDoubted: concern => scoreOf(concern) < DOUBTED[where],
    because: concern => {
      const head = CONCERNS.indexOf(concern)
      return spansOf(features, values, words, bucket => weights[bucket * CONCERNS.length + head] ?? 0)
    },
  }
}

export function valuesFor(
  text: string,
  found: ReadonlyMap<Concern, Found>,
  boardId: string | undefined,
): { words: Word[]; features: Feature[]; values: Map<number, number> } {
  const words = wordsOf(text)
  const features = featuresOf(text, words).map(feature => ({ ...feature, bucket: folded(feature.bucket) }))
  const values = valuesOf(features)
  const add = (name: string, value: number) => {
    const bucket = folded(bucketOf(name))
    values.set(bucket, (values.get(bucket) ?? 0) + BESIDE * value)
  }
  add(`board ${boardId ?? 'none'}`, 1)
  for (const [concern, { named, says, aside, hints, unless }] of found) {
    if (named) add(`named ${concern}`, 1)
    if (unless) add(`unless ${concern}`, 1)
    for (const [purpose, times] of Object.entries({ says, aside, hints }))
      if (times > 0) add(`${purpose} ${concern}`, Math.log1p(times))
  }
  return { words, features, values }
}

const folded = (bucket: number) => bucket & (BUCKETS - 1)
