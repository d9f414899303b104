/** `npm run train`: see train-shipped.ts. Not named train: Vite would take this file for the module. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

process.chdir(fileURLToPath(new URL('../../..', import.meta.url)))
await runnerImport('./moderation/signals/reader/train-shipped.ts', { logLevel: 'warn' })
