import { find, type Match } from '../text/find'
import { anyOf, beginsWith, endsIn, placesOf } from '../text/phrases'
import { type Sentence, sentenceAround } from '../text/sentence'
import { talk } from './read-cues'

export type Contempt = 'dehumanises' | 'contempt' | 'threatens-group'
type Said = { match: Match; because: Contempt; sentence: Sentence }

const GROUPS = placesOf(...talk.groups)
const MEN = placesOf(...talk.men)
const REFERRING = placesOf(...talk.referring)
const PRONOUNS = placesOf(...talk.pronouns)

type Words = { because: Contempt; words: RegExp }
const BEHIND: Words[] = [
  { because: 'threatens-group', words: beginsWith(...talk['threatening-behind']) },
  { because: 'dehumanises', words: beginsWith(...talk['dehumanising-behind']) },
  { because: 'contempt', words: beginsWith(...talk['despising-behind']) },
]
const HATED_BEHIND: Words = { because: 'contempt', words: beginsWith(...talk['hating-behind']) }
const BEFORE: Words[] = [
  { because: 'threatens-group', words: endsIn(...talk['threatening-before']) },
  { because: 'dehumanises', words: endsIn(...talk['dehumanising-before']) },
]
const DESPISED_BEFORE: Words[] = [
  { because: 'contempt', words: endsIn(...talk['hating-before']) },
  { because: 'contempt', words: endsIn(...talk['despising-before']) },
]
const WISHED = /\b(?:hope|wish|pray|(?:want|like|love) to (?:see|watch))(?: \w+){0,4} $/i
const WISHED_BEHIND = beginsWith(...talk['wished-behind'])
const POLITE = anyOf(...talk.polite)
const POLITE_BEHIND = anyOf(...talk['polite-behind'])

/** "Why are all women ...": the verb comes first. */
const ASKED =
  /\b(?:why|how come|or|that|think)? ?(?:are|is|aren't|isn't|do|does)(?: all| these| those| so many| most)* $/i
const VERB = /^(?:'re|,| (?:are|is|should|must|have|can|will|do|don't|just|always|all))\b/i
const REACH = 60
/** Characters back to the group that "they" may refer to. */
const NAMED_WITHIN = 220
/** More of the same changes nothing, and costs many times as much. */
const MOST_SAID = 30

const MEAN = anyOf(...talk.mean)

export const isMean = (words: string) => MEAN.test(words)

type Who = { match: Match; kind: 'group' | 'men' | 'referring' | 'pronoun' }

export function findGroupTalk(text: string): Said[] {
  const groups = find(GROUPS, text)
  const named = (kind: Who['kind'], pattern: RegExp): Who[] =>
    find(pattern, text).map(match => ({ match, kind }))
  const who: Who[] = [
    ...groups.map((match): Who => ({ match, kind: 'group' })),
    ...named('men', MEN),
    ...named('referring', REFERRING),
    ...named('pronoun', PRONOUNS).filter(({ match: { start } }) =>
      groups.some(group => group.end < start && start - group.end < NAMED_WITHIN),
    ),
  ]
  const said: Said[] = []
  for (const one of who) {
    const found = read(one, text)
    if (found) said.push(found)
    if (said.length === MOST_SAID) break
  }
  return said.length > 0 || groups.length === 0 ? said : politely(groups, text)
}

function read({ match, kind }: Who, text: string): Said | null {
  const sentence = sentenceAround(text, match.start, match.end)
  const before = sentence.before.slice(-REACH)
  const asked = ASKED.test(before) && !VERB.test(sentence.after)
  const after = asked ? ` are${sentence.after}` : sentence.after.replace(/^'re\b/, ' are')
  const told = (because: Contempt, from: number, size: number): Said => {
    const start = match.start - from
    const end = Math.min(text.length, match.end + size)
    return {
      match: { start, end, words: text.slice(start, end) },
      because,
      sentence: sentenceAround(text, start, end),
    }
  }
  const behind = kind === 'men' || kind === 'pronoun' ? BEHIND : [...BEHIND, HATED_BEHIND]
  for (const { because, words: pattern } of behind) {
    const words = pattern.exec(after)?.[0]
    if (words && (kind !== 'men' || because !== 'contempt' || isMean(words)))
      return told(
        because,
        asked ? (ASKED.exec(before)?.[0].length ?? 0) : 0,
        Math.max(0, words.length - (after.length - sentence.after.length)),
      )
  }
  if (WISHED.test(before)) {
    const words = WISHED_BEHIND.exec(after)?.[0]
    if (words) return told('threatens-group', WISHED.exec(before)?.[0].length ?? 0, words.length)
  }
  const list = kind === 'group' || kind === 'referring' ? [...BEFORE, ...DESPISED_BEFORE] : BEFORE
  for (const { because, words: pattern } of list) {
    const words = pattern.exec(before)?.[0]
    if (words) return told(because, words.length, 0)
  }
  return null
}

/** "I have nothing against them, but it isn't natural": neither half says it alone. */
function politely(groups: Match[], text: string): Said[] {
  const polite = POLITE.exec(text)
  const from = (polite?.index ?? 0) + (polite?.[0].length ?? 0)
  const behind = polite && POLITE_BEHIND.exec(text.slice(from, from + 300))
  const near = groups.find(({ start }) => polite && Math.abs(start - polite.index) < 200)
  if (!behind || !near) return []
  const end = from + behind.index + behind[0].length
  const start = polite.index
  return [
    {
      match: { start, end, words: text.slice(start, end) },
      because: 'contempt',
      sentence: { before: '', after: '' },
    },
  ]
}
