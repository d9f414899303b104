/** `npm run dev`: the demo community from the source. Changes in `app/server` or the schema need a restart. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { install, needsInstall } from './launch/install.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
process.env.NODE_ENV = 'development'
process.env.DATA_DIR ??= '.cache/dev'
if (needsInstall()) install()

const { createServer } = await import('vite')
const { buildEnhancements } = await import('./enhancements.mjs')
await buildEnhancements({ watch: {} })
const vite = await createServer({
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false },
  optimizeDeps: { noDiscovery: true },
})
await vite.ssrLoadModule('/app/demo/start-demo.ts')
