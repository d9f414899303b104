import type { Concern } from '../concern'

/**
 * What people mostly write about on a board, by its id: a hint of it is enough there. Wider than the list of places
 * in `kinds-of-help.yaml`, which says what a board is for. A board that is not named here has no say.
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

/** A board that an operator added says nothing. */
export const knownBoard = (boardId: string | undefined) => (isKnown(boardId) ? boardId : undefined)

export const isAtHome = (concern: Concern, boardId: string | undefined): boolean =>
  isKnown(boardId) && (AT_HOME[boardId]?.includes(concern) ?? false)
