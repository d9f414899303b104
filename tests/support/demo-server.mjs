import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'

/**
 * Starts the demo on a folder of its own and reads the line that it prints for each role.
 * @param {string} folder
 * @returns {Promise<{ base: string, roles: [string, { key: string, totp?: string }][], stop: () => void }>}
 */
export async function startDemo(folder) {
  const port = await freePort()
  const demo = spawn(process.execPath, ['app/server/launch.mjs', 'demo'], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const roles = new Map()
  let told = ''
  return new Promise((resolve, reject) => {
    demo.on('exit', code => reject(new Error(`the demo ended with ${code}`)))
    demo.stdout.on('data', chunk => {
      told += chunk
      if (!told.includes(`:${port}`)) return
      for (const [, role, key, totp] of told.matchAll(
        /^(\w+): ((?:[a-z-]+ ){6}[a-z-]+)(?: totp (\w+))?$/gm,
      )) {
        const name = [...roles].some(([known, card]) => known === role && card.key !== key)
          ? `${role}-2`
          : role
        roles.set(name, { key, totp })
      }
      if (roles.size >= 6)
        resolve({ base: `http://127.0.0.1:${port}`, roles: [...roles], stop: () => demo.kill('SIGTERM') })
    })
  })
}

function freePort() {
  return new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
