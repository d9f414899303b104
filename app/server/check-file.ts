import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'

const QUICKLY_READ = 256 * 1024 * 1024

export const isEmptyFile = (file: string): boolean => !existsSync(file) || statSync(file).size === 0

/** @throws SQLite's own error when the database is damaged */
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
