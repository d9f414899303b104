import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { lastLines, npm } from './npm.mjs'
import { stop } from './stop.mjs'
import { words } from './words.mjs'

const LOCK = 'package-lock.json'
/** npm writes this last, so it means that an installation was finished. */
const INSTALLED = 'node_modules/.package-lock.json'
const STAMP = 'node_modules/.lamplight-installed'

/** The lock file, and the Node that better-sqlite3 was compiled for. */
const wanted = () =>
  [
    createHash('sha256').update(readFileSync(LOCK)).digest('hex'),
    process.versions.modules,
    process.platform,
    process.arch,
  ].join(' ')

export function needsInstall() {
  if (!existsSync(INSTALLED)) return true
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') !== wanted()
  // Someone may have run npm themselves: that's fine if it matches the lock file.
  return !isInstalledFrom(JSON.parse(readFileSync(LOCK, 'utf8')), JSON.parse(readFileSync(INSTALLED, 'utf8')))
}

function isInstalledFrom(lock, installed) {
  const there = new Map(Object.entries(installed.packages))
  const missing = Object.entries(lock.packages).filter(([path, one]) => {
    const found = there.get(path)
    return (
      path !== '' &&
      (found ? found.integrity !== one.integrity || found.version !== one.version : !one.optional)
    )
  })
  return missing.length === 0
}

export function install() {
  console.error(words.installing)
  const { ok, output } = npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')
  if (!ok && lacksCompiler(output)) stop(words.noCompiler)
  if (!ok) stop(lastLines(output), words.notInstalled)
  writeFileSync(STAMP, wanted())
}

function lacksCompiler(output) {
  const complaints = output
    .split('\n')
    .filter(line => /gyp ERR!|not found|No such file/.test(line))
    .join('\n')
  return (
    output.includes('better-sqlite3') &&
    /gyp ERR!/.test(complaints) &&
    !/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONN|ENOSPC/.test(complaints)
  )
}
