import { type Settings, wordsOf } from '../settings'
import type { Words } from '../words'

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
