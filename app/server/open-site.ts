import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { type Db, openDb } from '../../db'
import { installation } from '../../db/schema'
import { readOrMakeSecret, type Secret, secretBelongsTo } from '../../db/secret'
import { YamlFault } from '../../db/yaml'
import { policy } from '../../moderation/policy'
import { openSessions } from '../accounts/sessions'
import type { Site } from '../context'
import { helpTable } from '../referrals/help-table'
import { type Settings, wordsOf } from '../settings'
import type { Words } from '../words'

export type Problem = { problem: string }

/**
 * Creates the secret last: if there is one, there must be a database, and an empty one never replaces one that was
 * lost.
 */
export async function openSite(settings: Settings): Promise<Site | Problem> {
  try {
    policy()
    helpTable()
  } catch (why) {
    if (why instanceof YamlFault) return { problem: why.message }
    throw why
  }
  const db = await openDatabase(settings)
  if ('problem' in db) return db
  const secret = await openSecret(db, settings.secretFile, wordsOf(settings))
  if ('problem' in secret) {
    await db.close()
    return secret
  }
  return { db, settings, secret, sessions: openSessions(db) }
}

async function openDatabase(settings: Settings): Promise<Db | Problem> {
  const { databaseUrl, secretFile } = settings
  try {
    if (!/^postgres(ql)?:/.test(databaseUrl)) {
      if (isEmptyFile(databaseUrl) && existsSync(secretFile))
        return { problem: wordsOf(settings).server.database.missing(databaseUrl, secretFile) }
      checkFile(databaseUrl)
    }
    return await openDb(databaseUrl)
  } catch (error) {
    return { problem: databaseTrouble(error, settings) }
  }
}

async function openSecret(db: Db, file: string, words: Words): Promise<Secret | Problem> {
  if (!existsSync(file) && (await wasMadeWithSecret(db)))
    return { problem: words.server.secret.missing(file) }
  try {
    const secret = readOrMakeSecret(file)
    return (await secretBelongsTo(db, secret)) ? secret : { problem: words.server.secret.another(file) }
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: words.server.secret.damaged(file) }
    const { code } = error as NodeJS.ErrnoException
    if (!code || code.startsWith('SQLITE')) throw error
    return { problem: words.server.secret.unreadable(file, code) }
  }
}

async function wasMadeWithSecret(db: Db): Promise<boolean> {
  const found = await db.read.select().from(installation).where(eq(installation.name, 'secret-fingerprint'))
  return found.length > 0
}

const QUICKLY_READ = 256 * 1024 * 1024

const isEmptyFile = (file: string): boolean => !existsSync(file) || statSync(file).size === 0

/** @throws SQLite's own error when the database is damaged */
function checkFile(file: string): void {
  if (isEmptyFile(file) || statSync(file).size > QUICKLY_READ) return
  const connection = new Database(file, { readonly: true, timeout: 10_000 })
  try {
    const [found] = connection.pragma('quick_check(1)') as { quick_check: string }[]
    if (found?.quick_check !== 'ok')
      throw Object.assign(new Error('The file is damaged.'), { code: 'SQLITE_CORRUPT' })
  } finally {
    connection.close()
  }
}

type Sentences = Words['server']['database']

export function databaseTrouble(error: unknown, settings: Settings): string {
  const code = codeOf(error) ?? (error instanceof Error ? error.name : 'unknown')
  const w = wordsOf(settings).server.database
  const database = nameOf(settings.databaseUrl)
  return /^postgres(ql)?:/.test(settings.databaseUrl)
    ? postgresTrouble(w, code, database)
    : fileTrouble(w, code, database)
}

function fileTrouble(w: Sentences, code: string, database: string): string {
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return w.damaged(database)
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return w.full(database)
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return w.busy(database)
  if (/^(SQLITE_(CANTOPEN|READONLY|PERM|IOERR)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|ENOENT)/.test(code))
    return w.unwritable(database, code)
  return w.failed(database, code)
}

/** Five characters are PostgreSQL's own code (its manual, appendix A); others come from the network. */
function postgresTrouble(w: Sentences, code: string, database: string): string {
  if (/^28/.test(code)) return w.refused(database, code)
  if (code === '3D000') return w.unknown(database)
  if (code === '42501') return w.forbidden(database, code)
  if (code === '53100') return w.full(database)
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EACCES|57P|53|08)/.test(code))
    return w.unreachable(database, code)
  return w.failed(database, code)
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code } = error as NodeJS.ErrnoException
  return codeOf(error.cause) ?? (typeof code === 'string' ? code : undefined)
}

function nameOf(databaseUrl: string): string {
  if (!/^postgres(ql)?:/.test(databaseUrl)) return databaseUrl
  return URL.canParse(databaseUrl)
    ? new URL(databaseUrl).host + new URL(databaseUrl).pathname
    : 'DATABASE_URL'
}
