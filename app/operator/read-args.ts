import { parseArgs } from 'node:util'

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
} as const

export type Args = {
  typed: string[]
  options: Partial<Record<'name' | 'credential' | 'until' | 'about' | 'welcome' | 'head' | 'id', string>> & {
    slow?: boolean
    all?: boolean
  }
}

/** @returns null when an option is unknown or lacks its value */
export function readArgs(args: string[]): Args | null {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    return { typed: positionals, options: values }
  } catch {
    return null
  }
}
