import pg from 'pg'
import { expect, it } from 'vitest'
import { installation } from '../../db/schema'
import { isUnavailable } from '../../db/unavailable'
import { openWorld } from '../support/world'

const failing = (code: string) => new Error('Failed query', { cause: Object.assign(new Error(), { code }) })
const errorOf = (work: Promise<unknown>) => work.then(() => null).catch((why: unknown) => why)

it.each([
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR_WRITE',
  'SQLITE_READONLY',
  '53100',
  '55P03',
  '57P01',
  '08006',
  'ECONNRESET',
])('a database that fails with %s is away', code => expect(isUnavailable(failing(code))).toBe(true))

it.each(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_ERROR', '23505', '42601', 'ERR_INVALID_ARG_TYPE'])(
  'a fault of ours that ends in %s is none of the database',
  code => expect(isUnavailable(failing(code))).toBe(false),
)

it('a server that nobody runs is away', async () => {
  const client = new pg.Client({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 5_000 })
  expect(isUnavailable(await errorOf(client.connect()))).toBe(true)
})

it('a query of ours that cannot be is told apart from a database that was closed', async () => {
  const { db } = await openWorld()
  const twice = { name: 'twice', value: '' }
  const change = () => db.write(tx => tx.insert(installation).values([twice, twice]).returning())
  expect(isUnavailable(await errorOf(change()))).toBe(false)
  if (db.dialect !== 'sqlite') return
  await db.close()
  expect(isUnavailable(await errorOf(change()))).toBe(true)
})
