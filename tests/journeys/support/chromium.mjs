import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import process from 'node:process'

/** The shell without a window first: it takes little more than half of the processor's time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]

/** Chromium stays quiet: nothing but what it is sent to is asked for. */
export const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/**
 * A Chromium for the journeys: the one named by CHROMIUM, one on the PATH, Debian's by apt where we are root on
 * Debian, else Playwright's own download.
 * @returns {string | null} its path
 */
export function findChromium() {
  const found = process.env.CHROMIUM || onPath() || playwrights()
  if (found) return found
  if (process.getuid?.() === 0 && isDebian()) {
    console.log('Installing Chromium by apt, once …')
    quietly('apt-get', ['update'])
    for (const name of ['chromium-headless-shell', 'chromium']) {
      quietly('apt-get', ['install', '-y', '--no-install-recommends', name])
      const installed = onPath()
      if (installed) return installed
    }
  }
  console.log('Installing Playwright’s Chromium, once …')
  quietly('npx', ['playwright', 'install', 'chromium'])
  return playwrights()
}

const quietly = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })

function onPath() {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.flatMap(folder => names.map(name => `${folder}/${name}`)).find(isProgram) ?? null
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function playwrights() {
  const asked = spawnSync(
    process.execPath,
    ['-e', "console.log(require('playwright-core').chromium.executablePath())"],
    { encoding: 'utf8' },
  )
  const path = asked.stdout.trim()
  return path && existsSync(path) ? path : null
}
