import { BUCKETS } from './features'
import type { Fitted } from './fit'
import { LABELS } from './labels'

/** From which score on a label is raised, label by label. */
export type Thresholds = { weak: number[]; strong: number[] }

/** All that the trained reader knows. `lines`: SHA-256 of the training lines it was made from. */
export type Weights = Thresholds & { lines: string; bias: number[]; weights: Float32Array }

/** Six bits a weight, one digit each. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const ZERO = 31
const HEADS = LABELS.length

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
    weak: rounded(rest.weak),
    strong: rounded(rest.strong),
  }
  const rows = LABELS.map((_, head) => {
    let row = ''
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      row += digitOf(weights[bucket * HEADS + head] ?? 0, largest[head] ?? 1)
    return row
  })
  return `${[JSON.stringify(header), ...rows].join('\n')}\n`
}

function digitOf(weight: number, largest: number): string {
  const share = largest === 0 ? 0 : Math.sqrt(Math.abs(weight) / largest)
  return DIGITS[ZERO + Math.sign(weight) * Math.round(ZERO * share)] ?? ''
}

/** @throws where the file was made for other labels or another number of buckets */
export function readWeights(file: string): Weights {
  const [first = '', ...rows] = file.trimEnd().split('\n')
  const { labels, largest, ...rest }: Header = JSON.parse(first)
  if (labels.join() !== LABELS.join() || rows.some(row => row.length !== BUCKETS))
    throw new Error('These weights were made for other labels: npm run train')
  const weights = new Float32Array(BUCKETS * HEADS)
  rows.forEach((row, head) => {
    const levels = Array.from(DIGITS, (_, digit) => {
      const share = (digit - ZERO) / ZERO
      return Math.sign(share) * share * share * (largest[head] ?? 0)
    })
    const levelOf = new Float32Array(128)
    levels.forEach((level, digit) => {
      levelOf[DIGITS.charCodeAt(digit)] = level
    })
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      weights[bucket * HEADS + head] = levelOf[row.charCodeAt(bucket)] ?? 0
  })
  return { ...rest, weights }
}
