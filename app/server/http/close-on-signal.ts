import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Site } from '../../context'
import { wordsOf } from '../../settings'
import { flushClicks, flushViews } from '../counters'
import { endLiveQueue } from '../live-queue'

const PATIENCE = 9_000
const LAST_WRITES = 900
/** npm forwards a signal that the terminal has already sent us, so a second one this soon (ms) is the same. */
const ECHO = 500

export function closeOnSignal(server: Server, stopJobs: () => void, site: Site): void {
  const { db, sessions, settings } = site
  let closingSince: number | null = null

  const close = async () => {
    if (closingSince !== null) {
      if (performance.now() - closingSince > ECHO) process.exit(1)
      return
    }
    closingSince = performance.now()
    console.log(wordsOf(settings).server.start.closing)
    stopJobs()
    endLiveQueue()
    await drain(server, PATIENCE)
    // Sessions that were left, and the counts since the last hour; a forum that can't save them stops all the same.
    const lastWrites = [sessions.endingsSettled(), flushClicks(db, Date.now()), flushViews(db, Date.now())]
    await Promise.race([Promise.allSettled(lastWrites), sleep(LAST_WRITES)])
    await db.close()
    process.exit(0)
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}

export function drain(server: Server, most: number): Promise<void> {
  return new Promise(resolve => {
    // A connection goes idle after its last response; nobody should have to wait for its timeout.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const end = setTimeout(() => server.closeAllConnections(), most)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(end)
      resolve()
    })
  })
}
