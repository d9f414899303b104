import type { Concern } from '../concern'

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
