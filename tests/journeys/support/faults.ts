import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  begin: (forum: Pick<Forum, 'address' | 'database' | 'pid'>) => Promise<() => Promise<void>>
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
    name: 'PostgreSQL became read-only',
    tag: '@postgres',
    isAway: false,
    async begin(forum) {
      const readOnly = (value: string) =>
        onTemplate(forum, `ALTER DATABASE postgres SET default_transaction_read_only = ${value}`)
      await readOnly('on')
      return () => readOnly('off')
    },
  },
  {
    name: 'PostgreSQL is gone',
    tag: '@postgres',
    isAway: true,
    async begin(forum) {
      const reachable = (value: boolean) =>
        onTemplate(forum, `ALTER DATABASE postgres ALLOW_CONNECTIONS ${value}`)
      await reachable(false)
      return () => reachable(true)
    },
  },
]

/** The machine hangs: connections stay, and no question is answered. Each page waits ten seconds. */
export const silence: Fault = {
  name: 'PostgreSQL keeps silent',
  tag: '@postgres',
  isAway: true,
  answersLate: true,
  async begin({ database }) {
    const client = new pg.Client({ connectionString: database })
    await client.connect()
    const { rows } = await client.query('SHOW data_directory')
    await client.end()
    const [first = ''] = readFileSync(join(rows[0].data_directory, 'postmaster.pid'), 'utf8').split('\n')
    const children = spawnSync('pgrep', ['-P', first], { encoding: 'utf8' }).stdout.split('\n')
    const signal = (name: string) => spawnSync('kill', [name, first, ...children.filter(Boolean)])
    signal('-STOP')
    return async () => void signal('-CONT')
  },
}

/** Changes how the forum's database may be used, and ends the connections that were opened before. */
async function onTemplate(
  { address, database }: Pick<Forum, 'address' | 'database'>,
  statement: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: database.replace(/postgres$/, 'template1') })
  await client.connect()
  await client.query(statement)
  await client.query(
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = 'postgres'",
  )
  await client.end()
  // By the time that it answers, the forum has seen which of its connections ended.
  await fetch(`${address}/health`)
}
