import { parseArgs } from 'node:util'
import type { Site } from '../context'
import { wordsOf } from '../settings'
import type { Words } from '../words'

export type Told = { text: string; code: 0 | 1 }

export type Command = {
  name: string
  about: (words: Words) => [usage: string, sentence: string][]
  run: (site: Site, args: string[]) => Promise<Told>
}

export const told = (...lines: string[]): Told => ({ text: lines.join('\n'), code: 0 })
export const refused = (...lines: string[]): Told => ({ text: lines.join('\n'), code: 1 })

export const usage = ({ about }: Pick<Command, 'about'>, words: Words): Told =>
  refused(words.operator.calledLike, ...linesOf(about(words)))

export const linesOf = (about: ReturnType<Command['about']>): string[] =>
  about.flatMap(([how, sentence]) => [`  ${how}`, `      ${sentence}`])

export const helpText = (words: Words, commands: Command[]): string =>
  [words.operator.help.lead, '', ...commands.flatMap(({ about }) => linesOf(about(words)))].join('\n')

export const helpWith = (listed: () => Command[]): Command => ({
  name: 'help',
  about: words => words.operator.help.about,
  run: async ({ settings }): Promise<Told> => told(helpText(wordsOf(settings), listed())),
})

const options = {
  name: { type: 'string' },
  credential: { type: 'string' },
  until: { type: 'string' },
  about: { type: 'string' },
  welcome: { type: 'string' },
  head: { type: 'string' },
  slow: { type: 'boolean' },
  id: { type: 'string' },
  all: { type: 'boolean' },
  rebuild: { type: 'boolean' },
  authority: { type: 'string' },
  country: { type: 'string' },
  date: { type: 'string' },
  asked: { type: 'string' },
  given: { type: 'string' },
  hours: { type: 'string' },
  because: { type: 'string' },
  board: { type: 'string' },
  pace: { type: 'string' },
  note: { type: 'string' },
} as const

type Typed = {
  [name in keyof typeof options]?: (typeof options)[name]['type'] extends 'boolean' ? boolean : string
}

export type Args = { typed: string[]; options: Typed }

/** @returns null when an option is unknown or lacks its value */
export function readArgs(args: string[]): Args | null {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    return { typed: positionals, options: values }
  } catch {
    return null
  }
}
