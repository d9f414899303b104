import { defineConfig } from '@playwright/test'
import { findChromium, QUIET } from './tests/journeys/support/chromium.mjs'
import type { Database } from './tests/journeys/support/forum'

const launchOptions = {
  executablePath: process.env.CHROMIUM || findChromium() || undefined,
  args: QUIET,
}

/** All journeys on SQLite; those marked @both once more on a real PostgreSQL. */
export default defineConfig<{ database: Database }>({
  testDir: 'tests/journeys',
  outputDir: '.cache/test-results/journeys',
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  use: { launchOptions, actionTimeout: 15_000, navigationTimeout: 20_000 },
  projects: [
    { name: 'sqlite', use: { database: 'sqlite' } },
    { name: 'postgres', use: { database: 'postgres' }, grep: /@both/ },
  ],
})
