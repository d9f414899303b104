import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectSignals } from '../../../../moderation/signals'
import { beginReader, readText } from '../../../../moderation/signals/read-text'
import { type Learned, readLearned } from '../../../../moderation/signals/reader/read'
import { inThread } from '../../../../moderation/signals/reader/reader-thread'
import { NOBODY, type Signal } from '../../../../moderation/signals/signal'

const signal: Signal = { ...NOBODY, kind: 'crisis', strength: 'weak', where: [], because: 'learned' }
const seen: Learned = { raised: [signal], doubted: ['violence'] }
const nothing: Learned = { raised: [], doubted: [] }
const LIMITS = { text: 60, start: 1_000 }

/** A thread that does as it is told by the text: answers, says nothing, or dies. */
class Pretended extends EventEmitter {
  left = false
  constructor(begins = true) {
    super()
    if (begins) queueMicrotask(() => this.emit('message', 'ready'))
  }
  postMessage({ id, text }: { id: number; text: string }) {
    if (text === 'hang') return
    if (text === 'refuse') throw new Error('could not be cloned')
    queueMicrotask(() => (text === 'die' ? this.emit('exit') : this.emit('message', { id, learned: seen })))
  }
  terminate() {
    this.left = true
  }
}

function pretending(begins = true, limits = LIMITS) {
  const threads: Pretended[] = []
  const read = inThread(() => {
    const thread = new Pretended(begins)
    threads.push(thread)
    return thread
  }, limits)
  return { threads, read }
}

describe('a thread that reads', () => {
  it('is begun once and answers everybody their own', async () => {
    const { threads, read } = pretending()
    expect(await Promise.all([read('a'), read('b'), read('c')])).toEqual([seen, seen, seen])
    expect(threads.length).toBe(1)
  })

  it('that dies leaves nobody waiting, and the next text begins another', async () => {
    const { threads, read } = pretending()
    expect(await Promise.all([read('hang'), read('die')])).toEqual([nothing, nothing])
    expect(await read('a')).toEqual(seen)
    expect(threads.map(({ left }) => left)).toEqual([true, false])
  })

  it('that hangs is left when time is up', async () => {
    const { threads, read } = pretending()
    await read('a')
    expect(await read('hang')).toEqual(nothing)
    expect(await read('a')).toEqual(seen)
    expect(threads.map(({ left }) => left)).toEqual([true, false])
  })

  it('that has not begun yet may go on beginning, until its own time is up', async () => {
    const slow = pretending(false)
    expect(await slow.read('hang')).toEqual(nothing)
    expect(slow.threads[0]?.left).toBe(false)
    const never = pretending(false, { text: 60, start: 20 })
    expect(await never.read('hang')).toEqual(nothing)
    expect(never.threads[0]?.left).toBe(true)
  })

  it('that cannot begin, or takes no text, is as one that saw nothing', async () => {
    const never = inThread(() => {
      throw new Error('no such file')
    }, LIMITS)
    expect(await never('a')).toEqual(nothing)
    expect(await pretending().read('refuse')).toEqual(nothing)
  })
})

describe('readText', () => {
  const text = 'I want to die tonight, I have written the letters.'

  it('is the rules alone where the reader fails or is late', async () => {
    const rules = detectSignals(text)
    expect(await readText(text, () => Promise.reject(new Error('gone')))).toEqual(rules)
    expect(await readText(text, () => Promise.resolve(nothing))).toEqual(rules)
    expect(await readText('hang', pretending().read)).toEqual(detectSignals('hang'))
  })

  it('is rules and reader where both answer', async () => {
    expect(await readText('nothing at all', pretending().read)).toContainEqual(signal)
  })
})

describe('a real thread, as the build makes it', () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reader-'))
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        ssr: 'moderation/signals/reader/worker.ts',
        outDir: folder,
        rollupOptions: { output: { format: 'es', entryFileNames: 'reader.mjs' } },
      },
    })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads as the pure function does, and lives on after its text', async () => {
    const threads: Worker[] = []
    const read = inThread(
      () => {
        const worker = beginReader(relative(process.cwd(), join(folder, 'reader.mjs')))
        threads.push(worker)
        return worker
      },
      { text: 20_000, start: 20_000 },
    )
    const texts = ['I want to die tonight.', 'Any tips for dry skin?', 'Ich will nicht mehr leben.']
    expect(await Promise.all(texts.map(read))).toEqual(texts.map(each => readLearned(each)))
    await threads[0]?.terminate()
    expect(await read('I want to die tonight.')).toEqual(readLearned('I want to die tonight.'))
    expect(threads.length).toBe(2)
    await threads[1]?.terminate()
  })
})
