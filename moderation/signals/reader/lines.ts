import { featuresOf, valuesOf, wordsOf } from './features'
import { LABELS, type Label, WITHIN } from './labels'
import type { Example } from './network'

/** A training line: what it says, what it is about (nothing: an ordinary post), and its language where not English. */
export type Line = { text: string; label: Label[]; lang?: string }

/** The lines of a file of texts, one JSON object a line. */
export const readLines = (file: string): Line[] =>
  file
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))

export function exampleOf({ text, label }: Line): Example {
  const values = valuesOf(featuresOf(text, wordsOf(text)))
  return {
    buckets: Int32Array.from(values.keys()),
    values: Float64Array.from(values.values()),
    asks: Int8Array.from(LABELS, each => asked(each, label)),
  }
}

/** 1 where a label fits, also through a finer one; -1 where a coarser one leaves it open. */
function asked(each: Label, label: Label[]): -1 | 0 | 1 {
  if (label.includes(each) || WITHIN[each]?.some(finer => label.includes(finer))) return 1
  return label.some(coarser => WITHIN[coarser]?.includes(each)) ? -1 : 0
}
