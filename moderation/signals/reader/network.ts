export type Example = { buckets: Int32Array; values: Float64Array; asks: Int8Array }

export type Network = {
  hidden: number
  rows: Int32Array
  inner: Float32Array
  innerBias: Float64Array
  outer: Float64Array
  bias: Float64Array
}

export type Settings = {
  buckets: number
  least: number
  hidden: number
  epochs: number
  rate: number
  ridge: number
  /** Share of a text's features dropped each time, so that no single word is relied on. */
  unseen: number
}

const LEAST_PULL = 1e-3
const LAST_RATE = 0.3

export function fit(examples: Example[], settings: Settings): Network {
  const heads = examples[0]?.asks.length ?? 0
  const network = begin(examples, heads, settings)
  const { inner, innerBias, outer } = network
  const squares = {
    inner: new Float32Array(inner.length).fill(1e-2),
    innerBias: new Float64Array(innerBias.length).fill(1e-1),
    outer: new Float64Array(outer.length).fill(1e-1),
    bias: new Float64Array(heads).fill(1),
  }
  const next = dice(1)
  let order = examples.map(({ buckets, values, asks }) => ({ ...rowsOf(network, buckets, values), asks }))
  const most = order.reduce((longest, { rows }) => Math.max(longest, rows.length), 0)
  const scratch = {
    rows: new Int32Array(most),
    values: new Float64Array(most),
    units: new Int32Array(settings.hidden),
    back: new Float64Array(settings.hidden),
  }
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    order = shuffled(order, next)
    const rate = settings.rate * (1 - (epoch / settings.epochs) * (1 - LAST_RATE))
    const teaching = { ...settings, rate, next }
    for (const example of order) learn(network, squares, example, scratch, teaching)
  }
  return network
}

function begin(examples: Example[], heads: number, { buckets, least, hidden }: Settings): Network {
  const met = new Int32Array(buckets)
  for (const example of examples)
    for (const bucket of example.buckets) met[bucket] = (met[bucket] as number) + 1
  const rows = new Int32Array(buckets).fill(-1)
  let count = 0
  met.forEach((times, bucket) => {
    if (times >= least) rows[bucket] = count++
  })
  const next = dice(0)
  return {
    hidden,
    rows,
    inner: Float32Array.from({ length: count * hidden }, () => (2 * next() - 1) * 0.05),
    innerBias: new Float64Array(hidden),
    outer: Float64Array.from({ length: hidden * heads }, () => (2 * next() - 1) * 0.3),
    bias: new Float64Array(heads).fill(-3),
  }
}

type Squares = Record<'inner' | 'innerBias' | 'outer' | 'bias', Float32Array | Float64Array>

function learn(
  network: Network,
  squares: Squares,
  example: Rows & { asks: Int8Array },
  scratch: Scratch,
  { rate, ridge, unseen, next }: Settings & { next: () => number },
) {
  const { hidden, inner, innerBias, outer, bias } = network
  const heads = bias.length
  const { units, back } = scratch
  const { rows, values } = someOf(example, scratch, unseen, next)
  const awake = awakeFor(network, rows, values)
  const pulls = scoresFrom(network, awake)
  let isRight = true
  for (let head = 0; head < heads; head++) {
    const asked = example.asks[head] as number
    const pull = asked < 0 ? 0 : sigmoid(pulls[head] as number) - asked
    pulls[head] = Math.abs(pull) < LEAST_PULL ? 0 : pull
    if (pulls[head] !== 0) isRight = false
  }
  if (isRight) return

  let count = 0
  for (let unit = 0; unit < hidden; unit++) {
    const woken = awake[unit] as number
    if (woken <= 0) continue
    let sum = 0
    for (let head = 0; head < heads; head++) {
      const pull = pulls[head] as number
      const at = unit * heads + head
      sum += pull * (outer[at] as number)
      const slope = pull * woken
      const square = (squares.outer[at] as number) + slope * slope
      squares.outer[at] = square
      outer[at] = (outer[at] as number) - (rate * slope) / Math.sqrt(square)
    }
    const square = (squares.innerBias[unit] as number) + sum * sum
    squares.innerBias[unit] = square
    innerBias[unit] = (innerBias[unit] as number) - (rate * sum) / Math.sqrt(square)
    units[count] = unit
    back[count++] = sum
  }
  const innerSquares = squares.inner
  for (let nth = 0; nth < rows.length; nth++) {
    const from = (rows[nth] as number) * hidden
    const value = values[nth] as number
    for (let each = 0; each < count; each++) {
      const at = from + (units[each] as number)
      const number = inner[at] as number
      const slope = (back[each] as number) * value + ridge * number
      const square = (innerSquares[at] as number) + slope * slope
      innerSquares[at] = square
      inner[at] = number - (rate * slope) / Math.sqrt(square)
    }
  }
  for (let head = 0; head < heads; head++) {
    const pull = pulls[head] as number
    if (pull === 0) continue
    const square = (squares.bias[head] as number) + pull * pull
    squares.bias[head] = square
    bias[head] = (bias[head] as number) - (0.1 * pull) / Math.sqrt(square)
  }
}

