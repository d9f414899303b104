import { createHash, hkdfSync } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import { type Adapter, Cookie, Lucia, TimeSpan } from 'lucia'
import type { Db, Tx } from '../../db'
import { DAY, dayOf, HOUR } from '../../db/clock'
import { accounts, sessions } from '../../db/schema'
import { seal, unseal } from '../../db/secret'
import { endedSessions } from './ended-sessions'
import type { KeyHolder } from './key'

export const SESSION_COOKIE = '__Host-s'

export type Session = {
  token: string
  accountId: string
  ownerKey: Buffer
  kind: SessionKind
  newKey: string | null
  /** Seven new words that become the key once their owner says they're saved. */
  nextKey?: string | null
}
export type Sessions = ReturnType<typeof openSessions>

/** Idle: 30 minutes. Absolute: 12 h for members, 8 h for staff, 30 days for members who stay signed in. */
const IDLE = HOUR / 2
const MOST_REMEMBERED = 50_000

/** Lucia renews a row once half of this is over: after 30 minutes, and only then is the last click asked for. */
const overStore = (db: Db) =>
  new Lucia(sessionStore(db), {
    sessionExpiresIn: new TimeSpan(2 * IDLE, 'ms'),
    getSessionAttributes: (attributes: SessionAttributes) => attributes,
  })

export function openSessions(db: Db) {
  const lucia = overStore(db)
  const ended = endedSessions(db)
  const clicks = rememberClicks(Date.now())

  return {
    async start(holder: KeyHolder, kind: SessionKind, newKey?: string): Promise<string> {
      const attributes: SessionAttributes = { kind, ownerKey: holder.ownerKey.toString('base64'), newKey }
      const { id } = await lucia.createSession(holder.accountId, attributes)
      clicks.add(id, Date.now())
      return id
    },
    async read(token: string): Promise<Session | null> {
      if (ended.has(hashOf(token))) return null
      const { session } = await lucia.validateSession(token)
      if (!session) return null
      const { id, userId, ownerKey, kind, newKey, nextKey } = session
      if (session.fresh && kind !== 'kept' && clicks.isIdle(id, Date.now())) {
        // On a full disk the row stays until its day is over, and is refused here until then.
        await lucia.invalidateSession(id).catch(() => {})
        return null
      }
      clicks.add(id, Date.now())
      return {
        token: id,
        accountId: userId,
        ownerKey: Buffer.from(ownerKey, 'base64'),
        kind,
        newKey: newKey ?? null,
        nextKey: nextKey ?? null,
      }
    },
    /** Doesn't extend the session, as a page asks, not a person. */
    async lives(token: string, now: number): Promise<boolean> {
      if (ended.has(hashOf(token))) return false
      const [session] = await sessionStore(db).getSessionAndUser(token)
      if (session === null || session.expiresAt.getTime() <= now) return false
      return session.attributes.kind === 'kept' || !clicks.isIdle(token, now)
    },
    /** Whose staff session it was, where it was ended from elsewhere within its time; null for any other. */
    async endedStaff(token: string, now: number): Promise<string | null> {
      // Who left is known without the database.
      const session = ended.has(hashOf(token)) ? null : await sessionStore(db).open(token)
      return session?.kind === 'staff' && session.expiresAt > now ? session.accountId : null
    },
    offerKey: (token: string, nextKey: string) => sessionStore(db).offerKey(token, nextKey),
    end: (token: string) => lucia.invalidateSession(token),
    /** For leaving: refused from now on, whatever state the database is in. The row goes as soon as it can. */
    endWithoutWaiting: (token: string) => ended.add(hashOf(token)),
    /** Resolves once the rows of everyone who left are gone. */
    endingsSettled: ended.settled,
    endAll: (accountId: string) => lucia.invalidateUserSessions(accountId),
    clearExpired: () => lucia.deleteExpiredSessions(),
  }
}

/**
 * When each session was last used, in memory only: written down at every click, it would tell whoever has the database
 * who was here when a post arrived.
 * @param startedAt counts for sessions that this process hasn't seen yet
 */
