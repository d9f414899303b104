import { find, type Match } from '../text/find'
import { sentenceAround } from '../text/sentence'
import { isSomebodyElse } from '../text/whose'
import { isDenied } from './english'
import { weighed } from './points'
import source from './signs.en.txt?raw'

const EXPLAINED = 'light-explained'
export const signs = weighed(source)

/** Points that make it certain, and what a reason to put things in order (a move, an operation) asks for on top. */
const ENOUGH = 3
const EXPLAINED_ASKS = 2
/** What a wish to be dead counts beside them. */
const WISH = 2

/** The places that tell together that somebody prepares to die: the writer, or somebody they write about. */
export function signsOfPreparing(text: string, wishes: boolean): { own: Match[]; others: Match[] } {
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
  return { own: together('own', wishes ? WISH : 0), others: together('others', 0) }
}

function readSign(text: string, { start, end, words }: Match) {
  const { before } = sentenceAround(text, start, end)
  return { denied: isDenied(words, before), others: isSomebodyElse(before) }
}
