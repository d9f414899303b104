import { spawnSync } from 'node:child_process'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { Forum } from './forum'
import { test } from './test'

/** Something that befalls the database of a forum that runs. */
export type Fault = {
  name: string
  tag?: string
  isAway: boolean
  /** A change waits ten seconds before it is given up. */
  answersLate?: boolean
  /** Gives back how it ends. */
  begin: (forum: Pick<Forum, 'database' | 'pid'>) => Promise<() => Promise<void>>
}

export const faults: Fault[] = [
  {
    name: 'another process holds the lock',
    isAway: false,
    answersLate: true,
    async begin({ database }) {
      const other = new Sqlite(database)
      other.exec('BEGIN IMMEDIATE')
      return async () => void other.close()
    },
  },
  {
    name: 'the disk takes no more',
    isAway: false,
    async begin(forum) {
      const limit = (size: string) =>
        spawnSync('prlimit', ['--pid', String(forum.pid()), `--fsize=${size}:`]).status
      test.skip(limit('0') !== 0, 'This system has no prlimit.')
      return async () => void limit('unlimited')
    },
  },
  {
    name: 'PostgreSQL is gone',
    tag: '@postgres',
    isAway: true,
    async begin({ database }) {
      const server = new pg.Client({ connectionString: database.replace(/postgres$/, 'template1') })
      await server.connect()
      await server.query('ALTER DATABASE postgres ALLOW_CONNECTIONS false')
      await server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'postgres'`)
      return async () => {
        await server.query('ALTER DATABASE postgres ALLOW_CONNECTIONS true')
        await server.end()
      }
    },
  },
]
