import { createHash, hkdfSync } from 'node:crypto'
import { eq, lt, sql } from 'drizzle-orm'
import type { Adapter } from 'lucia'
import type { Db } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { accounts, sessions } from '../../db/schema'
import { seal, unseal } from '../../db/seal'

/** How long a session may live. Staff see more, so theirs end sooner; "kept" is a member's own choice. */
export type SessionKind = 'member' | 'kept' | 'staff'
const absolute: Record<SessionKind, number> = { member: DAY / 2, kept: 30 * DAY, staff: DAY / 3 }

export type SessionAttributes = {
  kind: SessionKind
  ownerKey: string
  /** A newcomer's key, until they say that they have kept it. */
  newKey?: string
}

type Sealed = SessionAttributes & { accountId: string; epoch: number; startedAt: number; expiresAt: number }

/**
 * Lucia's store over our database. The row holds the hash of the token, a day, and the rest sealed under a key made
 * from the token: who holds the database can neither use a session nor tell whose it is.
 */
export function sessionStore(db: Db): Adapter {
  const open = async (token: string): Promise<Sealed | null> => {
    const [row] = await db.read
      .select()
      .from(sessions)
      .where(eq(sessions.tokenHash, hashOf(token)))
    const opened = row && unseal(keyFrom(token), row.sealed, row.tokenHash)
    return opened ? (JSON.parse(opened) as Sealed) : null
  }
  const rowOf = (token: string, session: Sealed) => ({
    tokenHash: hashOf(token),
    sealed: seal(keyFrom(token), JSON.stringify(session), hashOf(token)),
    expiresDay: dayOf(session.expiresAt),
  })
  const epochOf = async (accountId: string) => {
    const [account] = await db.read
      .select({ epoch: accounts.epoch })
      .from(accounts)
      .where(eq(accounts.id, accountId))
    return account?.epoch
  }

  return {
    async getSessionAndUser(token) {
      const session = await open(token)
      if (!session || (await epochOf(session.accountId)) !== session.epoch) return [null, null]
      const { accountId, expiresAt, kind, ownerKey, newKey } = session
      return [
        {
          id: token,
          userId: accountId,
          expiresAt: new Date(expiresAt),
          attributes: { kind, ownerKey, newKey },
        },
        { id: accountId, attributes: {} },
      ]
    },
    async setSession({ id: token, userId: accountId, expiresAt, attributes }) {
      const startedAt = Date.now()
      const epoch = (await epochOf(accountId)) ?? 0
      const ends = attributes.kind === 'kept' ? startedAt + absolute.kept : expiresAt.getTime()
      const row = rowOf(token, { ...attributes, accountId, epoch, startedAt, expiresAt: ends })
      await db.write(tx => tx.insert(sessions).values(row).returning())
    },
    /** Lucia asks for this when half of the idle time is over. A session that was ended meanwhile stays ended. */
    async updateSessionExpiration(token, expiresAt) {
      const session = await open(token)
      if (!session) return
      const ends = Math.min(expiresAt.getTime(), session.startedAt + absolute[session.kind])
      const { tokenHash, ...renewed } = rowOf(token, { ...session, expiresAt: ends })
      try {
        await db.write(tx =>
          tx.update(sessions).set(renewed).where(eq(sessions.tokenHash, tokenHash)).returning(),
        )
      } catch {
        // On a full disk people go on reading: the session stays as it was, and the next request tries again.
      }
    },
    async deleteSession(token) {
      await db.write(tx =>
        tx
          .delete(sessions)
          .where(eq(sessions.tokenHash, hashOf(token)))
          .returning(),
      )
    },
    async deleteUserSessions(accountId) {
      await db.write(tx =>
        tx
          .update(accounts)
          .set({ epoch: sql`${accounts.epoch} + 1` })
          .where(eq(accounts.id, accountId))
          .returning(),
      )
    },
    async deleteExpiredSessions() {
      await db.write(tx =>
        tx
          .delete(sessions)
          .where(lt(sessions.expiresDay, dayOf(Date.now())))
          .returning(),
      )
    },
    /** Not answerable on purpose: sessions of one account cannot be found in the database. */
    async getUserSessions() {
      return []
    },
  }
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
const keyFrom = (token: string) => Buffer.from(hkdfSync('sha256', token, '', 'session', 32))
