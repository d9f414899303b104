import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { detectSignals } from '.'
import { merge } from './reader/merge'
import type { Learned } from './reader/read'
import { inThread } from './reader/reader-thread'
import type { Signal } from './signal'

const BUILT = 'build/server/reader.js'

/** Milliseconds. A text of a hundred words takes one or two; a thread starts within a second on a slow machine. */
const LIMITS = { text: 500, start: 10_000 }

const readAside = import.meta.env.PROD ? inThread(() => beginReader(BUILT), LIMITS) : readHere

export const beginReader = (file: string): Worker => new Worker(resolve(file))

async function readHere(text: string): Promise<Learned> {
  const { readLearned } = await import('./reader/read')
  return readLearned(text)
}

/** If the trained reader doesn't answer in time, the rules alone count. */
export async function readText(text: string, learned = readAside): Promise<Signal[]> {
  const rules = detectSignals(text)
  try {
    return merge(rules, await learned(text))
  } catch {
    return rules
  }
}
