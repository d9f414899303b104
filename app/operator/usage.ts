import { words } from '../words'
import { type Command, refused, type Told } from './command'

/** Something was missing or misspelt: how the command is called. */
export const usage = ({ about }: Pick<Command, 'about'>): Told =>
  refused(words.operator.calledLike, ...linesOf(about))

export const linesOf = (about: Command['about']): string[] =>
  about.flatMap(([how, sentence]) => [`  ${how}`, `      ${sentence}`])
