import { createServer } from 'node:net'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests of functions over values alone: one database is as good as none. */
const pure = [
  'tests/moderation/signals/**',
  'tests/app/referrals/!(thread-concerns).test.ts',
  'tests/app/referrals/concerns/**',
  'tests/db/seed/**',
  'tests/boundaries.test.ts',
  'tests/app/server/explain.test.ts',
  // On PostgreSQL whatever other tests commit empties the cache.
  'tests/app/server/http/kept-pages.test.ts',
  'tests/app/server/launch.test.ts',
  'tests/app/ui/**',
]

/**
 * What takes minutes begins first, so that nobody waits for it alone at the end; then one database after the other, as a
 * process goes on with the next file only where that is of the same project.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ moduleId, project }: TestSpecification) =>
      /\/attacker[^/]*\.test\.ts$/.test(moduleId) ? 0 : project.name === 'postgres' ? 1 : 2
    return (await super.sort(files)).toSorted((a, b) => turn(a) - turn(b))
  }
}

/** Everything runs on SQLite; whatever may meet a database runs once more on a real PostgreSQL. */
export default defineConfig(async () => {
  const port = await freePort()
  const postgres = `postgres://postgres:postgres@127.0.0.1:${port}/`
  // One process reads the modules once for all of its files. A project inherits nothing, so each is told.
  const shared = { isolate: false, testTimeout: 60_000, hookTimeout: 120_000 }
  return {
    test: {
      maxWorkers: 2,
      sequence: { sequencer: LongestFirst },
      reporters: process.env.CI ? ['dot'] : ['default'],
      projects: [
        { test: { name: 'sqlite', include: ['tests/**/*.test.{ts,tsx}'], ...shared } },
        {
          test: {
            name: 'postgres',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: pure,
            env: { DATABASE_URL: postgres },
            globalSetup: 'tests/support/postgres.ts',
            provide: { postgres },
            ...shared,
          },
        },
      ],
    },
  }
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
