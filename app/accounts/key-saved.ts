import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { accounts } from '../../db/schema'
import type { Session, Sessions } from './sessions'

export async function confirmKeySaved(
  { db, sessions }: { db: Db; sessions: Sessions },
  session: Session,
): Promise<string> {
  await isKeySaved(db, session.accountId)
  await sessions.end(session.token)
  return sessions.start(session, session.kind)
}

/** Written once only: a write at every sign-in would reveal, through transaction numbers, when a member last came. */
export const isKeySaved = (db: Db, accountId: string) =>
  db.write(tx =>
    tx
      .update(accounts)
      .set({ keyKept: true })
      .where(and(eq(accounts.id, accountId), eq(accounts.keyKept, false)))
      .returning({ id: accounts.id }),
  )
