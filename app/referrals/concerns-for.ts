import type { Concern } from './concern'
import type { FoundConcern } from './concerns'
import { concernsOfBoard } from './help-table'

const isWeak = ({ because }: FoundConcern): boolean => because.length === 1

/**
 * Concerns that text and board share come first. Where the text says little, the board's own are added.
 * @param found in the order of the text; without passages where a person said so
 */
export function concernsFor(found: FoundConcern[], boardId: string): Concern[] {
  const board = concernsOfBoard(boardId)
  const said = found.map(({ concern }) => concern)
  const shared = said.filter(concern => board.includes(concern))
  const others = said.filter(concern => !board.includes(concern))
  if (!found.every(isWeak)) return [...shared, ...others]
  return shared.length > 0 ? [...board, ...others] : [...others, ...board]
}
