import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { beginSecret, type Secret } from '../../db/secret'
import type { Settings } from '../settings'

const from = (name: string) => createHash('sha256').update(`lamplight demo ${name}`).digest()

export const DEMO_SEED = from('seed')

/** Published on purpose, so that the demo's keys are the same every time. Nothing written in a demo is secret. */
export const demoSecret: Secret = { installSalt: from('install salt'), master: from('master') }

export const isDemoSecret = ({ installSalt, master }: Secret) =>
  installSalt.equals(demoSecret.installSalt) && master.equals(demoSecret.master)

/** The first start makes the forum's secret of it, unless there is one already. */
export function keepDemoSecret({ secretFile }: Settings): void {
  if (existsSync(secretFile)) return
  try {
    beginSecret(secretFile, demoSecret)
  } catch {}
}
