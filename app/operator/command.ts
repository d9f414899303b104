import type { Site } from '../context'
import type { Words } from '../words'

/** What a command says, and whether it did what it was asked to (the exit code). */
export type Told = { text: string; code: 0 | 1 }

export type Command = {
  name: string
  /** One line for each way to call it, with what it does. */
  about: (words: Words) => [usage: string, sentence: string][]
  /** @param args what was typed after the name */
  run: (site: Site, args: string[]) => Promise<Told>
}

export const told = (...lines: string[]): Told => ({ text: lines.join('\n'), code: 0 })
export const refused = (...lines: string[]): Told => ({ text: lines.join('\n'), code: 1 })
