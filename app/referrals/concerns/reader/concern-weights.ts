import type { Fitted } from './fit'

export type Weights<More> = More & { bias: number[]; weights: Float32Array }

/** 15 levels, 7 to each side of zero, are as good as finer ones. Three fit in two digits. */
const MOST = 7
const LEVELS = 2 * MOST + 1
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

type Header<More> = { labels: string[]; buckets: number; bias: number[]; largest: number[]; more: More }

const rounded = (numbers: ArrayLike<number>) => Array.from(numbers, each => Number(each.toFixed(4)))

/** Stored by their square roots, so that small weights are more precise. */
export function writeWeights<More>({ weights, bias }: Fitted, labels: readonly string[], more: More): string {
  const heads = labels.length
  const buckets = weights.length / heads
  const largest = labels.map((_, head) => {
    let most = 0
    for (let place = head; place < weights.length; place += heads)
      most = Math.max(most, Math.abs(weights[place] ?? 0))
    return most
  })
  const header: Header<More> = {
    labels: [...labels],
    buckets,
    bias: rounded(bias),
    largest: rounded(largest),
    more,
  }
  const rows = labels.map((_, head) => {
    const level = (bucket: number) => levelOf(weights[bucket * heads + head] ?? 0, largest[head] || 1)
    let row = ''
    for (let bucket = 0; bucket < buckets; bucket += 3) {
      const three = (level(bucket) * LEVELS + level(bucket + 1)) * LEVELS + level(bucket + 2)
      row += `${DIGITS[three >> 6]}${DIGITS[three & 63]}`
    }
    return row
  })
  return `${[JSON.stringify(header), ...rows].join('\n')}\n`
}

const levelOf = (weight: number, largest: number) =>
  MOST + Math.sign(weight) * Math.round(MOST * Math.sqrt(Math.abs(weight) / largest))

export function readWeights<More>(file: string, labels: readonly string[], buckets: number): Weights<More> {
  const [first = '', ...rows] = file.trimEnd().split('\n')
  const { largest, bias, more, ...made }: Header<More> = JSON.parse(first)
  if (made.labels.join() !== labels.join() || made.buckets !== buckets)
    throw new Error('These weights were made for other labels: npm run train')
  const places = new Uint8Array(128)
  Array.from(DIGITS).forEach((digit, place) => {
    places[digit.charCodeAt(0)] = place
  })
  const heads = labels.length
  const weights = new Float32Array(buckets * heads)
  rows.forEach((row, head) => {
    const weightOf = Array.from({ length: LEVELS }, (_, level) => {
      const share = (level - MOST) / MOST
      return Math.sign(share) * share * share * (largest[head] ?? 0)
    })
    for (let bucket = 0, at = 0; bucket < buckets; bucket += 3, at += 2) {
      const three = (places[row.charCodeAt(at)] ?? 0) * 64 + (places[row.charCodeAt(at + 1)] ?? 0)
      const levels = [Math.floor(three / LEVELS ** 2), Math.floor(three / LEVELS) % LEVELS, three % LEVELS]
      levels.forEach((level, nth) => {
        if (bucket + nth < buckets) weights[(bucket + nth) * heads + head] = weightOf[level] ?? 0
      })
    }
  })
  return { ...more, bias, weights }
}
