import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Site } from '../../../app/context'
import { openSite } from '../../../app/server/open-site'
import { readSettings, type Settings } from '../../../app/settings'
import { dialect } from '../../../db/columns'
import { newDatabase } from '../../support/world'

let folder: string
let settings: Settings
const path = (name: string) => join(folder, 'data', name)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lamplight-site-'))
  settings = readSettings({ DATA_DIR: join(folder, 'data') }) as Settings
  // The schema is built for one dialect, from the environment.
  if (dialect === 'sqlite') await ((await openSite(settings)) as Site).db.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

async function problem(with_: Partial<Settings> = {}): Promise<string> {
  const opened = await openSite({ ...settings, ...with_ })
  if ('problem' in opened) return opened.problem
  await opened.db.close()
  return ''
}

describe.skipIf(dialect === 'postgres')('a database in a file', () => {
  it('opens a second time', async () => {
    expect(await problem()).toBe('')
    expect(statSync(path('secret.json')).mode & 0o777).toBe(0o600)
  })

  it('refuses a file that is no database, and leaves it as it is', async () => {
    writeFileSync(path('lamplight.db'), 'a letter to my aunt '.repeat(100))
    expect(await problem()).toContain('is damaged')
    expect(readFileSync(path('lamplight.db'), 'utf8')).toMatch(/^a letter to my aunt/)
  })

  it('refuses a database that is damaged in the middle', async () => {
    const file = openSync(path('lamplight.db'), 'r+')
    writeSync(file, Buffer.alloc(9000, 0xff), 0, 9000, 3 * 4096)
    expect(await problem()).toContain('is damaged')
  })

  it.each(['missing', 'empty'])('never puts an empty database where one is %s', async how => {
    rmSync(path('lamplight.db'))
    if (how === 'empty') writeFileSync(path('lamplight.db'), '')
    expect(await problem()).toContain('is missing or empty')
    expect(existsSync(path('lamplight.db')) ? statSync(path('lamplight.db')).size : 0).toBe(0)
  })

  it('never makes a new secret for a database that has one', async () => {
    copyFileSync(path('secret.json'), path('kept.json'))
    rmSync(path('secret.json'))
    expect(await problem()).toContain('secret.json is missing')
    expect(existsSync(path('secret.json'))).toBe(false)
    expect(await problem({ secretFile: path('kept.json') })).toBe('')
  })

  it('refuses the secret of another database, and a damaged one', async () => {
    const another = {
      version: 1,
      installSalt: Buffer.alloc(32, 1).toString('base64'),
      master: Buffer.alloc(32, 2).toString('base64'),
    }
    writeFileSync(path('secret.json'), JSON.stringify(another))
    expect(await problem()).toContain('belongs to a different database')
    writeFileSync(path('secret.json'), '{"version":1')
    expect(await problem()).toContain('is damaged')
  })

  it('says when it cannot write where it should', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    const databaseUrl = join(folder, 'a-file', 'lamplight.db')
    expect(await problem({ databaseUrl, secretFile: join(folder, 'none.json') })).toContain(
      'write to the database',
    )
    mkdirSync(join(folder, 'a-folder'))
    expect(await problem({ secretFile: join(folder, 'a-folder') })).toContain(
      'read or create the secret file',
    )
  })
})

it('says when PostgreSQL does not answer', async () => {
  expect(await problem({ databaseUrl: 'postgres://me:hush@127.0.0.1:1/forum' })).toContain(
    'isn’t responding (ECONNREFUSED)',
  )
})

describe.runIf(dialect === 'postgres')('a database on PostgreSQL', () => {
  const tablesOf = async (databaseUrl: string) => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    const { rows } = await client.query(`SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`)
    await client.end()
    return rows.length
  }

  it('that is empty never stands in for the forum that the data folder belongs to', async () => {
    const [first, empty] = [await newDatabase(), await newDatabase()]
    expect(await problem({ databaseUrl: first })).toBe('')
    expect(await problem({ databaseUrl: empty })).toContain('somewhere else')
    expect(await tablesOf(empty)).toBe(0)
    expect(await problem({ databaseUrl: first })).toBe('')
  })

  it('of another forum is refused too', async () => {
    const [first, other] = [await newDatabase(), await newDatabase()]
    expect(await problem({ databaseUrl: first })).toBe('')
    expect(await problem({ databaseUrl: other, secretFile: path('other.json') })).toBe('')
    expect(await problem({ databaseUrl: other })).toContain('belongs to a different database')
  })

  it('that could not be reached at the first start leaves nothing that blocks the next', async () => {
    await problem({ databaseUrl: 'postgres://me:hush@127.0.0.1:1/forum' })
    expect(existsSync(path('secret.json'))).toBe(false)
    expect(await problem({ databaseUrl: await newDatabase() })).toBe('')
  })
})

it.skipIf(dialect === 'sqlite')('says when PostgreSQL has no such database', async () => {
  expect(await problem({ databaseUrl: `${inject('postgres')}nowhere` })).toContain('has no database')
})
