import { describe, expect, it } from 'vitest'
import { kappa, percentile, percentileOf, wilson } from '../../../moderation/metrics/statistics'

describe('a percentile by nearest rank', () => {
  it('is a value that was measured, and at least that share did not pass it', () => {
    const values = [15, 20, 35, 40, 50]
    expect([0.05, 0.3, 0.4, 0.5, 1].map(share => percentile(values, share))).toEqual([15, 20, 20, 35, 50])
    expect(percentile([7], 0.9)).toBe(7)
    expect(percentile([], 0.5)).toBe(null)
  })

  it('is the same of values that come counted', () => {
    let seed = 7
    const next = () => (seed = (seed * 48_271) % 2_147_483_647)
    for (let round = 0; round < 50; round++) {
      const values = Array.from({ length: 1 + (next() % 40) }, () => next() % 12)
      const counted = [...new Set(values)].map(value => ({
        value,
        n: values.filter(v => v === value).length,
      }))
      for (const share of [0.1, 0.5, 0.9, 1])
        expect(percentileOf(counted, share)).toBe(percentile(values, share))
    }
    expect(percentileOf([], 0.5)).toBe(null)
  })
})

describe('the interval of Wilson', () => {
  /** Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3. */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is what Newcombe prints', (hits, n, low, high) => {
    const found = wilson(hits, n)
    expect(found?.low).toBeCloseTo(low, 4)
    expect(found?.high).toBeCloseTo(high, 4)
  })

  it('is not there of nothing', () => {
    expect(wilson(0, 0)).toBe(null)
  })
})

describe('Cohen’s kappa', () => {
  const pairsOf = (table: number[][]) =>
    table.flatMap((row, first) =>
      row.flatMap((n, second) =>
        Array.from({ length: n }, (): [string, string] => [String(first), String(second)]),
      ),
    )

  /** Cohen (1960), table 1: two readers, three categories, 200 cases. */
  it('of the first example ever printed is what was printed', () => {
    const cohen = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]
    const found = kappa(pairsOf(cohen))
    expect(found?.n).toBe(200)
    expect(found?.kappa).toBeCloseTo(0.492, 3)
  })

  /** SAS/STAT User's Guide, "The FREQ Procedure: Agreement Study": kappa .3449, its limits .2030 and .4868. */
  it('has the interval by the error of Fleiss, Cohen and Everitt, as a manual prints it', () => {
    const dermatologists = [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ]
    const found = kappa(pairsOf(dermatologists))
    expect(found?.n).toBe(88)
    expect(found?.kappa).toBeCloseTo(0.3449, 4)
    expect(found?.low).toBeCloseTo(0.203, 4)
    expect(found?.high).toBeCloseTo(0.4868, 4)
  })

  it('is 1 where both always say the same, 0 where they agree as often as by chance', () => {
    expect(
      kappa([
        ['publish', 'publish'],
        ['ask', 'ask'],
      ])?.kappa,
    ).toBe(1)
    expect(
      kappa([
        ['publish', 'publish'],
        ['publish', 'ask'],
        ['ask', 'publish'],
        ['ask', 'ask'],
      ])?.kappa,
    ).toBe(0)
  })

  it('claims no certainty where ten of ten agree', () => {
    const ten = Array.from({ length: 10 }, (_, n): [string, string] =>
      n % 2 ? ['ask', 'ask'] : ['publish', 'publish'],
    )
    expect(kappa(ten)?.kappa).toBe(1)
    expect(kappa(ten)?.low).toBeCloseTo(0.44, 1)
  })

  it('is not there where nothing could differ', () => {
    expect(kappa([])).toBe(null)
    expect(kappa([['publish', 'publish']])).toBe(null)
  })
})
