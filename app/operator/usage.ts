import type { Words } from '../words'
import { type Command, refused, type Told } from './command'

export const usage = ({ about }: Pick<Command, 'about'>, words: Words): Told =>
  refused(words.operator.calledLike, ...linesOf(about(words)))

export const linesOf = (about: ReturnType<Command['about']>): string[] =>
  about.flatMap(([how, sentence]) => [`  ${how}`, `      ${sentence}`])
