import type { Site } from '../context'
import type { Words } from '../words'

export type Told = { text: string; code: 0 | 1 }

export type Command = {
  name: string
  about: (words: Words) => [usage: string, sentence: string][]
  run: (site: Site, args: string[]) => Promise<Told>
}

export const told = (...lines: string[]): Told => ({ text: lines.join('\n'), code: 0 })
export const refused = (...lines: string[]): Told => ({ text: lines.join('\n'), code: 1 })
