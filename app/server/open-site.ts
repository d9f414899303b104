import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type Db, openDb } from '../../db'
import { isEmptyFile, lookInto } from '../../db/fingerprint'
import { makeSecret, readSecret, type Secret, secretBelongsTo } from '../../db/secret'
import { YamlFault } from '../../db/yaml'
import { policy } from '../../moderation/policy'
import { openSessions } from '../accounts/sessions'
import type { Site } from '../context'
import { helpTable } from '../referrals/help-table'
import { type Settings, wordsOf } from '../settings'
import type { Words } from '../words'

export type Problem = { problem: string }

/**
 * An empty database never replaces one that was lost or is elsewhere: where a secret is, there must be its forum.
 * @param options `evenMoved` opens one that the forum has left, to read it
 */
export async function openSite(
  settings: Settings,
  { evenMoved = false }: { evenMoved?: boolean } = {},
): Promise<Site | Problem> {
  try {
    policy()
    helpTable()
  } catch (why) {
    if (why instanceof YamlFault) return { problem: why.message }
    throw why
  }
  const kept = readKeptSecret(settings)
  if (kept && 'problem' in kept) return kept
  const db = await openDatabase(settings, { hasSecret: kept !== null, evenMoved })
  if ('problem' in db) return db
  const secret = await secretOf(db, kept, settings)
  if ('problem' in secret) {
    await db.close()
    return secret
  }
  return { db, settings, secret, sessions: openSessions(db) }
}

function readKeptSecret(settings: Settings): Secret | Problem | null {
  try {
    return readSecret(settings.secretFile)
  } catch (error) {
    return { problem: secretTrouble(error, settings) }
  }
}

async function openDatabase(
  settings: Settings,
  { hasSecret, evenMoved }: { hasSecret: boolean; evenMoved: boolean },
): Promise<Db | Problem> {
  const { databaseUrl, secretFile } = settings
  const w = wordsOf(settings).server.database
  try {
    const isPostgres = /^postgres(ql)?:/.test(databaseUrl)
    if (!isPostgres) checkFile(databaseUrl)
    const { fingerprint, movedTo } = await lookInto(databaseUrl)
    if (movedTo && !evenMoved) return { problem: w.moved(nameOf(databaseUrl), movedTo) }
    if (hasSecret && fingerprint === null)
      return { problem: (isPostgres ? w.elsewhere : w.missing)(nameOf(databaseUrl), secretFile) }
    return await openDb(databaseUrl)
  } catch (error) {
    return { problem: databaseTrouble(error, settings) }
  }
}

async function secretOf(db: Db, kept: Secret | null, settings: Settings): Promise<Secret | Problem> {
  const { secretFile } = settings
  const w = wordsOf(settings).server.secret
  const belongs = (secret: Secret) => secretBelongsTo(db, secret)
  if (kept) return (await belongs(kept)) ? kept : { problem: w.another(secretFile) }
  try {
    return (await makeSecret(secretFile, belongs)) ?? { problem: w.missing(secretFile) }
  } catch (error) {
    return { problem: secretTrouble(error, settings) }
  }
}

/** @throws what has to do with no file */
function secretTrouble(error: unknown, settings: Settings): string {
  const w = wordsOf(settings).server.secret
  if (error instanceof SyntaxError) return w.damaged(settings.secretFile)
  const { code } = error as NodeJS.ErrnoException
  if (!code || code.startsWith('SQLITE')) throw error
  return w.unreadable(settings.secretFile, code)
}

const QUICKLY_READ = 256 * 1024 * 1024

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

/** Without user and password. */
export function nameOf(databaseUrl: string): string {
  if (!/^postgres(ql)?:/.test(databaseUrl)) return databaseUrl
  return URL.canParse(databaseUrl)
    ? new URL(databaseUrl).host + new URL(databaseUrl).pathname
    : 'DATABASE_URL'
}
