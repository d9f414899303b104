import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { accounts } from '../../db/schema'
import type { Session, Sessions } from './sessions'

/**
 * The member says that they have their key: the session that still held it gives way to one without.
 * @returns the new session's token
 */
export async function keepKey(
  { db, sessions }: { db: Db; sessions: Sessions },
  session: Session,
): Promise<string> {
  await keyIsKept(db, session.accountId)
  await sessions.end(session.token)
  return sessions.start(session, session.kind)
}

/**
 * Whoever signs in with a key has it: the form that made it shows it no more. Written once only: a row that every
 * sign-in touched would tell whoever reads the database's transaction numbers when its member last came.
 */
export const keyIsKept = (db: Db, accountId: string) =>
  db.write(tx =>
    tx
      .update(accounts)
      .set({ keyKept: true })
      .where(and(eq(accounts.id, accountId), eq(accounts.keyKept, false)))
      .returning({ id: accounts.id }),
  )
