import { setTimeout as sleep } from 'node:timers/promises'
import { inArray } from 'drizzle-orm'
import type { Db } from '../../db'
import { sessions } from '../../db/schema'

/** Milliseconds between two tries: at first, and at most. */
const FIRST = 250
const LONGEST = 15_000
const BATCH = 500
/** Nobody can fill the memory with tokens that they make up while the database is away. */
const MOST = 50_000

/**
 * Sessions that have ended, whose rows are deleted as soon as the database can. Until then this process knows them by
 * heart, so that leaving waits for nothing.
 */
export function endedSessions(db: Db) {
  const waiting = new Set<string>()
  let running: Promise<void> | null = null

  async function deleteRows(hashes: string[]) {
    // Only what is there is written: a token that somebody made up costs no transaction.
    const found = await db.read
      .select({ tokenHash: sessions.tokenHash })
      .from(sessions)
      .where(inArray(sessions.tokenHash, hashes))
    const there = found.map(row => row.tokenHash)
    if (there.length > 0)
      await db.write(tx => tx.delete(sessions).where(inArray(sessions.tokenHash, there)).returning())
    for (const hash of hashes) waiting.delete(hash)
  }

  async function deleteAll() {
    let wait = FIRST
    while (waiting.size > 0) {
      try {
        await deleteRows([...waiting].slice(0, BATCH))
        wait = FIRST
      } catch {
        await sleep(wait, undefined, { ref: false })
        wait = Math.min(2 * wait, LONGEST)
      }
    }
    running = null
  }

  return {
    has: (tokenHash: string) => waiting.has(tokenHash),
    add(tokenHash: string): void {
      if (waiting.size >= MOST) for (const oldest of [...waiting].slice(0, BATCH)) waiting.delete(oldest)
      waiting.add(tokenHash)
      // Not in this turn: a change to SQLite stops the process while it is synced to disk.
      running ??= sleep(0).then(deleteAll)
    },
    /** Resolves once no row is left, which may be never. */
    settled: async () => void (await running),
  }
}
