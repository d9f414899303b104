import type { Concern } from './concern'
import type { FoundConcern } from './concerns'
import { concernsOfBoard } from './help-table'

/** One passage alone may be a figure of speech. */
const isWeak = ({ because }: FoundConcern): boolean => because.length === 1

/**
 * What a conversation is about, when its board is heard too: what text and board share comes first. Where the text
 * says nothing, or nothing more than once, the board's own concerns are among them.
 * @param found what a rule found, in the order of the text; without passages where a person said so
 */
export function concernsFor(found: FoundConcern[], boardId: string): Concern[] {
  const board = concernsOfBoard(boardId)
  const said = found.map(({ concern }) => concern)
  const shared = said.filter(concern => board.includes(concern))
  const others = said.filter(concern => !board.includes(concern))
  if (!found.every(isWeak)) return [...shared, ...others]
  return shared.length > 0 ? [...board, ...others] : [...others, ...board]
}
