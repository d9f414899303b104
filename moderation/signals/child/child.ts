import type { Detector, Told } from '../signal'
import { readCues } from '../text/cues'
import { type Found, find, gather, type Match } from '../text/find'
import { anyOf, endsIn, placesOf } from '../text/phrases'
import { type PlainText, plainText } from '../text/plain-text'
import { isLongAgo, type Sentence, sentenceAround } from '../text/sentence'
import { GROWN_LOVER, GROWN_WRITER, LOVERS, UNDER_SIXTEEN } from './child-ages'
import source from './cues.en.txt?raw'

const cues = readCues(source, ['urges', 'contact', 'disclosure', 'worried', 'blows', 'beside'])
const URGES = placesOf(...cues.urges)
const CONTACT = placesOf(...cues.contact)
const DISCLOSURE = placesOf(...cues.disclosure)
const BLOWS = placesOf(...cues.blows)
const BESIDE = placesOf(...cues.beside)
const WORRIED = placesOf(...cues.worried)

const MOST = 30

const told = (speaker: Told['speaker'], urgency: Told['urgency'] = 'now'): Told => ({
  speaker,
  target: 'child',
  urgency,
})

export const child: Detector = {
  kind: 'child',
  detect(text) {
    const plain = plainText(text)
    const young = find(UNDER_SIXTEEN, plain.text)
      .slice(0, MOST)
      .filter(match => !isOfThen(match, plain))
    return gather('child', plain, [
      ...find(URGES, plain.text)
        .filter(match => !isUnwantedOrDenied(match, plain))
        .map(match => certain(match, 'urges', told('doer', 'wished'))),
      ...contacts(young, plain),
      ...find(DISCLOSURE, plain.text)
        .filter(match => !isOfThen(match, plain))
        .map(match => certain(match, 'disclosure', told('supporter'))),
      ...find(WORRIED, plain.text)
        .filter(match => !isOfThen(match, plain) && !isFilmOrWork(match, plain))
        .map(match => certain(match, 'worried', told('supporter'))),
      ...find(BLOWS, plain.text)
        .filter(match => !isOfThen(match, plain) && !isFilmOrWork(match, plain))
        .map(match => certain(match, 'worried', told('doer'))),
      ...youngAndHarm(young, plain),
      ...youngWithLover(young, plain).map(match => certain(match, 'worried', told('supporter'))),
    ])
  },
}

const certain = (match: Match, because: string, by: Told): Found => ({
  match,
  because,
  strength: 'strong',
  told: by,
})

const NEAR = 110
const around = (match: Match, plain: PlainText) =>
  plain.text.slice(Math.max(0, match.start - NEAR), match.end + NEAR)

const test = (pattern: RegExp, text: string) => find(pattern, text).length > 0

/** Parents and teachers are in contact with children: that's no signal. */
const OWN_CHILD = anyOf(
  'my/our son/daughter/kid/kids/child/children/boy/girl/lad/niece/nephew/grandson/granddaughter/stepson/stepdaughter/eldest/youngest/oldest/teen/teenager/little_brother/little_sister/brother/sister',
)

/** A grown writer, someone under sixteen, and contact between them: only all three together. */
function contacts(young: Match[], plain: PlainText): Found[] {
  if (young.length === 0 || !test(GROWN_WRITER, plain.text)) return []
  return young
    .filter(match => {
      const near = around(match, plain)
      return !OWN_CHILD.test(near) && test(CONTACT, near) && !PROTECTS.test(near)
    })
    .map(match => certain(match, 'contact', told('doer')))
}
const PROTECTS = anyOf(
  'her/his/their parents/mum/mom/dad told/asked/know',
  'therapist/counsel*/helpline/safeguarding/scam*/phish*/class/lesson',
)

/** "My daughter of 14 told me about her boyfriend of 30." */
const youngWithLover = (young: Match[], plain: PlainText) =>
  young.filter(match => {
    const near = around(match, plain)
    return find(GROWN_LOVER, near).some(({ words }) => !match.words.includes(words)) && test(LOVERS, near)
  })

const youngAndHarm = (young: Match[], plain: PlainText): Found[] =>
  young
    .filter(match => !isFilmOrWork(match, plain) && test(BESIDE, around(match, plain)))
    .map(match => ({ match, because: 'worried', strength: 'weak', told: told('supporter') }))

const I_WAS = anyOf(
  /(?:i|we) (?:was|were) (?:\w+ ){0,2}(?:[4-9]|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|young|little|small|a child|a kid|a girl|a boy|children|kids)/,
  'as a child/kid/girl/boy/teenager',
  'my/our childhood/school_days',
  'when i/we was/were',
  'growing up',
)
const WHEN_SHE_WAS = endsIn('when/since/until/till/before/after [she/he/they/we/i/my_son/my_daughter]2')

function isOfThen(match: Match, plain: PlainText): boolean {
  const sentence = sentenceAround(plain.text, match.start, match.end)
  const whole = sentence.before + match.words + sentence.after
  return I_WAS.test(whole) || isLongAgo(sentence) || WHEN_SHE_WAS.test(sentence.before) || FIGURE.test(whole)
}
const FIGURE = anyOf(
  'like/as [a/an/some/if_i_were_a]2 =\\d+/child/kid/toddler/teenager/boy/girl/fifteen/five/six/twelve',
  'as to a \\w+',
  'adopt*/ivf/pregnan*/expecting',
)

const UNWANTED = anyOf('ocd/pocd/intrusive/intrusions/erp/postnatal/postpartum/dropping/drop_her/drop_him')
const DENIED = endsIn(
  "never/not/no/don't/didn't/isn't/aren't/wasn't/wouldn't [ever/be/been/being/a/any/have/having/feel/had/even]3",
)
const OF_SOMEBODY = endsIn(
  "he/she/husband/partner/he's/she's/who/father/uncle/brother/ex [is/was/has/might_be/may_be/being/a/an]3",
)
const I_AM = /\bi(?:'m|'ve| am| have| keep| think| want| still| look)?\b/i

function isUnwantedOrDenied(match: Match, plain: PlainText): boolean {
  const { before } = sentenceAround(plain.text, match.start, match.end)
  if (UNWANTED.test(around(match, plain))) return true
  return DENIED.test(before) || OF_SOMEBODY.test(before) || !I_AM.test(plain.text)
}

const STORY = anyOf(
  'film/movie/series/novel/book/play/documentary/podcast/jury/trial/verdict/news/article/training/essay',
)
const DENIES = endsIn("never/not/no/don't/didn't/doesn't/hasn't/haven't/wouldn't/if/nobody [ever/once/even]2")

function isFilmOrWork({ words, start, end }: Match, plain: PlainText): boolean {
  const sentence: Sentence = sentenceAround(plain.text, start, end)
  return (
    STORY.test(sentence.before + sentence.after) ||
    DENIES.test(sentence.before) ||
    /\b(?:never|not|n't|nobody)\b/i.test(words)
  )
}
