import type { LineKind } from '../../db/schema'
import type { Concern } from './concern'

/**
 * Where somebody begins who lacks the word for it. Its sentence is `words.ways.sentences[id]`; the number stands in the
 * address, which says nothing about the subject.
 */
export type Way = {
  id: string
  number: number
  /** Those that fit best first. */
  concerns: Concern[]
  boards: string[]
  /** Help lines that are named before anything else. */
  help?: LineKind
}

export const WAYS: readonly Way[] = [
  { id: 'hurts', number: 1, concerns: ['pain'], boards: ['dune', 'fern'] },
  { id: 'different', number: 2, concerns: ['desire'], boards: ['amber', 'cedar'] },
  { id: 'distance', number: 3, concerns: ['emotional-distance', 'desire'], boards: ['amber', 'cedar'] },
  {
    id: 'works',
    number: 4,
    concerns: ['erection', 'ejaculation', 'orgasm', 'performance-anxiety'],
    boards: ['birch', 'fern'],
  },
  { id: 'telling', number: 5, concerns: ['communication', 'shame-upbringing'], boards: ['cedar', 'heath'] },
  {
    id: 'changed',
    number: 6,
    concerns: ['menopause-postpartum', 'medication', 'medical'],
    boards: ['fern', 'dune'],
  },
  { id: 'looks', number: 7, concerns: ['body-image'], boards: ['ember'] },
  { id: 'trust', number: 8, concerns: ['trust-infidelity'], boards: ['cedar', 'amber'] },
  { id: 'done-to-me', number: 9, concerns: ['trauma'], boards: ['grove'], help: 'sexual-assault' },
  {
    id: 'what-i-did',
    number: 10,
    concerns: ['compulsive'],
    boards: ['cedar', 'heath'],
    help: 'own-behaviour',
  },
]

export const wayNumbered = (number: string): Way | undefined =>
  WAYS.find(way => String(way.number) === number)

export const waysOf = (boardId: string): Way[] => WAYS.filter(way => way.boards.includes(boardId))
