import { find, type Match } from '../text/find'
import { placesOf } from '../text/phrases'
import { sentenceAround } from '../text/sentence'
import { lastPlace } from '../text/whose'
import { isDenied } from './english'
import { weighed } from './points'
import source from './signs.en.txt?raw'

const EXPLAINED = 'light-explained'
const signs = weighed(source)

/** Points needed, and how many more where there is another reason to put things in order (a move, an operation). */
const ENOUGH = 3
const EXPLAINED_ASKS = 2
export const BESIDE = { wish: 2, despair: 1 }

export function signsOfPreparing(text: string, beside: number): { own: Match[]; others: Match[] } {
  const told = signs.map(({ name, points, words }) => {
    const places = find(words, text).map(match => ({ match, ...readSign(text, match) }))
    return {
      name,
      points,
      own: places.filter(({ denied, others }) => !denied && !others).map(({ match }) => match),
      others: places.filter(({ denied, others }) => !denied && others).map(({ match }) => match),
    }
  })
  const isExplained = told.some(
    ({ name, own, others }) => name === EXPLAINED && own.length + others.length > 0,
  )
  const enough = ENOUGH + (isExplained ? EXPLAINED_ASKS : 0)
  const seen = told.filter(({ name }) => name !== EXPLAINED)
  const together = (whose: 'own' | 'others', before: number) => {
    const groups = seen.filter(group => group[whose].length > 0)
    const points = groups.reduce((sum, group) => sum + group.points, before)
    return points >= enough ? groups.flatMap(group => group[whose]) : []
  }
  return { own: together('own', beside), others: together('others', 0) }
}

const SUBJECT_ME = placesOf("i/i'm/i've/i'd/i'll/we/we've")
const SUBJECT_OTHER = placesOf(
  "he/he's/he'd/she/she's/she'd/they/they've/who",
  /(?<!(?:to|for|with|at|by|from|of|on|tell|told|given?|gave|left|asked|and) )(?:my|our|his|her|the)(?: \w+)? (?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|mother|mum|mom|father|dad|son|daughter|brother|sister|friend|mate|cousin|neighbour|uncle|aunt|roommate|housemate|flatmate|colleague|ex)\b/,
)

/** The last subject before it, or a "his" within it, says whose it is: what goes to someone doesn't make it theirs. */
function readSign(text: string, { start, end, words }: Match) {
  const { before } = sentenceAround(text, start, end)
  const others = /\b(?:his|her|their)\b/i.test(words) && !/\bmy\b/i.test(words)
  return {
    denied: isDenied(words, before),
    others: others || lastPlace(SUBJECT_OTHER, before) > lastPlace(SUBJECT_ME, before),
  }
}
