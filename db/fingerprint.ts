import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import pg from 'pg'

const ASKED = `SELECT value FROM installation WHERE name = 'secret-fingerprint'`

/**
 * Looks into a database without changing it, before anything is made there.
 * @returns null when no forum was ever opened in it
 */
export async function fingerprintIn(url: string): Promise<string | null> {
  if (!/^postgres(ql)?:/.test(url)) return fingerprintInFile(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const there = await client.query(`SELECT to_regclass('public.installation') IS NOT NULL AS yes`)
    if (!there.rows[0]?.yes) return null
    return ((await client.query(ASKED)).rows[0]?.value as string | undefined) ?? null
  } finally {
    await client.end()
  }
}

function fingerprintInFile(file: string): string | null {
  if (isEmptyFile(file)) return null
  const connection = new Database(file, { readonly: true, timeout: 10_000 })
  try {
    if (!connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'installation'`).get()) return null
    return (connection.prepare(ASKED).pluck().get() as string | undefined) ?? null
  } finally {
    connection.close()
  }
}

export const isEmptyFile = (file: string): boolean => !existsSync(file) || statSync(file).size === 0
