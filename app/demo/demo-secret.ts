import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { openDb } from '../../db'
import type { Secret } from '../../db/secret'
import type { Settings } from '../settings'

const from = (name: string) => createHash('sha256').update(`lamplight demo ${name}`).digest()

export const DEMO_SEED = from('seed')

/** Published on purpose, so that the demo's keys are the same every time. Nothing written in a demo is secret. */
export const demoSecret: Secret = { installSalt: from('install salt'), master: from('master') }

export const isDemoSecret = ({ installSalt, master }: Secret) =>
  installSalt.equals(demoSecret.installSalt) && master.equals(demoSecret.master)

/**
 * Only after the database exists: with a secret but no database, the forum would refuse to start as if data were
 * lost.
 */
export async function keepDemoSecret({ secretFile, databaseUrl }: Settings): Promise<void> {
  if (existsSync(secretFile)) return
  try {
    await (await openDb(databaseUrl)).close()
    mkdirSync(dirname(secretFile), { recursive: true, mode: 0o700 })
    const [installSalt, master] = [demoSecret.installSalt, demoSecret.master].map(part =>
      part.toString('base64'),
    )
    writeFileSync(secretFile, `${JSON.stringify({ version: 1, installSalt, master })}\n`, {
      flag: 'wx',
      mode: 0o600,
    })
  } catch {}
}
