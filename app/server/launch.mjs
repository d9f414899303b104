/**
 * Installs and builds where needed, reads the settings, and hands over. Plain Node, because at first there are no
 * dependencies.
 */
import { existsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build, needsBuild } from './launch/build.mjs'
import { install, needsInstall } from './launch/install.mjs'
import { oneAtATime } from './launch/one-at-a-time.mjs'
import { readSettingsFile } from './launch/settings-file.mjs'
import { stop } from './launch/stop.mjs'
import { words } from './launch/words.mjs'

const LEAST_NODE = [20, 19]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]))
  stop(words.oldNode(process.versions.node, LEAST_NODE.join('.')))

const name = process.argv[2] ?? ''
if (!/^[a-z]+$/.test(name)) stop(words.usage)

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
process.env = { ...readSettingsFile(process.env.SETTINGS_FILE), ...process.env }
process.env.NODE_ENV ??= 'production'

if (needsInstall() || needsBuild())
  await oneAtATime('.cache/start.lock', () => {
    if (needsInstall()) install()
    if (needsBuild()) build()
  })

const entry = new URL(`../../build/server/${name}.js`, import.meta.url)
if (!existsSync(entry)) stop(words.usage)
if (process.env.npm_lifecycle_event) endWithParent()
process.argv.splice(2, 1)
await import(entry.href)

/** npm and its shell don't forward a SIGTERM, so this watches whether the parent has gone. */
function endWithParent() {
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 300)
  look.unref()
}
