import { beginningsOf, LONGEST } from './beginnings'

type Listed = {
  alternatives: { source: string; beginnings: string[] }[]
  tried: Map<string, RegExp>
  anywhere: RegExp | null
}

const lists = new Map<RegExp, Listed>()
const knowing = new Map<string, Set<RegExp>>()

/** Lists that nobody has asked for yet. */
const unread: { pattern: RegExp; sources: string[]; whole: (sources: string[]) => RegExp }[] = []

/** Long lists share one pass over a text: each is only tried where a word begins like one of its phrases. */
export function list(pattern: RegExp, sources: string[], whole: (sources: string[]) => RegExp): RegExp {
  unread.push({ pattern, sources, whole })
  return pattern
}

/**
 * Takes in one list, so that the first text needn't wait for all of them.
 * @returns whether there are more
 */
export function readNextList(): boolean {
  const next = unread.shift()
  if (!next) return false
  const { pattern, sources, whole } = next
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
  return unread.length > 0
}

function readAllLists(): void {
  while (unread.length > 0) readNextList()
}

export function listed(pattern: RegExp): Listed | undefined {
  readAllLists()
  return lists.get(pattern)
}

type Tries = { words: RegExp; starts: number[] }

let last: { text: string; tries: Map<RegExp, Tries[]> } | undefined

export function triesIn(text: string, pattern: RegExp): Tries[] {
  readAllLists()
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

/** Texts share most beginnings; more than this would be nonsense. */
const MOST_KEPT = 20_000
const kept = new Map<string, Begun>()

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
