import { and, gte, isNotNull } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf, firstNumberOf } from '../../db/clock'
import { events } from '../../db/schema'
import { logError } from './http/log-error'

const LOOK = 2_000
/** Milliseconds; a connection without traffic is closed after 15 s. */
const BEAT = 10_000
const MOST = 4

type Listener = { session: string; tell: (line: string) => void; end: () => void }
const listeners = new Set<Listener>()
type Timer = ReturnType<typeof setTimeout>
let timer: Timer | undefined

/**
 * Sends "changed" and nothing more. Each process polls the number of events, so that changes in any process are seen.
 * @param session key for counting one session's streams
 * @param lives checked at each heartbeat; the stream ends with the session
 * @returns null when this session has too many streams
 */
export function listenToQueue(
  db: Db,
  { session, lives }: { session: string; lives: () => Promise<boolean> },
): ReadableStream<Uint8Array> | null {
  if ([...listeners].filter(each => each.session === session).length >= MOST) return null
  let listener: Listener
  let beat: ReturnType<typeof setInterval>
  const stop = () => {
    clearInterval(beat)
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(timer)
    timer = undefined
  }
  return new ReadableStream({
    start(controller) {
      const bytes = new TextEncoder()
      const end = () => {
        if (!listeners.has(listener)) return
        stop()
        controller.close()
      }
      const tell = (line: string) => controller.enqueue(bytes.encode(line))
      listener = { session, tell, end }
      listeners.add(listener)
      beat = setInterval(async () => {
        const goesOn = await lives().catch(() => true)
        if (!goesOn) end()
        else if (listeners.has(listener)) tell(':\n\n')
      }, BEAT)
      tell('retry: 3000\n\n')
      look(db)
    },
    cancel: stop,
  })
}

export function endLiveQueue(): void {
  for (const listener of listeners) listener.end()
}

export const listenerNumber = () => listeners.size

function look(db: Db): void {
  if (timer) return
  let seen: number | null = null
  let mine: Timer | undefined
  const since = firstNumberOf(dayOf(Date.now()) - 1)
  const again = async () => {
    try {
      const now = await countOfCases(db, since)
      if (seen !== null && now > seen) for (const { tell } of listeners) tell('data: changed\n\n')
      seen = now
    } catch (error) {
      logError('the live queue', error)
    }
    if (timer === mine) timer = mine = setTimeout(again, LOOK)
  }
  timer = mine = setTimeout(again, 0)
}

/** Counted, as those of one day have no order. */
const countOfCases = ({ read }: Db, since: number): Promise<number> =>
  read.$count(events, and(isNotNull(events.caseId), gte(events.seq, since)))
