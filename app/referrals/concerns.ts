import type { Concern, Span } from './concern'
import { matchPhrase } from './concerns/phrase'
import type { Entry } from './concerns/phrase-index'
import { indexPhrases, phrasesFor } from './concerns/phrase-index'
import type { Word } from './concerns/read-words'
import { plainWord, readWords } from './concerns/read-words'
import type { Rule } from './concerns/rule'
import { RULES } from './concerns/rules'

export type FoundConcern = { concern: Concern; because: Span[] }

type Purpose = 'says' | 'onlyWith' | 'unless'
type Mark = { rule: Rule; purpose: Purpose }

const INDEX = indexPhrases(
  RULES.flatMap(rule =>
    (['says', 'onlyWith', 'unless'] as const).flatMap(purpose =>
      (rule[purpose] ?? []).map(line => ({ line, mark: { rule, purpose } satisfies Mark })),
    ),
  ),
)

const DENIALS = new Set(
  "not no never isn't wasn't aren't don't doesn't didn't haven't hasn't hadn't".split(' ').map(plainWord),
)
const DENIAL_REACH = 2
/** A word written a thousand times says no more than one written so often: this bounds the work. */
const MOST_TRIES_PER_WORD = 300
const LONG_TEXT_WORDS = 180
const OPENING_WORDS = 60

/**
 * What a text is about, with the places in it that say so (in the order of the text, never overlapping).
 * Rules over words: no score, nothing learnt, nothing kept. Works in time linear in the text.
 */
export function findConcerns(text: string): FoundConcern[] {
  const words = readWords(text)
  const seen = new Map<Rule, Record<Purpose, number[][]>>()
  const byWord = new Map<string, { entries: Entry<Mark>[]; tries: number }>()
  for (const [start, { word }] of words.entries()) {
    const begun = byWord.get(word) ?? { entries: phrasesFor(INDEX, word), tries: 0 }
    if (begun.tries === 0) byWord.set(word, begun)
    begun.tries += 1
    if (begun.tries > MOST_TRIES_PER_WORD) continue
    for (const { phrase, mark } of begun.entries) {
      const places = matchPhrase(phrase, words, start)
      if (!places || (mark.purpose === 'says' && isDenied(words, places))) continue
      const sofar = seen.get(mark.rule) ?? { says: [], onlyWith: [], unless: [] }
      sofar[mark.purpose].push(places)
      seen.set(mark.rule, sofar)
    }
  }
  return [...seen]
    .filter(([rule, { says, onlyWith, unless }]) => {
      if (unless.length > 0 || (rule.onlyWith && onlyWith.length === 0)) return false
      return says.length > 0 && !isInPassing(words, says)
    })
    .map(([rule, { says }]) => ({ concern: rule.concern, because: spansOf(words, says.flat()) }))
    .sort((a, b) => firstPlace(a) - firstPlace(b) || a.concern.localeCompare(b.concern, 'en'))
}

/** One remark far into a long text is not what the text is about. */
function isInPassing(words: Word[], says: number[][]): boolean {
  if (words.length < LONG_TEXT_WORDS || says.some(([first]) => (first ?? 0) < OPENING_WORDS)) return false
  return new Set(says.map(([first]) => first)).size < 2
}

/** "No pain", "never cheated", "penis, not painful": a word denied just before it says nothing. */
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

/** Words that stand side by side become one span, so that a reader sees "sex drive", not two marks. */
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
