import type { Example } from '../../../../moderation/signals/reader/network'

export type Fitted = { weights: Float32Array; bias: Float64Array }

type Settings = { buckets: number; epochs: number; rate: number; ridge: number }

const LEAST = 1e-3

export function fit(examples: Example[], settings: Settings): Fitted {
  const heads = examples[0]?.asks.length ?? 0
  const learner = {
    weights: new Float32Array(settings.buckets * heads),
    squares: new Float32Array(settings.buckets * heads).fill(1e-4),
    bias: new Float64Array(heads).fill(-3),
    biasSquares: new Float64Array(heads).fill(1),
    scores: new Float64Array(heads),
  }
  let order = examples
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    order = shuffled(order, epoch + 1)
    for (const example of order) learn(learner, example, settings)
  }
  return learner
}

type Learner = Fitted & { squares: Float32Array; biasSquares: Float64Array; scores: Float64Array }

function learn(
  { weights, squares, bias, biasSquares, scores }: Learner,
  example: Example,
  { rate, ridge }: Settings,
) {
  const { buckets, values, asks } = example
  const heads = bias.length
  scoresOf(weights, bias, buckets, values, scores)
  for (let head = 0; head < heads; head++) {
    const asked = asks[head] as number
    const pull = asked < 0 ? 0 : sigmoid(scores[head] as number) - asked
    if (Math.abs(pull) < LEAST) continue
    biasSquares[head] = (biasSquares[head] as number) + pull * pull
    bias[head] = (bias[head] as number) - (0.1 * pull) / Math.sqrt(biasSquares[head] as number)
    for (let nth = 0; nth < buckets.length; nth++) {
      const place = (buckets[nth] as number) * heads + head
      const weight = weights[place] as number
      const slope = pull * (values[nth] as number) + ridge * weight
      const square = (squares[place] as number) + slope * slope
      squares[place] = square
      weights[place] = weight - (rate * slope) / Math.sqrt(square)
    }
  }
}

function shuffled<T>(list: T[], seed: number): T[] {
  const order = [...list]
  let state = seed
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    const moved = order[at] as T
    order[at] = order[other] as T
    order[other] = moved
  }
  return order
}

export function scoresOf(
  weights: Float32Array,
  bias: ArrayLike<number>,
  buckets: Int32Array,
  values: Float64Array,
  scores: Float64Array = new Float64Array(bias.length),
): Float64Array {
  scores.set(bias)
  for (let nth = 0; nth < buckets.length; nth++) {
    const value = values[nth] as number
    const place = (buckets[nth] as number) * scores.length
    for (let head = 0; head < scores.length; head++)
      scores[head] = (scores[head] as number) + value * (weights[place + head] as number)
  }
  return scores
}

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score))
