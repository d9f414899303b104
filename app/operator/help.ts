import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Command, type Told, told } from './command'
import { linesOf } from './usage'

export const helpText = (words: Words, commands: Command[]): string =>
  [words.operator.help.lead, '', ...commands.flatMap(({ about }) => linesOf(about(words)))].join('\n')

export const helpWith = (listed: () => Command[]): Command => ({
  name: 'help',
  about: words => words.operator.help.about,
  run: async ({ settings }): Promise<Told> => told(helpText(wordsOf(settings), listed())),
})
