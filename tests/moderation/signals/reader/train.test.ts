import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUCKETS } from '../../../../moderation/signals/reader/features'
import { LABELS, type Made, type Thresholds } from '../../../../moderation/signals/reader/labels'
import { readLines } from '../../../../moderation/signals/reader/lines'
import { hashOf, shippedTexts, train, type Writer } from '../../../../moderation/signals/reader/train'
import { readWeights } from '../../../../moderation/signals/reader/weights'

const WEIGHTS = 'moderation/signals/reader/weights.txt'
const BRIEF = { buckets: BUCKETS, least: 2, hidden: 4, epochs: 2, rate: 0.1, ridge: 1e-4, unseen: 0.5 }

/** The first lines of two writers. */
const few: Writer[] = shippedTexts()
  .slice(0, 2)
  .map(({ name, file }) => ({ name, file: file.split('\n').slice(0, 40).join('\n') }))

describe('the weights', () => {
  it('are the same bytes from the same lines, and others from others', () => {
    const once = train(few, BRIEF)
    expect(train(few, BRIEF)).toBe(once)
    const [first, second] = few
    expect(train(first && second ? [second, first] : [], BRIEF)).not.toBe(once)
  })

  it('that ship were made from the lines that ship: after a change of these, npm run train', () => {
    const shipped = readFileSync(WEIGHTS, 'utf8')
    expect(readWeights<Made>(shipped, LABELS, BUCKETS).lines).toBe(hashOf(shippedTexts()))
    expect(shipped.length).toBeLessThan(900_000)
  })

  it('ask for more to raise than not to doubt, and for more to be sure', () => {
    const { doubt, weak, strong } = readWeights<Thresholds>(readFileSync(WEIGHTS, 'utf8'), LABELS, BUCKETS)
    expect(weak.filter((least, head) => least > (strong[head] ?? 0))).toEqual([])
    expect(doubt.filter((least, head) => least > (weak[head] ?? 0))).toEqual([])
  })
})

it('the lines that ship are all read, each once', () => {
  const lines = shippedTexts().flatMap(({ file }) => readLines(file))
  expect(lines.length).toBeGreaterThan(20_000)
  expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length)
})
