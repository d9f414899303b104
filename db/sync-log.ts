import { open } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Syncs SQLite's write-ahead log without stopping this thread. Opened anew each time, so it's the log that is there now;
 * what a checkpoint has already taken out of it, SQLite itself has synced in the database.
 */
export function logSync(file: string): () => Promise<void> {
  let isNew = true
  return async () => {
    try {
      await syncAt(`${file}-wal`, 'r+')
      // Once, as a file that was just made is lost with an unsynced folder.
      if (isNew) await syncAt(dirname(file), 'r')
      isNew = false
    } catch (cause) {
      // As SQLite says it when its own sync fails.
      throw Object.assign(new Error('The log is not on the disk.', { cause }), { code: 'SQLITE_IOERR_FSYNC' })
    }
  }
}

async function syncAt(path: string, flags: 'r' | 'r+') {
  const handle = await open(path, flags)
  try {
    if (flags === 'r') await handle.sync()
    else await handle.datasync()
  } finally {
    await handle.close()
  }
}
