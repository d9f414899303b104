import { writeFileSync } from 'node:fs'
import { CONCERNS, type Concern } from '../../app/referrals/concern'
import { readRuleMarks } from '../../app/referrals/concerns'
import { type Feature, featuresOf } from '../../app/referrals/concerns/weigh'
import weights from '../../app/referrals/concerns/weights.json'
import { corpus, firstWriter } from './corpora'

type Row = { text: string; title?: string; board?: string; required: Concern[]; acceptable: Concern[] }
type Sample = { values: Float64Array; is: number; weight: number }

/** Every second text by its letters: the rules and weights were made with this half, and checked on the other. */
function isLookedAt(text: string): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) & 1) === 0
}

const FEATURES = Object.keys(weights.features) as Feature[]
const ROUNDS = 600
const RATE = 0.05
const RIDGE = 1

/** One logistic regression for all concerns with a leaning for each, by Adam over all samples at once: the same each time. */
export function fitConcerns(): void {
  const ours = firstWriter<Row>().filter(({ text }) => isLookedAt(text))
  const written = corpus<Row>('concerns')
  // Without them the weights would suit our own lines alone: half of what people really wrote would be misread.
  if (!written) throw new Error('The public texts to fit on are not there: set CORPORA.')
  const people = written.filter(({ text }) => isLookedAt(text))
  const samples = [
    ...ours.flatMap(row => samplesOf(row, 1)),
    ...ours.flatMap(row => samplesOf({ ...row, board: undefined }, 0.5)),
    ...people.flatMap(row => samplesOf(row, 1)),
  ]
  const fitted = fit(samples, FEATURES.length + CONCERNS.length)
  const told = (names: readonly string[], from: number) =>
    Object.fromEntries(names.map((name, n) => [name, Math.round((fitted[from + n] ?? 0) * 100) / 100]))
  const result = { features: told(FEATURES, 0), concerns: told(CONCERNS, FEATURES.length) }
  writeFileSync('app/referrals/concerns/weights.json', `${JSON.stringify(result, null, 2)}\n`)
}

/** What is acceptable and not required says neither yes nor no. */
function samplesOf({ title, text, board, required, acceptable }: Row, weight: number): Sample[] {
  const { found, words } = readRuleMarks(title ? `${title}\n\n${text}` : text)
  return CONCERNS.flatMap((concern, nth) => {
    const is = required.includes(concern)
    if ((!is && acceptable.includes(concern)) || found.get(concern)?.unless) return []
    const features = featuresOf(concern, found, words, board)
    const values = new Float64Array(FEATURES.length + CONCERNS.length)
    FEATURES.forEach((name, n) => {
      values[n] = features[name]
    })
    values[FEATURES.length + nth] = 1
    return [{ values, is: is ? 1 : 0, weight }]
  })
}

function fit(samples: Sample[], size: number): Float64Array {
  const weights = new Float64Array(size)
  const means = new Float64Array(size)
  const squares = new Float64Array(size)
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = weights.map(weight => weight * RIDGE)
    for (const { values, is, weight } of samples) {
      let score = 0
      for (let n = 0; n < size; n++) score += (values[n] ?? 0) * (weights[n] ?? 0)
      const off = (1 / (1 + Math.exp(-score)) - is) * weight
      for (let n = 0; n < size; n++) slopes[n] = (slopes[n] ?? 0) + off * (values[n] ?? 0)
    }
    for (let n = 0; n < size; n++) {
      const slope = slopes[n] ?? 0
      means[n] = 0.9 * (means[n] ?? 0) + 0.1 * slope
      squares[n] = 0.999 * (squares[n] ?? 0) + 0.001 * slope * slope
      const mean = (means[n] ?? 0) / (1 - 0.9 ** round)
      const square = (squares[n] ?? 0) / (1 - 0.999 ** round)
      weights[n] = (weights[n] ?? 0) - (RATE * mean) / (Math.sqrt(square) + 1e-9)
    }
  }
  return weights
}
