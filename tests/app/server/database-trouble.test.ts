import { DrizzleQueryError } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { databaseTrouble } from '../../../app/server/open-site'
import { readSettings, type Settings } from '../../../app/settings'

const at = (DATABASE_URL: string) => readSettings({ DATABASE_URL }) as Settings
const file = at('data/lamplight.db')
const postgres = at('postgres://somebody:hush@db.example:5432/forum')
const failing = (code: string) => Object.assign(new Error('internal words'), { code })

it.each([
  ['SQLITE_NOTADB', file, 'damaged'],
  ['SQLITE_CORRUPT_INDEX', file, 'damaged'],
  ['SQLITE_FULL', file, 'full'],
  ['ENOSPC', file, 'full'],
  ['SQLITE_BUSY', file, 'Another process'],
  ['SQLITE_CANTOPEN', file, 'write access'],
  ['EACCES', file, 'write access'],
  ['EROFS', file, 'write access'],
  ['SQLITE_ERROR', file, '(SQLITE_ERROR)'],
  ['ECONNREFUSED', postgres, 'isn’t responding (ECONNREFUSED)'],
  ['ENOTFOUND', postgres, 'isn’t responding'],
  ['57P03', postgres, 'isn’t responding'],
  ['28P01', postgres, 'rejected the user name or password'],
  ['3D000', postgres, 'createdb'],
  ['42501', postgres, 'owner of the database'],
  ['42601', postgres, '(42601)'],
] as const)('explains %s', (code, settings, words) => {
  for (const error of [failing(code), new DrizzleQueryError('select 1', [], failing(code))]) {
    const sentence = databaseTrouble(error, settings)
    expect(sentence).toContain(words)
    expect(sentence).not.toMatch(/hush|somebody|internal words|\n/)
  }
})
