import { and, desc, gt, isNotNull } from 'drizzle-orm'
import type { Db } from '../../db'
import { events } from '../../db/schema'
import { logError } from './http/log-error'

/** Milliseconds between two looks at the database, however many listen. */
const LOOK = 2_000
/** Milliseconds between two signs of life; below the 15 s after which a silent connection is closed. */
const BEAT = 10_000
/** Open streams of one session: a few tabs. */
const MOST = 4

type Listener = { session: string; tell: (line: string) => void; end: () => void }
const listeners = new Set<Listener>()
type Timer = ReturnType<typeof setTimeout>
let timer: Timer | undefined

/**
 * Tells whoever listens that something happened to a case: "changed", and nothing more. Each process looks for itself
 * at the newest event, so that it does not matter which one a change was made in.
 * @param session what the streams of one session are counted by
 * @param lives asked before each sign of life; the stream ends with the session
 * @returns null when this session has enough streams
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

/** Ends all streams, so that nobody waits for them when the forum closes. */
export function endLiveQueue(): void {
  for (const listener of listeners) listener.end()
}

export const listenerNumber = () => listeners.size

/** Looks now, and again while anybody listens. */
function look(db: Db): void {
  if (timer) return
  let seen: number | null = null
  let mine: Timer | undefined
  const again = async () => {
    try {
      const newest = await newestOfCases(db, seen)
      if (seen !== null && newest > seen) for (const { tell } of listeners) tell('data: changed\n\n')
      seen = newest
    } catch (error) {
      logError('the live queue', error)
    }
    // Meanwhile the last one may have left, and somebody else begun anew.
    if (timer === mine) timer = mine = setTimeout(again, LOOK)
  }
  timer = mine = setTimeout(again, 0)
}

/** The number of the newest event about a case. Only what came after the one seen last is read. */
async function newestOfCases({ read }: Db, seen: number | null): Promise<number> {
  const [row] = await read
    .select({ seq: events.seq })
    .from(events)
    .where(and(isNotNull(events.caseId), seen === null ? undefined : gt(events.seq, seen)))
    .orderBy(desc(events.seq))
    .limit(1)
  return row?.seq ?? seen ?? 0
}