function rememberClicks(startedAt: number) {
  const last = new Map<string, number>()
  return {
    add(token: string, now: number) {
      // A Map keeps insertion order, so this moves the session to the end.
      last.delete(token)
      last.set(token, now)
      for (const oldest of last.keys()) {
        if (last.size <= MOST_REMEMBERED) break
        last.delete(oldest)
      }
    },
    isIdle: (token: string, now: number) => now - (last.get(token) ?? startedAt) >= IDLE,
  }
}

/** No Max-Age unless the member chose to stay signed in, so the cookie goes when the browser closes. */
export const sessionCookie = (token: string, kind: SessionKind): string =>
  new Cookie(SESSION_COOKIE, token, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    ...(kind === 'kept' ? { maxAge: 30 * 24 * 3600 } : {}),
  }).serialize()

export const noSessionCookie = (): string =>
  new Cookie(SESSION_COOKIE, '', {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 0,
  }).serialize()

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof overStore>
    DatabaseSessionAttributes: SessionAttributes
  }
}

export type SessionKind = 'member' | 'kept' | 'staff'
const absolute: Record<SessionKind, number> = { member: DAY / 2, kept: 30 * DAY, staff: DAY / 3 }

type SessionAttributes = {
  kind: SessionKind
  ownerKey: string
  newKey?: string
  nextKey?: string
}

type Sealed = SessionAttributes & { accountId: string; epoch: number; startedAt: number; expiresAt: number }

/**
 * The row holds the hash of the token, a day, and the rest encrypted under a key made from the token: nobody who has
 * the database can use a session or tell whose it is.
 */
function sessionStore(db: Db): Adapter & {
  open: (token: string) => Promise<Sealed | null>
  offerKey: (token: string, nextKey: string) => Promise<void>
} {
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
    open,
    async getSessionAndUser(token) {
      const session = await open(token)
      if (!session || (await epochOf(session.accountId)) !== session.epoch) return [null, null]
      const { accountId, expiresAt, kind, ownerKey, newKey, nextKey } = session
      return [
        {
          id: token,
          userId: accountId,
          expiresAt: new Date(expiresAt),
          attributes: { kind, ownerKey, newKey, nextKey },
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
    /** It must not revive a session that has ended. */
    async updateSessionExpiration(token, expiresAt) {
      const session = await open(token)
      if (!session) return
      const ends = Math.min(expiresAt.getTime(), session.startedAt + absolute[session.kind])
      if (ends <= session.expiresAt) return
      const { tokenHash, ...renewed } = rowOf(token, { ...session, expiresAt: ends })
      try {
        await db.write(tx =>
          tx.update(sessions).set(renewed).where(eq(sessions.tokenHash, tokenHash)).returning(),
        )
      } catch {
        // On a full disk people can go on reading; the next request tries again.
      }
    },
    async offerKey(token, nextKey) {
      const session = await open(token)
      if (!session) return
      const { tokenHash, ...changed } = rowOf(token, { ...session, nextKey })
      await db.write(tx =>
        tx.update(sessions).set(changed).where(eq(sessions.tokenHash, tokenHash)).returning(),
      )
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
      await db.write(tx => endSessionsIn(tx, accountId))
    },
    async deleteExpiredSessions() {
      await db.write(tx =>
        tx
          .delete(sessions)
          .where(lt(sessions.expiresDay, dayOf(Date.now())))
          .returning(),
      )
    },
    async getUserSessions() {
      return []
    },
  }
}

/** In every process, as each request asks for the epoch. */
export const endSessionsIn = (tx: Tx, accountId: string) =>
  tx
    .update(accounts)
    .set({ epoch: sql`${accounts.epoch} + 1` })
    .where(eq(accounts.id, accountId))
    .returning({ id: accounts.id })

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
const keyFrom = (token: string) => Buffer.from(hkdfSync('sha256', token, '', 'session', 32))

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
