import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import { buildEnhancements } from './app/server/enhancements.mjs'
import { keepCompressed } from './app/server/http/compressed'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/** What runs: each becomes build/server/<name>.js, over one module graph with the routes. */
const entries: Record<string, string> = {
  server: 'app/server/main.ts',
  operator: 'app/operator.ts',
  demo: 'app/demo/start-demo.ts',
  simulate: 'app/server/simulate.ts',
  explain: 'app/server/explain.ts',
  reader: 'moderation/signals/reader/worker.ts',
}

/** What must never reach a browser. */
const serverOnly =
  /^(db|moderation(?!\/signals\/|\/triage-table)|app\/accounts|app\/professionals|app\/server)\//

/** Remix would build its routes alone; this puts what serves them into the same build. Stands after Remix. */
const buildEntries: Plugin = {
  name: 'lamplight-entries',
  config: (_, { command, isSsrBuild }) => {
    if (command !== 'build' || !isSsrBuild) return
    const input = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)))
    return {
      build: { target: 'node20', rollupOptions: { input, output: { entryFileNames: '[name].js' } } },
      ssr: { external: true },
    }
  },
}

/** Ends the build when a route's component draws the database, accounts or moderation into a browser's bundle. */
const keepServerCodeOut: Plugin = {
  name: 'lamplight-keep-server-code-out',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  generateBundle(_, bundle) {
    const reached = Object.values(bundle)
      .flatMap(file => (file.type === 'chunk' ? Object.entries(file.modules) : []))
      .filter(([, module]) => module.renderedLength > 0)
      .map(([id]) => relative(import.meta.dirname, id).replaceAll('\\', '/'))
      .filter(file => serverOnly.test(file))
    if (reached.length > 0)
      this.error(`Server-only code would reach browsers: ${[...new Set(reached)].join(', ')}`)
  },
}

/** After the server: what browsers add, and every static file compressed. */
const enhancements: Plugin = {
  name: 'lamplight-enhancements',
  apply: (_, { command, isSsrBuild }) => command === 'build' && Boolean(isSsrBuild),
  async closeBundle() {
    await buildEnhancements()
    keepCompressed('public', 'build/static')
  },
}

export default defineConfig({
  publicDir: false,
  plugins: process.env.VITEST
    ? []
    : [
        remix({
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: true,
            v3_relativeSplatPath: true,
            v3_routeConfig: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
        buildEntries,
        keepServerCodeOut,
        enhancements,
      ],
})
