import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Public text to measure on. It is no part of the project: what is not there is not measured. */
const FOLDER = process.env.CORPORA ?? join('..', 'shared', 'corpora')

/** The rows of a file there, or null. Rows without an id get the number of their line. */
export function corpus<Row>(name: string): (Row & { id: string; text: string })[] | null {
  return readRows(join(FOLDER, `${name}.dev.jsonl`))
}

/** Texts written for the project: `text`, and whether `fires`. */
export const examples = <Row = { fires: boolean }>(name: string) =>
  readRows<Row>(join('tests/examples', `${name}.jsonl`)) ?? []

/** The lines on concerns whose writer knew the rules. */
export const firstWriter = <Row>() => readRows<Row>('app/referrals/concerns/texts/writer-01.jsonl') ?? []

/** Short texts by what they do: hateful ones of many kinds, and what must not be taken for them. */
export const functions = () =>
  readRows<{ function: string; hateful: boolean }>('tests/examples/hostility-functions.jsonl') ?? []

function readRows<Row>(file: string): (Row & { id: string; text: string })[] | null {
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, n) => ({ id: String(n + 1), ...JSON.parse(line) }))
}
