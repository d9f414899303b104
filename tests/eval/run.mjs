/**
 * `npm run eval [part ...]`: how well texts are read, measured on public text that stands beside the project (CORPORA)
 * and on our own examples. Figures only: no sentence of that text is printed, only the ids of the worst misses.
 */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { install, needsInstall } from '../../app/server/launch/install.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
if (needsInstall()) install()
const { runnerImport } = await import('vite')
const { module } = await runnerImport('./tests/eval/eval.ts', { logLevel: 'warn' })
module.evaluate(process.argv.slice(2))
