import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { lastLines, npm } from './npm.mjs'
import { stop } from './stop.mjs'
import { words } from './words.mjs'

const SOURCES = ['app', 'db', 'moderation', 'public', 'vite.config.ts', 'package-lock.json']
const STAMP = 'build/.built-from'

export const needsBuild = () => !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== sourceHash()

export function build() {
  console.error(words.building)
  const from = sourceHash()
  const { ok, output } = npm('run', 'build')
  if (!ok) stop(lastLines(output), words.notBuilt)
  writeFileSync(STAMP, from)
}

/** Of contents, not times, so that a copied folder keeps its build. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const file of SOURCES.filter(existsSync).flatMap(filesOf))
    hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** @returns {string[]} */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).sort()
  return names.filter(name => !name.startsWith('.')).flatMap(name => filesOf(`${path}/${name}`))
}
