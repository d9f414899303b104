import { wilson } from '../../moderation/statistics'

/** So many of so many, and what that share is held against. */
export type Figure = {
  name: string
  hits: number
  of: number
  aim?: { atLeast: number } | { atMost: number }
}

/** What one part of the evaluation found: figures, and by id what it got most wrong. */
export type Findings = { figures: Figure[]; worst?: { name: string; ids: string[] }[] }

const percent = (share: number) => (100 * share).toFixed(1).padStart(5)

/** One line: the share in per cent, its 95 % interval, the counts, and whether the aim is met. */
export function tell({ name, hits, of, aim }: Figure): string {
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
