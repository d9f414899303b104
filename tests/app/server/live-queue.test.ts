import { afterEach, describe, expect, it, vi } from 'vitest'
import { drain } from '../../../app/server/http/close-on-signal'
import { endLiveQueue, listenerNumber, listenToQueue } from '../../../app/server/live-queue'
import type { Db } from '../../../db'
import { startServer } from '../../support/server'
import { NOON, openWorld } from '../../support/world'

const events = { 'Content-Type': 'text/event-stream' }
const lives = async () => true

afterEach(() => {
  endLiveQueue()
  vi.useRealTimers()
})

/** A server whose every page is the live queue. */
async function listening() {
  let db: Db | undefined
  const server = await startServer(async () => {
    const stream = db && listenToQueue(db, { session: 'a', lives })
    return new Response(stream, { headers: events })
  })
  db = server.db
  return server
}

async function read(stream: ReadableStream<Uint8Array> | null, until: string): Promise<string> {
  const reader = stream?.getReader()
  let told = ''
  while (!told.includes(until)) {
    const piece = await reader?.read()
    if (!piece || piece.done) break
    told += Buffer.from(piece.value).toString()
  }
  reader?.releaseLock()
  return told
}

describe('the live queue', () => {
  it('says that something changed, and nothing of what', async () => {
    // Only what came since yesterday is looked at, and this post comes at noon.
    vi.useFakeTimers({ toFake: ['Date'], now: NOON })
    const { address, writeThread, member } = await listening()
    const answer = await fetch(address)
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await read(answer.body, 'retry')).toBe('retry: 3000\n\n')
    await writeThread(await member('Ada'), { title: 'Nobody’s business' })
    expect(await read(answer.body, 'data')).toBe('data: changed\n\n')
    await answer.body?.cancel()
  })

  it('forgets who hung up', async () => {
    const { address } = await listening()
    const ended = new AbortController()
    await fetch(address, { signal: ended.signal })
    expect(listenerNumber()).toBe(1)
    ended.abort()
    await vi.waitFor(() => expect(listenerNumber()).toBe(0))
  })

  it('is not held open by who only asks for the head', async () => {
    const { address } = await listening()
    const answer = await fetch(address, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    await vi.waitFor(() => expect(listenerNumber()).toBe(0))
  })

  it('keeps nobody waiting when the forum closes', async () => {
    const { address, server } = await listening()
    const answer = await fetch(address)
    endLiveQueue()
    expect(await answer.text()).toBe('retry: 3000\n\n')
    await drain(server, 20_000)
    expect(server.listening).toBe(false)
  })

  it('ends with the session, and is given to it only a few times', async () => {
    const { db } = await openWorld()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    let open = true
    const ask = (session: string) => listenToQueue(db, { session, lives: async () => open })
    const streams = [1, 2, 3, 4].map(() => ask('a'))
    expect(streams).not.toContain(null)
    expect(ask('a')).toBeNull()
    expect(ask('b')).not.toBeNull()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await read(streams[0] ?? null, ':\n\n')).toContain('retry')
    expect(listenerNumber()).toBe(5)
    open = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(listenerNumber()).toBe(0)
  })
})

describe('asking whether a session lives', () => {
  it('makes it no longer, and is no while it is over', async () => {
    const { sessions, member } = await openWorld()
    const token = await sessions.start((await member('Ada')).holder, 'staff')
    const [now, MINUTE] = [Date.now(), 60_000]
    expect(await sessions.lives(token, now + 29 * MINUTE)).toBe(true)
    expect(await sessions.lives(token, now + 31 * MINUTE)).toBe(false)
    await sessions.end(token)
    expect(await sessions.lives(token, now)).toBe(false)
  })
})
