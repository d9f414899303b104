import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wilson } from '../../moderation/metrics/statistics'

/** A text and what its writer says it is; several where two fit. `none` is a look-alike or an ordinary text. */
export type Line = { id: string; text: string; labels: string[]; lang?: string }

/** What the rules and the trained reader were made from. */
const TUNED_ON = 'moderation/signals/reader/texts'
/** Written by others who knew neither; nobody tunes on it, and once it was looked at it moves to the first folder. */
const UNTOUCHED = 'tests/eval/untouched'
/** Which files of it, to measure on some alone: UNTOUCHED='risk-[d-g]' npm run eval risk */
const FILES = new RegExp(process.env.UNTOUCHED ?? '^risk|^languages')
/** Lines of a label that are read of what was tuned on: enough for a narrow interval. */
const MOST = 400

export type Half = 'tuned on' | 'untouched'
export const HALVES: Half[] = ['tuned on', 'untouched']

const halves = new Map<Half, Line[]>()

export function linesOf(half: Half): Line[] {
  const before = halves.get(half)
  if (before) return before
  const lines = half === 'tuned on' ? everyNth(readFolder(TUNED_ON)) : readFolder(UNTOUCHED, FILES)
  halves.set(half, lines)
  return lines
}

export function readFolder(folder: string, named = /./): Line[] {
  return rowsIn(folder, named).map(({ id, row: { text, label, lang } }) => ({
    id,
    text,
    // A training line without a label is an ordinary post.
    labels: [label].flat().length > 0 ? [label].flat() : ['none'],
    lang: lang === 'en' ? undefined : lang,
  }))
}

function rowsIn(folder: string, named: RegExp) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith('.jsonl') && named.test(file))
    .sort()
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map((line, n) => ({ id: `${file}:${n + 1}`, row: JSON.parse(line) })),
    )
}

/** Of each label and language at most so many, spread over all that there are. */
function everyNth(lines: Line[]): Line[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const name = `${line.lang} ${line.labels[0]}`
    groups.set(name, [...(groups.get(name) ?? []), line])
  }
  return [...groups.values()].flatMap(group => {
    const step = Math.ceil(group.length / MOST)
    return group.filter((_, n) => n % step === 0)
  })
}

/** Rows of another shape: what was tuned on from tests/examples, what was not from the untouched files of that name. */
export function ofHalf<Row>(half: Half, name: 'answers' | 'concerns'): Row[] {
  const [folder, named] = half === 'tuned on' ? MADE_FROM[name] : [UNTOUCHED, new RegExp(`^${name}`)]
  return rowsIn(folder, named).map(({ row }) => row as Row)
}

const MADE_FROM: Record<'answers' | 'concerns', [string, RegExp]> = {
  answers: ['tests/examples', /^answers\.jsonl$/],
  concerns: ['app/referrals/concerns/texts', /./],
}

/** One line of two shares that were counted elsewhere; the aim is for the second. */
export function tellHalves(
  name: string,
  tunedOn: { hits: number; of: number },
  untouched: { hits: number; of: number },
  aim?: Row['aim'],
): string {
  const [first, second] = [tunedOn, untouched].map(({ hits, of }) => {
    const measured = wilson(hits, of)
    return { measured, words: measured ? inWords(measured, hits, of) : 'nothing to measure on' }
  })
  return [
    name.padEnd(46),
    first?.words.padEnd(40),
    second?.words.padEnd(40),
    aim && second?.measured ? verdict(aim, second.measured.share) : '',
  ]
    .join(' ')
    .trimEnd()
}

export type Row = {
  name: string
  which: (line: Line) => boolean
  is: (line: Line) => boolean
  aim?: { atLeast: number } | { atMost: number }
}

/** One line of the table: the share on what was tuned on, on what was not, with intervals; the aim is for the second. */
export function tellRow({ name, which, is, aim }: Row): string {
  const count = (half: Half) => {
    const lines = linesOf(half).filter(which)
    return { hits: lines.filter(is).length, of: lines.length }
  }
  return tellHalves(name, count('tuned on'), count('untouched'), aim)
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5)

const inWords = (
  { share, low, high }: { share: number; low: number; high: number },
  hits: number,
  of: number,
) => `${percent(share)} % [${percent(low)}, ${percent(high)}] ${hits} of ${of}`

function verdict(aim: NonNullable<Row['aim']>, share: number): string {
  const [met, words] =
    'atLeast' in aim
      ? [share >= aim.atLeast, `at least ${percent(aim.atLeast)} %`]
      : [share <= aim.atMost, `at most ${percent(aim.atMost)} %`]
  return `${words} ${met ? 'met' : 'NOT MET'}`
}
