import { featuresOf, valuesOf, wordsOf } from './features'
import { LABELS, type Label, WITHIN } from './labels'
import type { Example } from './network'

type Line = { text: string; label: Label[]; lang?: string }

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

function asked(each: Label, label: Label[]): -1 | 0 | 1 {
  if (label.includes(each) || WITHIN[each]?.some(finer => label.includes(finer))) return 1
  return label.some(coarser => WITHIN[coarser]?.includes(each)) ? -1 : 0
}
