import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Example } from '../../../../moderation/signals/reader/network'
import { CONCERNS, type Concern } from '../../concern'
import { readRuleMarks } from '../../concerns'
import { writeWeights } from './concern-weights'
import { fit } from './fit'
import { BUCKETS, type Made, valuesFor } from './read-concerns'

type Line = { board: string; title: string; text: string; required: Concern[]; acceptable: Concern[] }

const TEXTS = 'app/referrals/concerns/texts'
const SETTINGS = { buckets: BUCKETS, epochs: 8, rate: 0.3, ridge: 1e-4 }

export const shippedLines = (): string[] =>
  readdirSync(TEXTS)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .map(name => readFileSync(`${TEXTS}/${name}`, 'utf8'))

export const hashOf = (files: string[]): string =>
  files.reduce((hash, file) => hash.update(`${file}\n`), createHash('sha256')).digest('hex')

export function trainConcerns(files: string[]): string {
  const lines: Line[] = files.flatMap(file =>
    file
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line)),
  )
  const examples = [
    ...lines.map(line => exampleOf(line, line.board)),
    ...lines.map(line => exampleOf(line, undefined)),
  ]
  return writeWeights<Made>(fit(examples, SETTINGS), CONCERNS, { lines: hashOf(files) })
}

/** An acceptable but not required concern is neither a positive nor a negative example. */
function exampleOf({ title, text, required, acceptable }: Line, board: string | undefined): Example {
  const whole = `${title}\n\n${text}`
  const { values } = valuesFor(whole, readRuleMarks(whole).found, board)
  return {
    buckets: Int32Array.from(values.keys()),
    values: Float64Array.from(values.values()),
    asks: Int8Array.from(CONCERNS, concern => {
      if (required.includes(concern)) return 1
      return acceptable.includes(concern) ? -1 : 0
    }),
  }
}
