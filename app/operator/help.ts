import { words } from '../words'
import { type Command, type Told, told } from './command'
import { linesOf } from './usage'

export const helpText = (commands: Command[]): string =>
  [words.operator.help.lead, '', ...commands.flatMap(({ about }) => linesOf(about))].join('\n')

/** @param listed all commands; asked for when help is, as it is one of them itself */
export const helpWith = (listed: () => Command[]): Command => ({
  name: 'help',
  about: words.operator.help.about,
  run: async (): Promise<Told> => told(helpText(listed())),
})
