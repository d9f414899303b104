import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
for (const each of [
  './moderation/signals/reader/train-shipped.ts',
  './app/referrals/concerns/reader/train-shipped-concerns.ts',
])
  await runnerImport(each, { logLevel: 'warn' })
