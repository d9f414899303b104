import { readdirSync } from 'node:fs'
import { build } from 'vite'

const FOLDER = 'app/enhance'

/**
 * The small modules of `app/enhance`, as files that pages name: build/static/enhance/<name>.js.
 * @param {import('vite').BuildOptions} [options] `watch`: built again after each change
 */
export function buildEnhancements(options = {}) {
  const names = readdirSync(FOLDER).filter(file => /^[a-z-]+\.ts$/.test(file))
  return build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: 'build/static/enhance',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(names.map(file => [file.slice(0, -3), `${FOLDER}/${file}`])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        preserveEntrySignatures: false,
      },
      ...options,
    },
  })
}
