import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Bytes; reading a larger file from end to end would take longer than a start may. */
const QUICKLY_READ = 256 * 1024 * 1024

/** Whether there is anything in a SQLite database's file. */
export const isEmptyFile = (file: string): boolean => !existsSync(file) || statSync(file).size === 0

/** Looks through a database before anything is written to it. Throws SQLite's own error when it is damaged. */
export function checkFile(file: string): void {
  if (isEmptyFile(file) || statSync(file).size > QUICKLY_READ) return
  const connection = new Database(file, { readonly: true, timeout: 10_000 })
  try {
    const [found] = connection.pragma('quick_check(1)') as { quick_check: string }[]
    if (found?.quick_check !== 'ok')
      throw Object.assign(new Error('The file is damaged.'), { code: 'SQLITE_CORRUPT' })
  } finally {
    connection.close()
  }
}
