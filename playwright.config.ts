import { defineConfig } from '@playwright/test'
import { findChromium, QUIET } from './tests/journeys/support/chromium.mjs'
import type { Database } from './tests/journeys/support/forum'

const launchOptions = {
  executablePath: process.env.CHROMIUM || findChromium() || undefined,
  args: QUIET,
}

const onPostgres = /@postgres|without scripts.*@smoke/
const plain = /without scripts(?!.*@smoke)/

/**
 * Every query runs on both databases in the tests below this; a journey runs on one of them. Marked @both are those that
 * try the database itself: what arrives at once, what ends in the middle, what it might refuse to store, and who may
 * read what at every address. Of the journeys that run with and without scripts, those without have a forum of their
 * own, and those marked @smoke have it on PostgreSQL.
 */
export default defineConfig<{ database: Database }>({
  testDir: 'tests/journeys',
  outputDir: '.cache/test-results/journeys',
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // Browsers on a shared machine are late now and then. The end of the run names what took a second try.
  retries: process.env.CI ? 1 : 0,
  use: { launchOptions, actionTimeout: 15_000, navigationTimeout: 20_000 },
  projects: [
    { name: 'sqlite', use: { database: 'sqlite' }, grepInvert: [onPostgres, plain] },
    { name: 'plain', use: { database: 'sqlite' }, grep: plain },
    { name: 'postgres', use: { database: 'postgres' }, grep: [/@both/, onPostgres] },
  ],
})
