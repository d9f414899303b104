import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'

type Waiting<Tx> = {
  change: (tx: Tx) => Promise<unknown>
  done: (value: unknown) => void
  failed: (why: unknown) => void
  /** When it came, by `performance.now()`. */
  since: number
}

type Committed = { tell: () => void; failed: (why: unknown) => void }

/** Shares one transaction. */
const BATCH = 64
/** Milliseconds between two tries while another process writes. */
const AGAIN = 20

/**
 * SQLite has one writer. Waiting changes share a transaction, each in its own savepoint, so that a failed one doesn't
 * affect the others. A promise settles once the commit is on the disk: `sync` runs beside what comes next, and one sync is
 * for all that were committed before it began.
 * @param patience ms after which a change that waits for another process is given up, whoever waits before it
 */
export function writeQueue<Tx>(
  connection: Database,
  tx: Tx,
  patience: number,
  sync: () => Promise<void> = async () => {},
) {
  const waiting: Waiting<Tx>[] = []
  let running = false
  let committed: Committed[] = []
  let syncing = false

  async function syncAll() {
    syncing = true
    while (committed.length > 0) {
      const theirs = committed
      committed = []
      try {
        await sync()
        for (const { tell } of theirs) tell()
      } catch (why) {
        // Whether it will outlive a power cut is unknown, so nobody is told that it will.
        for (const { failed } of theirs) failed(why)
      }
    }
    syncing = false
  }

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
    const settle: Committed[] = []
    try {
      await begin(batch[0]?.since ?? 0)
      for (const { change, done, failed } of batch) {
        connection.exec('SAVEPOINT change')
        try {
          const value = await change(tx)
          connection.exec('RELEASE change')
          settle.push({ tell: () => done(value), failed })
        } catch (why) {
          // A full disk or a lost file ends the whole transaction, and every change in it.
          if (!connection.inTransaction) throw why
          connection.exec('ROLLBACK TO change; RELEASE change')
          settle.push({ tell: () => failed(why), failed })
        }
      }
      connection.exec('COMMIT')
    } catch (why) {
      for (const { failed } of batch) failed(why)
      if (connection.inTransaction) connection.exec('ROLLBACK')
      return
    }
    committed.push(...settle)
    if (!syncing) void syncAll()
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
