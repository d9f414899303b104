import { burdens } from './crisis-despair'
import { isDenied } from './crisis-reading'
import { find, type Match } from './find'
import { anyOf } from './phrases'
import { sentenceAround } from './sentence'
import { isSomebodyElse } from './whose'

/** Points that make a text heavy. In a short one a single heavy sentence is all there is. */
const ENOUGH = { short: 2, long: 3 }
/** Words. */
const SHORT = 20
/** Points off: who asks what to do sees a way on, and who writes of people close to them is mostly sad about those. */
const LESS = { asking: 3, ofOthers: 2 }
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
)

/** Where a text speaks of despair in several ways at once, or a short one in one: all those places; else none. */
export function heavyWords(text: string): Match[] {
  const told = burdens.map(({ points, words }) => ({
    points,
    places: find(words, text).filter(match => isOwn(text, match)),
  }))
  const points = told.reduce((sum, { places, points }) => sum + (places.length > 0 ? points : 0), 0)
  const less = (ASKS.test(text) ? LESS.asking : 0) + (OF_OTHERS.test(text) ? LESS.ofOthers : 0)
  return points - less >= enough(text) ? told.flatMap(({ places }) => places) : []
}

function isOwn(text: string, match: Match): boolean {
  const { before } = sentenceAround(text, match.start, match.end)
  return !isDenied(match.words, before) && !isSomebodyElse(before)
}

function enough(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/\S+/g)) if (++words > SHORT) return ENOUGH.long
  return ENOUGH.short
}
