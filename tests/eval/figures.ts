import { wilson } from '../../moderation/metrics/statistics'
import { dice } from './dice'

/** So many of so many, and what that share is held against. */
export type Figure = {
  name: string
  hits: number
  of: number
  aim?: { atLeast: number } | { atMost: number }
}

/** A figure that is no share of a count: a mean of shares, or texts per second. Its interval, where there is one, is drawn. */
export type Measured = {
  name: string
  value: number
  unit: '%' | 'texts/s'
  interval?: [low: number, high: number]
  aim?: { atLeast: number }
}

/** What one part of the evaluation found: figures, and by id what it got most wrong. */
export type Findings = { figures: (Figure | Measured)[]; worst?: { name: string; ids: string[] }[] }

const percent = (share: number) => (100 * share).toFixed(1).padStart(5)

export const tell = (figure: Figure | Measured) =>
  'value' in figure ? tellMeasured(figure) : tellShare(figure)

function tellMeasured({ name, value, unit, interval, aim }: Measured): string {
  const number = (of: number) => (unit === '%' ? percent(of) : of.toFixed(0).padStart(5))
  const between = interval ? `  [${number(interval[0])}, ${number(interval[1])}]` : ''
  const told = `${name.padEnd(64)} ${number(value)} ${unit}${between}`
  if (!aim) return told
  return `${told.padEnd(103)} at least ${number(aim.atLeast)} ${unit}  ${value >= aim.atLeast ? 'met' : 'NOT MET'}`
}

/** So many times is drawn anew. */
const DRAWS = 2000

/** The mean of some shares, and where it lies in 95 of 100 draws of as many of them, with repeats (bootstrap, seeded). */
export function mean(name: string, shares: number[], atLeast: number): Measured {
  const meanOf = (list: number[]) => list.reduce((all, one) => all + one, 0) / Math.max(1, list.length)
  const next = dice(1)
  const means = Array.from({ length: DRAWS }, () =>
    meanOf(shares.map(() => shares[next(shares.length)] ?? 0)),
  )
  means.sort((a, b) => a - b)
  const interval: [number, number] = [means[DRAWS * 0.025] ?? 0, means[DRAWS * 0.975 - 1] ?? 0]
  return {
    name,
    value: meanOf(shares),
    unit: '%',
    interval: shares.length > 0 ? interval : undefined,
    aim: { atLeast },
  }
}

/** One line: the share in per cent, its 95 % interval, the counts, and whether the aim is met. */
function tellShare({ name, hits, of, aim }: Figure): string {
  const measured = wilson(hits, of)
  if (!measured) return `${name.padEnd(64)} nothing to measure on`
  const { share, low, high } = measured
  const told = `${name.padEnd(64)} ${percent(share)} %  [${percent(low)}, ${percent(high)}]  ${`${hits} of ${of}`.padEnd(14)}`
  if (!aim) return told.trimEnd()
  const [met, wanted] =
    'atLeast' in aim
      ? [share >= aim.atLeast, `at least ${percent(aim.atLeast)} %`]
      : [share <= aim.atMost, `at most  ${percent(aim.atMost)} %`]
  return `${told} ${wanted}  ${met ? 'met' : 'NOT MET'}`
}

/** How many of these rows are so. */
export function share<Row>(
  name: string,
  rows: Row[],
  is: (row: Row) => boolean,
  aim?: Figure['aim'],
): Figure {
  return { name, hits: rows.filter(is).length, of: rows.length, aim }
}
