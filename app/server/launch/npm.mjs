import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import process from 'node:process'
import { stop } from './stop.mjs'
import { words } from './words.mjs'

/**
 * Runs npm quietly: the npm that called us, where one did.
 * @param {...string} args
 * @returns {{ ok: boolean, output: string }}
 */
export function npm(...args) {
  const caller = process.env.npm_execpath ?? ''
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 }
  const run =
    basename(caller) === 'npm-cli.js'
      ? spawnSync(process.execPath, [caller, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (run.error?.code === 'ENOENT') stop(words.noNpm)
  return { ok: run.status === 0, output: `${run.stdout ?? ''}${run.stderr ?? ''}` }
}

/** @param {string} output */
export const lastLines = output => output.trim().split('\n').slice(-20).join('\n')
