import { CONCERNS, type Concern, type Span } from './concern'
import {
  type Entry,
  indexPhrases,
  matchPhrase,
  phrasesFor,
  plainWord,
  readWords,
  type Word,
} from './concerns/phrase'
import { readConcerns } from './concerns/reader/read-concerns'
import { PURPOSES, type Purpose, RULES, type Rule } from './concerns/rules'
import { type Found, isEnough } from './concerns/weigh'

export type FoundConcern = { concern: Concern; because: Span[] }

type Mark = { rule: Rule; purpose: Purpose; line: string }
type Marked = Record<Purpose, Map<string, number[][]>>

const INDEX = indexPhrases(
  RULES.flatMap(rule =>
    PURPOSES.flatMap(purpose =>
      rule[purpose].map(line => ({ line, mark: { rule, purpose, line } satisfies Mark })),
    ),
  ),
)

const DENIALS = new Set(
  "not no never isn't wasn't aren't don't doesn't didn't haven't hasn't hadn't".split(' ').map(plainWord),
)
const DENIAL_REACH = 2
/** Repeating a word a thousand times changes nothing; this limits the work. */
const MOST_TRIES_PER_WORD = 300
const LONG_TEXT_WORDS = 180
const OPENING_WORDS = 60

/**
 * Rules find phrases and a few weights judge them; a trained reader adds what they miss and doubts what they mistake
 * (docs/decisions/018). Takes time linear in the text, and stores nothing.
 * @param boardId where it's written: concerns that belong there need less evidence, others more
 */
export function findConcerns(text: string, boardId?: string): FoundConcern[] {
  const { words, marked } = markText(text)
  if (words.length === 0) return []
  const found = countMarks(marked, words)
  const read = readConcerns(text, found, boardId)
  const isPhrased = (concern: Concern) => {
    const { named = false, says = 0, aside = 0, hints = 0 } = found.get(concern) ?? {}
    return named || (says + aside + hints > 0 && isEnough(concern, found, words.length, boardId))
  }
  const placesOf = new Map(
    [...marked].map(([rule, marks]) => [rule.concern, spansOf(words, placesThatCount(rule, marks))]),
  )
  return CONCERNS.filter(concern => read.isSaid(concern) || (isPhrased(concern) && !read.isDoubted(concern)))
    .map(concern => {
      const phrased = placesOf.get(concern) ?? []
      return { concern, because: phrased.length > 0 ? phrased : read.because(concern) }
    })
    .sort((a, b) => firstPlace(a) - firstPlace(b) || a.concern.localeCompare(b.concern, 'en'))
}

export const readRuleMarks = (text: string) => {
  const { words, marked } = markText(text)
  return { words: words.length, found: countMarks(marked, words) }
}

function markText(text: string): { words: Word[]; marked: Map<Rule, Marked> } {
  const words = readWords(text)
  const marked = new Map<Rule, Marked>()
  const byWord = new Map<string, { entries: Entry<Mark>[]; tries: number }>()
  for (const [start, { word }] of words.entries()) {
    const begun = byWord.get(word) ?? { entries: phrasesFor(INDEX, word), tries: 0 }
    if (begun.tries === 0) byWord.set(word, begun)
    begun.tries += 1
    if (begun.tries > MOST_TRIES_PER_WORD) continue
    for (const { phrase, mark } of begun.entries) {
      const places = matchPhrase(phrase, words, start)
      if (!places || (CAN_BE_DENIED.has(mark.purpose) && isDenied(words, places))) continue
      const marks = marked.get(mark.rule) ?? noMarks()
      marked.set(mark.rule, marks)
      const there = marks[mark.purpose].get(mark.line)
      if (there) there.push(places)
      else marks[mark.purpose].set(mark.line, [places])
    }
  }
  return { words, marked }
}

const CAN_BE_DENIED = new Set<Purpose>(['names', 'says', 'aside', 'hints'])

const noMarks = (): Marked => ({
  names: new Map(),
  says: new Map(),
  aside: new Map(),
  hints: new Map(),
  onlyWith: new Map(),
  unless: new Map(),
})

const isAlone = (rule: Rule, { onlyWith }: Marked) => rule.onlyWith.length > 0 && onlyWith.size === 0

function countMarks(marked: Map<Rule, Marked>, words: Word[]): Map<Concern, Found> {
  return new Map(
    [...marked].map(([rule, marks]): [Concern, Found] => {
      const alone = isAlone(rule, marks)
      const named = [...marks.names.values()].flat()
      const said = [
        ...marks.names.values(),
        ...marks.says.values(),
        ...marks.aside.values(),
        ...marks.hints.values(),
      ]
      return [
        rule.concern,
        {
          named: named.length > 0 && !alone && marks.unless.size === 0 && !isInPassing(words, named),
          says: alone ? 0 : marks.names.size + marks.says.size,
          aside: alone ? 0 : marks.aside.size,
          hints: marks.hints.size,
          places: new Set(said.flatMap(each => each.map(([first]) => first))).size,
          unless: marks.unless.size > 0,
        },
      ]
    }),
  )
}

function placesThatCount(rule: Rule, marks: Marked): number[] {
  const said = isAlone(rule, marks)
    ? []
    : [...marks.names.values(), ...marks.says.values(), ...marks.aside.values()]
  return (said.length > 0 ? said : [...marks.hints.values()]).flat(2)
}

function isInPassing(words: Word[], named: number[][]): boolean {
  if (words.length < LONG_TEXT_WORDS || named.some(([first]) => (first ?? 0) < OPENING_WORDS)) return false
  return new Set(named.map(([first]) => first)).size < 2
}

function isDenied(words: Word[], places: number[]): boolean {
  return places.some((place, nth) => {
    const reach = nth === 0 ? DENIAL_REACH : 1
    for (let before = Math.max(0, place - reach); before < place; before += 1) {
      if (places.includes(before) || words[before]?.sentence !== words[place]?.sentence) continue
      if (DENIALS.has(words[before]?.word ?? '')) return true
    }
    return false
  })
}

function spansOf(words: Word[], places: number[]): Span[] {
  const spans: Span[] = []
  let before = -2
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const word = words[place]
    if (!word) continue
    const last = spans.at(-1)
    if (last && place === before + 1 && word.sentence === words[before]?.sentence) last[1] = word.to
    else spans.push([word.from, word.to])
    before = place
  }
  return spans
}

function firstPlace(found: FoundConcern): number {
  return found.because[0]?.[0] ?? 0
}