type Scratch = { rows: Int32Array; values: Float64Array; units: Int32Array; back: Float64Array }

function someOf(all: Rows, { rows, values }: Scratch, unseen: number, next: () => number): Rows {
  let count = 0
  for (let nth = 0; nth < all.rows.length; nth++) {
    if (next() < unseen) continue
    rows[count] = all.rows[nth] as number
    values[count++] = (all.values[nth] as number) / (1 - unseen)
  }
  return { rows: rows.subarray(0, count), values: values.subarray(0, count) }
}

type Rows = { rows: Int32Array; values: Float64Array }

function rowsOf({ rows: rowOf }: Network, buckets: Int32Array, values: Float64Array): Rows {
  const rows = new Int32Array(buckets.length)
  const kept = new Float64Array(buckets.length)
  let count = 0
  for (let nth = 0; nth < buckets.length; nth++) {
    const row = rowOf[buckets[nth] as number] as number
    if (row < 0) continue
    rows[count] = row
    kept[count++] = values[nth] as number
  }
  return { rows: rows.subarray(0, count), values: kept.subarray(0, count) }
}

function awakeFor(
  { hidden, inner, innerBias }: Network,
  rows: Int32Array,
  values: Float64Array,
): Float64Array {
  const awake = new Float64Array(innerBias)
  for (let nth = 0; nth < rows.length; nth++) {
    const from = (rows[nth] as number) * hidden
    const value = values[nth] as number
    for (let unit = 0; unit < hidden; unit++)
      awake[unit] = (awake[unit] as number) + value * (inner[from + unit] as number)
  }
  for (let unit = 0; unit < hidden; unit++) if ((awake[unit] as number) < 0) awake[unit] = 0
  return awake
}

function scoresFrom({ hidden, outer, bias }: Network, awake: Float64Array): Float64Array {
  const scores = new Float64Array(bias)
  const heads = bias.length
  for (let unit = 0; unit < hidden; unit++) {
    const woken = awake[unit] as number
    if (woken === 0) continue
    for (let head = 0; head < heads; head++)
      scores[head] = (scores[head] as number) + woken * (outer[unit * heads + head] as number)
  }
  return scores
}

export function readNetwork(network: Network, buckets: Int32Array, weights: Float64Array) {
  const { rows, values } = rowsOf(network, buckets, weights)
  const awake = awakeFor(network, rows, values)
  const { hidden, inner, outer, bias } = network
  return {
    scores: scoresFrom(network, awake),
    weightOf: (bucket: number, head: number) => {
      const row = network.rows[bucket] ?? -1
      let weight = 0
      if (row < 0) return weight
      for (let unit = 0; unit < hidden; unit++)
        if (awake[unit] !== 0)
          weight += (inner[row * hidden + unit] as number) * (outer[unit * bias.length + head] as number)
      return weight
    },
  }
}

function dice(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled<T>(list: T[], next: () => number): T[] {
  const order = [...list]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const moved = order[at] as T
    order[at] = order[other] as T
    order[other] = moved
  }
  return order
}

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score))
