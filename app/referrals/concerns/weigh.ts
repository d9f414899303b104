import type { Concern } from '../concern'
import weights from './weights.json'

export type Found = {
  named: boolean
  says: number
  aside: number
  hints: number
  places: number
  unless: boolean
}

/** Where about four of five reported concerns are right; a text without a board needs more. */
const ENOUGH = { onABoard: 0.5, nowhere: 0.6 }

export function featuresOf(
  concern: Concern,
  found: ReadonlyMap<Concern, Found>,
  words: number,
  boardId?: string,
): Record<Feature, number> {
  const { says, aside, hints, places } = found.get(concern) ?? NOTHING
  const said = says + aside
  let all = 0
  let mostElsewhere = 0
  for (const [other, each] of found) {
    all += each.says + each.aside
    if (other !== concern) mostElsewhere = Math.max(mostElsewhere, each.says + each.aside)
  }
  const atHome = isAtHome(concern, boardId)
  const length = Math.sqrt(words + 10) / 6
  return {
    always: 1,
    'says it': says > 0 ? 1 : 0,
    'how much': Math.log1p(said),
    'says, for its length': Math.log1p(says) / length,
    'aside, for its length': Math.log1p(aside) / length,
    'hints, for its length': Math.log1p(hints) / length,
    places: Math.log1p(places),
    'at home': atHome ? 1 : 0,
    'away from home': boardId !== undefined && !atHome ? 1 : 0,
    length: Math.log1p(words) - 4,
    'said most': said > 0 && said >= mostElsewhere ? 1 : 0,
    'share of what is said': said / (1 + all),
    'all that is said': Math.log1p(all),
  }
}

export type Feature = keyof typeof weights.features

const NOTHING: Found = { named: false, says: 0, aside: 0, hints: 0, places: 0, unless: false }

export function isEnough(
  concern: Concern,
  found: ReadonlyMap<Concern, Found>,
  words: number,
  boardId?: string,
): boolean {
  if (found.get(concern)?.unless) return false
  const features = featuresOf(concern, found, words, boardId)
  let score = weights.concerns[concern]
  for (const [feature, value] of Object.entries(features))
    score += value * weights.features[feature as Feature]
  return 1 / (1 + Math.exp(-score)) >= (boardId === undefined ? ENOUGH.nowhere : ENOUGH.onABoard)
}

/**
 * A hint is enough for these concerns on these boards. Wider than in `kinds-of-help.yaml`, which says what a board is
 * for.
 */
const AT_HOME: Record<string, Concern[]> = {
  amber: ['desire', 'emotional-distance', 'communication'],
  birch: ['performance-anxiety', 'erection', 'ejaculation', 'orgasm'],
  cedar: ['communication', 'emotional-distance', 'trust-infidelity'],
  dune: ['pain', 'medical', 'menopause-postpartum'],
  ember: ['body-image', 'shame-upbringing'],
  fern: ['medication', 'medical', 'menopause-postpartum'],
  grove: ['trauma', 'shame-upbringing', 'orientation-identity', 'compulsive'],
  heath: ['sex-education'],
}

const isKnown = (boardId: string | undefined): boardId is string =>
  boardId !== undefined && Object.hasOwn(AT_HOME, boardId)

export const knownBoard = (boardId: string | undefined) => (isKnown(boardId) ? boardId : undefined)

export const isAtHome = (concern: Concern, boardId: string | undefined): boolean =>
  isKnown(boardId) && (AT_HOME[boardId]?.includes(concern) ?? false)
