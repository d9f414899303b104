const STEPS = 60
const MOMENTUM = 0.9
/** Keeps the weights of many weak features small. */
const SHRINK = 0.01

/** Logistic regression by plain gradient descent; both kinds weigh the same. @returns what scores a row of features */
export function learn(rows: Float64Array[], same: boolean[]): (row: Float64Array) => number {
  const width = rows[0]?.length ?? 0
  const { mean, spread } = scaleOf(rows, width)
  const scaled = rows.map(row => row.map((value, i) => (value - (mean[i] as number)) / (spread[i] as number)))
  const together = same.filter(Boolean).length
  const share = same.map(yes => 0.5 / (yes ? together : same.length - together))
  const weights = new Float64Array(width)
  const pace = new Float64Array(width)
  // As fast as is safe however much the features repeat each other.
  const rate = 4 / width
  const scoreOf = (row: Float64Array) => {
    let score = 0
    for (let i = 0; i < width; i++) score += (weights[i] as number) * (row[i] as number)
    return score
  }
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map(weight => SHRINK * weight)
    for (const [n, row] of scaled.entries()) {
      const off = (1 / (1 + Math.exp(-scoreOf(row))) - Number(same[n])) * (share[n] as number)
      for (let i = 0; i < width; i++) slope[i] = (slope[i] as number) + off * (row[i] as number)
    }
    for (let i = 0; i < width; i++) {
      pace[i] = MOMENTUM * (pace[i] as number) - rate * (slope[i] as number)
      weights[i] = (weights[i] as number) + (pace[i] as number)
    }
  }
  return row => scoreOf(row.map((value, i) => (value - (mean[i] as number)) / (spread[i] as number)))
}

function scaleOf(rows: Float64Array[], width: number) {
  const mean = new Float64Array(width)
  const spread = new Float64Array(width)
  for (let i = 0; i < width; i++) {
    for (const row of rows) mean[i] = (mean[i] as number) + (row[i] as number) / rows.length
    for (const row of rows)
      spread[i] = (spread[i] as number) + ((row[i] as number) - (mean[i] as number)) ** 2 / rows.length
    spread[i] = Math.sqrt(spread[i] as number) || 1
  }
  return { mean, spread }
}
