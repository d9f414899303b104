import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CONCERNS } from '../../../../../app/referrals/concern'
import { findConcerns } from '../../../../../app/referrals/concerns'
import { readWeights } from '../../../../../app/referrals/concerns/reader/concern-weights'
import { BUCKETS, type Made } from '../../../../../app/referrals/concerns/reader/read-concerns'
import {
  hashOf,
  shippedLines,
  trainConcerns,
} from '../../../../../app/referrals/concerns/reader/train-concerns'

const firstLines = (files: string[]) => files.map(file => file.split('\n').slice(0, 30).join('\n'))

it('the weights that ship were made from the lines that ship: after a change of these, npm run train', () => {
  const shipped = readFileSync('app/referrals/concerns/reader/weights.txt', 'utf8')
  expect(readWeights<Made>(shipped, CONCERNS, BUCKETS).lines).toBe(hashOf(shippedLines()))
  expect(shipped.length).toBeLessThan(250_000)
})

it('the weights are the same bytes from the same lines, and others from others', () => {
  const few = firstLines(shippedLines())
  const once = trainConcerns(few)
  expect(trainConcerns(few)).toBe(once)
  expect(trainConcerns(few.toReversed())).not.toBe(once)
})

it('what no phrase says is heard by the trained reader, which shows the words that moved it', () => {
  const text =
    'Since the baby came I dread bedtime. Everything down there feels dry and torn, still, after seven months.'
  const found = findConcerns(text, 'fern')
  expect(found.map(({ concern }) => concern)).toContain('menopause-postpartum')
  for (const { because } of found) {
    expect(because.length).toBeGreaterThan(0)
    for (const [from, to] of because) expect(text.slice(from, to).trim()).not.toBe('')
  }
})
