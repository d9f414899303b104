import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { detectSignals } from '.'
import { merge } from './reader/merge'
import type { Learned } from './reader/read'
import { inThread } from './reader/reader-thread'
import type { Signal } from './signal'

/** What the build makes of reader/worker.ts; every command runs from the project's folder. */
const BUILT = 'build/server/reader.js'

/** ms. A text of a hundred words takes one or two; a thread begins within a second on a slow machine. */
const LIMITS = { text: 500, start: 10_000 }

const readAside = import.meta.env.PROD ? inThread(() => beginReader(BUILT), LIMITS) : readHere

/** A thread that keeps no process from ending. */
export function beginReader(file: string): Worker {
  const worker = new Worker(resolve(file))
  worker.unref()
  return worker
}

/** Not built (tests, commands in development): there is no file that a thread could begin with. */
async function readHere(text: string): Promise<Learned> {
  const { readLearned } = await import('./reader/read')
  return readLearned(text)
}

/**
 * All that is seen in a text: by the rules at once, by the trained reader in a thread of its own. Where that one does
 * not answer in time, the rules alone.
 */
export async function readText(text: string, learned = readAside): Promise<Signal[]> {
  const rules = detectSignals(text)
  try {
    return merge(rules, await learned(text))
  } catch {
    return rules
  }
}
