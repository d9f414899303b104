import { beginningsOf, LONGEST } from './beginnings'

type Listed = {
  /** In their order, which says what is tried first. */
  alternatives: { source: string; beginnings: string[] }[]
  /** By beginning: those alternatives that a word with it may be the first of, made when first needed. */
  tried: Map<string, RegExp>
  /** What may begin with anything is looked for everywhere; null where there is none. */
  anywhere: RegExp | null
}

const lists = new Map<RegExp, Listed>()
/** Every beginning that any list knows, and the lists that know it. */
const knowing = new Map<string, Set<RegExp>>()

/** Long lists of phrases share one look at a text: each is tried only where a word begins as one of its phrases does. */
export function list(pattern: RegExp, sources: string[], whole: (sources: string[]) => RegExp): RegExp {
  kept.clear()
  const alternatives = sources.map(source => ({ source, beginnings: beginningsOf(source) }))
  const known = alternatives.filter(({ beginnings }) => !beginnings.includes(''))
  const anywhere = alternatives.filter(alternative => !known.includes(alternative))
  lists.set(pattern, {
    alternatives,
    tried: new Map(),
    anywhere: anywhere.length > 0 ? whole(anywhere.map(({ source }) => source)) : null,
  })
  for (const beginning of known.flatMap(({ beginnings }) => beginnings))
    knowing.set(beginning, (knowing.get(beginning) ?? new Set()).add(pattern))
  return pattern
}

export const listed = (pattern: RegExp) => lists.get(pattern)

/** Places where a pattern is to be tried. */
type Tries = { words: RegExp; starts: number[] }

let last: { text: string; tries: Map<RegExp, Tries[]> } | undefined

/** Where in a text a list is to be tried, and with what. The detectors of one text ask in a row. */
export function triesIn(text: string, pattern: RegExp): Tries[] {
  if (last?.text !== text) last = { text, tries: allTries(text) }
  return last.tries.get(pattern) ?? []
}

function allTries(text: string): Map<RegExp, Tries[]> {
  const all = new Map<RegExp, Tries[]>()
  for (const [begun, starts] of wordStarts(text)) {
    for (const { pattern, words } of begunWith(begun)) {
      const tries = all.get(pattern)
      if (tries) tries.push({ words, starts })
      else all.set(pattern, [{ words, starts }])
    }
  }
  return all
}

type Begun = { pattern: RegExp; words: RegExp }[]

/** Texts share most of their beginnings; more than so many would be somebody's nonsense. */
const MOST_KEPT = 20_000
const kept = new Map<string, Begun>()

/** The lists that know a beginning or the start of one, each with what it tries there. */
function begunWith(begun: string): Begun {
  const before = kept.get(begun)
  if (before) return before
  const seen = new Map<RegExp, RegExp>()
  for (let size = begun.length; size > 0; size--) {
    const beginning = begun.slice(0, size)
    for (const pattern of knowing.get(beginning) ?? [])
      if (!seen.has(pattern)) seen.set(pattern, triedAt(pattern, beginning))
  }
  const found = [...seen].map(([pattern, words]) => ({ pattern, words }))
  if (kept.size < MOST_KEPT) kept.set(begun, found)
  return found
}

function triedAt(pattern: RegExp, beginning: string): RegExp {
  const { alternatives, tried } = lists.get(pattern) as Listed
  const made = tried.get(beginning)
  if (made) return made
  const sources = alternatives.flatMap(({ source, beginnings }) =>
    beginnings.some(each => beginning.startsWith(each)) ? [source] : [],
  )
  const words = new RegExp(`(?:${sources.join('|')})(?!\\w)`, 'iy')
  tried.set(beginning, words)
  return words
}

const WORD = /(?<![\w'])\w/g

/** Where words start, by how they begin. */
function wordStarts(text: string): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  WORD.lastIndex = 0
  for (let word = WORD.exec(text); word; word = WORD.exec(text)) {
    const begun = text.slice(word.index, word.index + LONGEST).toLowerCase()
    const sofar = starts.get(begun)
    if (sofar) sofar.push(word.index)
    else starts.set(begun, [word.index])
  }
  return starts
}
