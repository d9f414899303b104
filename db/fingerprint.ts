import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import pg from 'pg'

type Found = {
  /** Of the secret it was made with; null where no forum was ever opened. */
  fingerprint: string | null
  /** Where the forum has gone from here. */
  movedTo: string | null
}

const ASKED = `SELECT name, value FROM installation WHERE name IN ('secret-fingerprint', 'moved-to')`

/** Looks into a database without changing it, before anything is made there. */
export async function lookInto(url: string): Promise<Found> {
  const rows = /^postgres(ql)?:/.test(url) ? await askServer(url) : askFile(url)
  const noted = (name: string) => rows.find(row => row.name === name)?.value ?? null
  return { fingerprint: noted('secret-fingerprint'), movedTo: noted('moved-to') }
}

type Note = { name: string; value: string }

async function askServer(url: string): Promise<Note[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const there = await client.query(`SELECT to_regclass('public.installation') IS NOT NULL AS yes`)
    return there.rows[0]?.yes ? (await client.query<Note>(ASKED)).rows : []
  } finally {
    await client.end()
  }
}

function askFile(file: string): Note[] {
  if (isEmptyFile(file)) return []
  const connection = new Database(file, { readonly: true, timeout: 10_000 })
  try {
    const there = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'installation'`).get()
    return there ? (connection.prepare(ASKED).all() as Note[]) : []
  } finally {
    connection.close()
  }
}

export const isEmptyFile = (file: string): boolean => !existsSync(file) || statSync(file).size === 0
