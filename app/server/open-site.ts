import { existsSync } from 'node:fs'
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
import { checkFile, isEmptyFile } from './check-file'
import { databaseTrouble } from './database-trouble'

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
