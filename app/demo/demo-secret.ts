import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { openDb } from '../../db'
import type { Secret } from '../../db/secret'
import type { Settings } from '../settings'

const from = (name: string) => createHash('sha256').update(`lamplight demo ${name}`).digest()

export const DEMO_SEED = from('seed')

/**
 * The demo's secret stands here for everybody to read, so that its keys are the same from run to run. Whatever is
 * written in a demo is therefore open to everybody who holds its database.
 */
export const demoSecret: Secret = { installSalt: from('install salt'), master: from('master') }

export const isDemoSecret = ({ installSalt, master }: Secret) =>
  installSalt.equals(demoSecret.installSalt) && master.equals(demoSecret.master)

/**
 * Puts the demo's secret where an installation keeps its own, unless one is there. The database is made before it:
 * a secret without one would look like a database that was lost. What goes wrong here, the start itself tells.
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
