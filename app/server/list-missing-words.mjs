import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
await runnerImport('./app/words/list-missing.ts', { logLevel: 'warn' })
