import type { Server } from 'node:http'
import type { Db } from '../../../db'
import type { Words } from '../../words'
import { flushOpens } from '../clicks'
import { endLiveQueue } from '../live-queue'
import { flushReads } from '../views'
import { drain } from './drain'

/** Milliseconds for the requests under way. */
const PATIENCE = 9_000
/** npm passes on what the terminal has already sent to both of us: that is still the first signal. */
const ECHO = 500

/** Ends well at the first SIGTERM or SIGINT, at once at the second. */
export function closeOnSignal(server: Server, stopJobs: () => void, db: Db, words: Words): void {
  let closingSince: number | null = null

  const close = async () => {
    if (closingSince !== null) {
      if (performance.now() - closingSince > ECHO) process.exit(1)
      return
    }
    closingSince = performance.now()
    console.log(words.server.start.closing)
    stopJobs()
    endLiveQueue()
    await drain(server, PATIENCE)
    // What was counted since the last hour; a forum that cannot keep it ends all the same.
    await Promise.allSettled([flushOpens(db, Date.now()), flushReads(db, Date.now())])
    await db.close()
    process.exit(0)
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}
