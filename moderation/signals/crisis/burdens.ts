import { find, type Match } from '../text/find'
import { anyOf } from '../text/phrases'
import { sentenceAround } from '../text/sentence'
import { isSomebodyElse } from '../text/whose'
import source from './burdens.en.txt?raw'
import { isDenied, OF_THE_BODY } from './english'
import { weighed } from './points'

const burdens = weighed(source)

/** Points by the number of words: one heavy sentence is enough in a short text, but long ones hold many a sad word. */
const ENOUGH = [
  { words: 40, points: 2 },
  { words: 300, points: 3 },
  { words: Number.POSITIVE_INFINITY, points: 4 },
]
/** Fewer points for people who ask what to do, or write mostly about their body or about someone else. */
const LESS = { asking: 4, ofTheBody: 4, ofOthers: 1 }
const ASKS = anyOf(
  'how do/can/should/could/would/to i/we/you/me',
  'how to',
  'what should/can/do/could i/we',
  'should/could/can i/we',
  'why do/does/am/is/are/did/can i/we/he/she/my/it',
  'is it/this time/normal/bad/weird/wrong/me',
  'some/a/any way to/of learning/learn/cope/deal/help/get',
  'is it/this/that/there normal/okay/ok/wrong/possible/a/anything/something',
  'any/some/your/need/want/for/give advice/guidance/tips/suggestions/thoughts',
)
const OF_OTHERS = anyOf(
  'my/the/a/our/his/her/with boyfriend/girlfriend/bf/gf/husband/wife/partner/fianc[eé]e?/ex/marriage/relationship/spouse/affair',
  'my family/parents/mother/mom/mum/dad/father',
  'sex/sexual/sexually/married/marriage/dating/divorce/divorced/heartbreak/heartbroken/in_love/dumped/cheated/cheating/pregnant/miscarriage',
  "he/him/his/he's/he'd/she/her/she's/we/us/our/we're",
)
export function heavyWords(text: string): Match[] {
  const told = burdens.map(({ points, words }) => ({
    points,
    places: find(words, text).filter(match => isOwn(text, match)),
  }))
  const points = told.reduce((sum, { places, points }) => sum + (places.length > 0 ? points : 0), 0)
  const less = (ASKS.test(text) ? LESS.asking : 0) + ofTheirs(text)
  return points - less >= enough(text) ? told.flatMap(({ places }) => places) : []
}

function ofTheirs(text: string): number {
  if (OF_THE_BODY.test(text)) return LESS.ofTheBody
  return OF_OTHERS.test(text) ? LESS.ofOthers : 0
}

function isOwn(text: string, match: Match): boolean {
  const { before } = sentenceAround(text, match.start, match.end)
  return !isDenied(match.words, before) && !isSomebodyElse(before)
}

function enough(text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0
  return ENOUGH.find(upTo => words <= upTo.words)?.points ?? 0
}
