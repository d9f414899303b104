import { BUCKETS } from './features'
import type { Fitted } from './fit'
import { LABELS } from './labels'

/** From which score on a label is raised, for sure, or at least not doubted; label by label. */
export type Thresholds = { weak: number[]; strong: number[]; doubt: number[] }

/** All that the trained reader knows. `lines`: SHA-256 of the training lines it was made from. */
export type Weights = Thresholds & { lines: string; bias: number[]; weights: Float32Array }

/** A weight is one of 15 levels, 7 to each side of nothing; finer ones find no more. Three stand in two digits. */
const MOST = 7
const LEVELS = 2 * MOST + 1
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const HEADS = LABELS.length
const ROW = 2 * Math.ceil(BUCKETS / 3)

type Header = Thresholds & { labels: string[]; lines: string; bias: number[]; largest: number[] }

const rounded = (numbers: ArrayLike<number>) => Array.from(numbers, each => Number(each.toFixed(4)))

/** A line of JSON, then a line a label. Small weights are kept finer than large ones: by their roots. */
export function writeWeights({ weights, bias }: Fitted, rest: Thresholds & { lines: string }): string {
  const largest = LABELS.map((_, head) => {
    let most = 0
    for (let place = head; place < weights.length; place += HEADS)
      most = Math.max(most, Math.abs(weights[place] ?? 0))
    return most
  })
  const header: Header = {
    labels: [...LABELS],
    lines: rest.lines,
    bias: rounded(bias),
    largest: rounded(largest),
    doubt: rounded(rest.doubt),
    weak: rounded(rest.weak),
    strong: rounded(rest.strong),
  }
  const rows = LABELS.map((_, head) => {
    const level = (bucket: number) => levelOf(weights[bucket * HEADS + head] ?? 0, largest[head] || 1)
    let row = ''
    for (let bucket = 0; bucket < BUCKETS; bucket += 3) {
      const three = (level(bucket) * LEVELS + level(bucket + 1)) * LEVELS + level(bucket + 2)
      row += `${DIGITS[three >> 6]}${DIGITS[three & 63]}`
    }
    return row
  })
  return `${[JSON.stringify(header), ...rows].join('\n')}\n`
}

const levelOf = (weight: number, largest: number) =>
  MOST + Math.sign(weight) * Math.round(MOST * Math.sqrt(Math.abs(weight) / largest))

/** @throws where the file was made for other labels or another number of buckets */
export function readWeights(file: string): Weights {
  const [first = '', ...rows] = file.trimEnd().split('\n')
  const { labels, largest, ...rest }: Header = JSON.parse(first)
  if (labels.join() !== LABELS.join() || rows.some(row => row.length !== ROW))
    throw new Error('These weights were made for other labels: npm run train')
  const places = new Uint8Array(128)
  Array.from(DIGITS).forEach((digit, place) => {
    places[digit.charCodeAt(0)] = place
  })
  const weights = new Float32Array(BUCKETS * HEADS)
  rows.forEach((row, head) => {
    const weightOf = Array.from({ length: LEVELS }, (_, level) => {
      const share = (level - MOST) / MOST
      return Math.sign(share) * share * share * (largest[head] ?? 0)
    })
    for (let bucket = 0, at = 0; bucket < BUCKETS; bucket += 3, at += 2) {
      const three = (places[row.charCodeAt(at)] ?? 0) * 64 + (places[row.charCodeAt(at + 1)] ?? 0)
      const levels = [Math.floor(three / LEVELS ** 2), Math.floor(three / LEVELS) % LEVELS, three % LEVELS]
      levels.forEach((level, nth) => {
        if (bucket + nth < BUCKETS) weights[(bucket + nth) * HEADS + head] = weightOf[level] ?? 0
      })
    }
  })
  return { ...rest, weights }
}
