import Database from 'better-sqlite3'
import pg from 'pg'
import { inject } from 'vitest'
import type { Db } from '../../db'
import { dialect } from '../../db/columns'
import { placeOf } from './other-connection'

/** Something that befalls a database. `begin` gives back how it ends; a database that was closed stays so. */
export type Fault = { name: string; isAway: boolean; begin: (db: Db) => Promise<() => Promise<void>> }

const refusesWrites = (name: string, code: string): Fault => ({
  name,
  isAway: false,
  async begin(db) {
    const { write } = db
    db.write = () => Promise.reject(Object.assign(new Error('refused by the driver'), { code }))
    return async () => {
      db.write = write
    }
  },
})

const onSqlite: Fault[] = [
  {
    name: 'locked by another process',
    isAway: false,
    async begin(db) {
      const other = new Database(await placeOf(db))
      other.exec('BEGIN IMMEDIATE')
      return async () => void other.close()
    },
  },
  refusesWrites('on a full disk', 'SQLITE_FULL'),
  refusesWrites('in a file that became read-only', 'SQLITE_READONLY'),
  {
    name: 'closed',
    isAway: true,
    async begin(db) {
      await db.close()
      return async () => {}
    },
  },
]

const onPostgres: Fault[] = [
  {
    name: 'locked by another process',
    isAway: true,
    async begin(db) {
      const other = await connect(await placeOf(db))
      await other.query('BEGIN; LOCK TABLE sessions, installation IN ACCESS EXCLUSIVE MODE')
      return () => other.end()
    },
  },
  refusesWrites('on a full disk', '53100'),
  {
    name: 'gone',
    isAway: true,
    async begin(db) {
      const name = new URL(await placeOf(db)).pathname.slice(1)
      const server = await connect(`${inject('postgres')}postgres`)
      await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
      await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
      return async () => {
        await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
        await server.end()
      }
    },
  },
]

export const faults = dialect === 'sqlite' ? onSqlite : onPostgres

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}
