import { asc, gt } from 'drizzle-orm'
import type { Reader } from '../../db'
import { hashOf } from '../../db/events'
import { events } from '../../db/schema'

const PAGE = 1_000

export type Verified = { events: number; lastHash: string } & (
  | { whole: true }
  | { whole: false; brokenAt: number }
)

/**
 * Walks the event chain from its beginning. It breaks where a row was changed, taken out or put in; rows cut off at
 * the end show only against a hash that was written down earlier.
 */
export async function verifyEvents(read: Reader): Promise<Verified> {
  let [seq, lastHash] = [0, '']
  for (;;) {
    const rows = await read
      .select()
      .from(events)
      .where(gt(events.seq, seq))
      .orderBy(asc(events.seq))
      .limit(PAGE)
    for (const { hash, ...row } of rows) {
      const fits = row.seq === seq + 1 && row.previousHash === lastHash && hash === hashOf(row)
      if (!fits) return { whole: false, brokenAt: row.seq, events: seq, lastHash }
      ;[seq, lastHash] = [row.seq, hash]
    }
    if (rows.length < PAGE) return { whole: true, events: seq, lastHash }
  }
}
