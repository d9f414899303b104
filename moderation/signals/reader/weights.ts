import type { Network } from './network'

export type Weights<More> = More & { network: Network }

/** 15 levels, 7 to each side of zero, are as good as finer ones. Three fit in two digits. */
const MOST = 7
const LEVELS = 2 * MOST + 1
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

type Header<More> = {
  labels: string[]
  buckets: number
  hidden: number
  largest: number[]
  innerBias: number[]
  outer: number[]
  bias: number[]
  more: More
}

const rounded = (numbers: ArrayLike<number>) => Array.from(numbers, each => Number(each.toFixed(4)))

export function writeWeights<More>(network: Network, labels: readonly string[], more: More): string {
  const { hidden, rows: rowOf, inner, innerBias, outer, bias } = network
  const rows = inner.length / hidden
  const largest = Array.from({ length: hidden }, (_, unit) => {
    let most = 0
    for (let at = unit; at < inner.length; at += hidden) most = Math.max(most, Math.abs(inner[at] ?? 0))
    return most
  })
  const header: Header<More> = {
    labels: [...labels],
    buckets: rowOf.length,
    hidden,
    largest: rounded(largest),
    innerBias: rounded(innerBias),
    outer: rounded(outer),
    bias: rounded(bias),
    more,
  }
  const bits = new Uint8Array(rowOf.length / 8)
  rowOf.forEach((row, bucket) => {
    if (row >= 0) bits[bucket >> 3] = (bits[bucket >> 3] as number) | (1 << (bucket & 7))
  })
  const units = largest.map((most, unit) => {
    const level = (row: number) => levelOf(inner[row * hidden + unit] ?? 0, most || 1)
    let digits = ''
    for (let row = 0; row < rows; row += 3) {
      const three = (level(row) * LEVELS + level(row + 1)) * LEVELS + level(row + 2)
      digits += `${DIGITS[three >> 6]}${DIGITS[three & 63]}`
    }
    return digits
  })
  return `${[JSON.stringify(header), Buffer.from(bits).toString('base64'), ...units].join('\n')}\n`
}

/** By square roots, so that small numbers are more precise. */
const levelOf = (number: number, largest: number) =>
  MOST + Math.sign(number) * Math.round(MOST * Math.sqrt(Math.abs(number) / largest))

export function readWeights<More>(file: string, labels: readonly string[], buckets: number): Weights<More> {
  const [first = '', bits = '', ...units] = file.trimEnd().split('\n')
  const { largest, innerBias, outer, bias, hidden, more, ...made }: Header<More> = JSON.parse(first)
  if (made.labels.join() !== labels.join() || made.buckets !== buckets)
    throw new Error('These weights were made for other labels: npm run train')
  const has = Buffer.from(bits, 'base64')
  const rows = new Int32Array(buckets).fill(-1)
  let count = 0
  for (let bucket = 0; bucket < buckets; bucket++)
    if (((has[bucket >> 3] as number) >> (bucket & 7)) & 1) rows[bucket] = count++
  const inner = new Float32Array(count * hidden)
  units.forEach((digits, unit) => {
    readUnit(digits, largest[unit] ?? 0, (row, number) => {
      if (row < count) inner[row * hidden + unit] = number
    })
  })
  const network = {
    hidden,
    rows,
    inner,
    innerBias: Float64Array.from(innerBias),
    outer: Float64Array.from(outer),
    bias: Float64Array.from(bias),
  }
  return { ...more, network }
}

const PLACES = new Map(Array.from(DIGITS, (digit, place) => [digit.charCodeAt(0), place]))

function readUnit(digits: string, largest: number, put: (row: number, number: number) => void) {
  const numbers = Array.from({ length: LEVELS }, (_, level) => {
    const share = (level - MOST) / MOST
    return Math.sign(share) * share * share * largest
  })
  for (let row = 0, at = 0; at < digits.length; row += 3, at += 2) {
    const three = (PLACES.get(digits.charCodeAt(at)) ?? 0) * 64 + (PLACES.get(digits.charCodeAt(at + 1)) ?? 0)
    put(row, numbers[Math.floor(three / LEVELS ** 2)] ?? 0)
    put(row + 1, numbers[Math.floor(three / LEVELS) % LEVELS] ?? 0)
    put(row + 2, numbers[three % LEVELS] ?? 0)
  }
}
