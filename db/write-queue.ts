import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'

type Waiting<Tx> = {
  change: (tx: Tx) => Promise<unknown>
  done: (value: unknown) => void
  failed: (why: unknown) => void
  /** When it came, by `performance.now()`. */
  since: number
}

/** One sync to disk pays for all. */
const BATCH = 64
/** Milliseconds between two tries while another process writes. */
const AGAIN = 20

/**
 * SQLite has one writer. Waiting changes share a transaction, each in its own savepoint, so that a failed one doesn't
 * affect the others. A promise settles only after the commit.
 * @param patience ms after which a change that waits for another process is given up, whoever waits before it
 */
export function writeQueue<Tx>(connection: Database, tx: Tx, patience: number) {
  const waiting: Waiting<Tx>[] = []
  let running = false

  async function begin(since: number) {
    for (;;) {
      try {
        return connection.exec('BEGIN IMMEDIATE')
      } catch (why) {
        const { code } = why as { code?: string }
        if (!code?.startsWith('SQLITE_BUSY') || performance.now() > since + patience) throw why
      }
      await sleep(AGAIN)
    }
  }

  async function commitTogether(batch: Waiting<Tx>[]) {
    const settle: (() => void)[] = []
    try {
      await begin(batch[0]?.since ?? 0)
      for (const { change, done, failed } of batch) {
        connection.exec('SAVEPOINT change')
        try {
          const value = await change(tx)
          connection.exec('RELEASE change')
          settle.push(() => done(value))
        } catch (why) {
          // A full disk or a lost file ends the whole transaction, and every change in it.
          if (!connection.inTransaction) throw why
          connection.exec('ROLLBACK TO change; RELEASE change')
          settle.push(() => failed(why))
        }
      }
      connection.exec('COMMIT')
    } catch (why) {
      for (const { failed } of batch) failed(why)
      if (connection.inTransaction) connection.exec('ROLLBACK')
      return
    }
    for (const tell of settle) tell()
  }

  async function drain() {
    running = true
    try {
      // Lets changes of this turn of the event loop join.
      await new Promise(resolve => setImmediate(resolve))
      while (waiting.length > 0) await commitTogether(waiting.splice(0, BATCH))
    } catch (why) {
      // Not even a rollback worked: fail everyone who waits, and let the next change try again.
      for (const { failed } of waiting.splice(0)) failed(why)
    } finally {
      running = false
    }
  }

  return <T>(change: (tx: Tx) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.push({
        change,
        done: value => resolve(value as T),
        failed: reject,
        since: performance.now(),
      })
      if (!running) void drain()
    })
}
