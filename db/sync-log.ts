import { open } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Syncs SQLite's write-ahead log without stopping this thread. Opened anew each time, so it's the log that is there now;
 * what a checkpoint has already taken out of it, SQLite itself has synced in the database.
 */
export function logSync(file: string): () => Promise<void> {
  let isNew = true
  return async () => {
    const log = await open(`${file}-wal`, 'r+')
    try {
      await log.datasync()
    } finally {
      await log.close()
    }
    if (!isNew) return
    // Once, as a file that was just made is lost with an unsynced folder.
    const folder = await open(dirname(file), 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
    isNew = false
  }
}
